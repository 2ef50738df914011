import type { Span } from '../../../quiz/span.ts';
import { isReporting } from '../../facts/clauses/chunk-sentence.ts';
import type { Clause } from '../../facts/clauses/clause.ts';
import { clauseAround } from '../../facts/clauses/read-clause.ts';
import { firstIndex } from '../../facts/entities/first-index.ts';
import type { Facts } from '../../facts/facts.ts';
import { once } from '../../text/once.ts';
import type { FigureContext } from '../figures/figure-context.ts';
import { renderWords } from '../figures/render-words.ts';
import { subjectOf } from '../figures/resolve-subject.ts';
import { tailOf, verbText } from '../figures/turn-clause.ts';
import { lacksAim } from './too-little.ts';

/** A clause that the article tells, as it can be printed: “In May, | Ines Carrow | sold her mill”; `span` is where it stands. */
export type ToldClause = { clause: Clause; lead: string; subject: string; predicate: string; span: Span };

/** A clause that is asserted by itself, by what opens it; not "that", "if", "because". */
const asserting = /^(?:|and|but|,|while|although|who|which|;)$/;
/** What may open what is left out behind a clause: ", a mill", "– a mill", "and sold"; not a “mill”, (mill) or "a day after …". */
const cleanEnd = /^(?:[,;.–—]|-|and|but|while|although|though)$/;
/** Verbs of which the words that are said are the object. */
const says = /^(?:say|think|believe|argue|claim|note|insist|warn|suggest|tell)$/;
/** "on Friday", "on late Monday morning"; leaves "on Sunday’s vote" and "on Monday Night". */
export const onDay =
  /,? (?:late |early )?on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?(?![’'\p{L}-]| \p{Lu})/gu;

/** What is left of ", especially in …" where that is cut off. */
const loose = /,? (?:even|especially|particularly|mostly|only|just|also|too)$/;
/** "the U.S", which has lost its last stop. */
const initials = /\b\p{Lu}\.\p{Lu}$/u;

/** Takes "in 2014", "At the fair"; refuses "Including his own", "By contrast", "At the same time" and what is longer than a reader holds. */
const plainLead =
  /^(?:in|at|on|during|after|before|since|for|as of|among|across|outside|near) (?!.*\b(?:his|her|he|she|its|their|as|times|same|contrast)\b|an? (?!\p{Ll}+ ))(?:\S+ ?){1,7}$/iu;

const inYear = /^(?:in|by|since) (?:\S+ )?\d{4}(?=,)/i;
const joins = /^(?:and|but|,|while|;)$/;

const unread = 'Its clause cannot be read surely.';

/** What opens a clause that is as true as the one it stands under: "though it sold 40 boats", "as it sold 40 boats". */
const alsoTrue = /^(?:as|after|though|although|where|when|because|since|–|—|:)$/;

/** Why no clause of a sentence is told by the article as a fact, seen from its words alone; null when one may be. */
export const whyNothingTold = (facts: Facts, sentence: number): string | null => {
  const known = nothingTold(facts).get(sentence);
  if (known !== undefined) return known;
  const reason = reasonOf(facts, sentence);
  nothingTold(facts).set(sentence, reason);
  return reason;
};
const nothingTold = once((_: Facts) => new Map<number, string | null>());

function reasonOf({ document: { text, blocks, sentences, tokens } }: Facts, index: number): string | null {
  const sentence = sentences[index];
  if (sentence === undefined || blocks[sentence.block]?.kind !== 'body') return 'It stands in a headline.';
  if (!/[.”"]/.test(text.charAt(sentence.end - 1))) return 'It is no plain sentence.';
  for (let at = sentence.tokens.first; at < sentence.tokens.end; at++) {
    const lower = tokens[at]?.lower;
    if (lower === 'if' || lower === 'unless') return 'It holds under a condition only.';
    if (lower === 'according') return 'It is part of what somebody says.';
  }
  return null;
}

/** A clause that the article asserts, and its subject in words that stand alone. */
export type Asserted = { clause: Clause; subject: string };

/** The clause around a place of a sentence: names for short names and pronouns, no day of writing; or why it cannot be printed. */
export function toldClause(context: FigureContext, isUnder = false): ToldClause | { reason: string } {
  const asserted = assertedClause(context, isUnder);
  return 'reason' in asserted ? asserted : printedClause(context, asserted);
}

/** The clause around a place of a sentence where it is the article's own; `isUnder`: also one that stands under another. */
export function assertedClause(context: FigureContext, isUnder: boolean): Asserted | { reason: string } {
  const { analysis, pieces, from, end, facts, figure } = context;
  const nothing = whyNothingTold(facts, figure.sentence);
  if (nothing !== null) return { reason: nothing };
  const clause = clauseAround(analysis, from, end);
  const opens = (clause: Clause): boolean =>
    asserting.test(clause.opener) ||
    (isUnder && alsoTrue.test(clause.opener) && !isReporting(pieces[clause.verb.main]?.lower ?? ''));
  if (clause === null || !opens(clause)) return { reason: unread };
  const start = pieces[clause.subject.from]?.start ?? 0;
  if (isSaidAt(facts, start) || says.test(clause.verb.base))
    return { reason: 'It is part of what somebody says.' };
  if (!endsCleanly(context, clause)) return { reason: unread };
  const subject = subjectOf(context, clause);
  return 'reason' in subject ? subject : { clause, subject: subject.words };
}

/** A clause with its words as they can be printed. */
export function printedClause(
  context: FigureContext,
  { clause, subject }: Asserted,
): ToldClause | { reason: string } {
  const { pieces } = context;
  // "In 2031, Holm won Larn, but Wray | won Ellery": the year holds for both
  const start = pieces[clause.subject.from]?.start ?? 0;
  const [over = ''] = joins.test(clause.opener)
    ? (inYear.exec(renderWords(context, { from: 0, end: 5 })) ?? [])
    : [];
  const lead = clause.lead === null ? over : renderWords(context, clause.lead).replace(onDay, '');
  if (lead !== '' && !plainLead.test(lead))
    return { reason: 'What stands before it does not fit into a question.' };
  if (tellsLittle(context, clause, subject)) return { reason: 'It says too little by itself.' };
  return {
    clause,
    lead: lead === '' ? '' : `${lead}, `,
    subject,
    predicate: predicateOf(context, clause),
    span: { start, end: pieces[clause.rest.end - 1]?.end ?? 0 },
  };
}

/** Whether a place of the text is in what somebody says. */
export function isSaidAt(facts: Facts, at: number): boolean {
  const said = saidIn(facts);
  const next = said[firstIndex(said.length, (index) => (said[index]?.end ?? 0) <= at)];
  return next !== undefined && next.start <= at;
}

/** The stretches of the text that are said, in order and none within another, so that thousands in a sentence are looked through quickly. */
const saidIn = once(({ statements }: Facts): Span[] => {
  const said: Span[] = [];
  for (const { start, end } of statements) if (end > (said.at(-1)?.end ?? 0)) said.push({ start, end });
  return said;
});

const tellsLittle = (context: FigureContext, { verb, rest }: Clause, subject: string): boolean =>
  lacksAim(verb.base, renderWords(context, rest)) || (subject === 'there' && rest.end - rest.from < 4);

const predicateOf = (context: FigureContext, clause: Clause): string =>
  `${verbText(context, clause)} ${tailOf(context, clause.rest.from, clause)}`
    .replace(onDay, '')
    .replace(loose, '')
    .trim()
    .replace(initials, '$&.');

/** Takes a clause before ", which …" and "and sold"; refuses "Port Ann | , Norland", "old | and new boats", "boats that the mill | – then". */
function endsCleanly(context: FigureContext, { rest: { from, end } }: Clause): boolean {
  const {
    pieces,
    analysis: { finite },
  } = context;
  const [last, after, next] = [-1, 0, 1].map((step) => pieces[end + step]);
  if (after !== undefined && !cleanEnd.test(after.lower)) return false;
  const isCapital = [last, next].every((piece) => /^\p{Lu}/u.test(piece?.text ?? ''));
  if (after?.text === ',' && isCapital) return false;
  const isList =
    pieces.slice(from, end).some(({ text }) => text === ',') || !(finite[end + 1] || finite[end + 2]);
  if (/^(?:and|but)$/.test(after?.lower ?? '') && isList) return false;
  const relative = pieces.findLastIndex(({ lower }, at) => at < end && /^(?:that|who|which)$/.test(lower));
  return relative < from || finite.slice(relative, end).some((one) => one !== '');
}

/** A told clause as a sentence, with other words for its subject or predicate where they are given. */
export function sentenceOf(
  { lead, ...told }: ToldClause,
  subject = told.subject,
  predicate = told.predicate,
): string {
  const text = `${lead}${subject} ${predicate}.`.replace(/\.\.$/, '.');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
