import { clauseAround } from '../facts/clauses/read-clause.ts';
import type { Figure } from '../facts/facts.ts';
import { answerText, isBounded } from '../facts/figures/figure-answer.ts';
import { oneSpaced } from '../text/one-spaced.ts';
import { leaningIn, whyLeans } from './clauses/bare-definite.ts';
import { sentenceOf, toldClause } from './clauses/told-clause.ts';
import { toldSentence } from './clauses/told-sentence.ts';
import { lacksComplement } from './clauses/too-little.ts';
import { whyNotTold } from './clauses/why-not-told.ts';
import { isCompound } from './figures/ask-compound.ts';
import { besideAnother } from './figures/beside-another.ts';
import { type FigureContext, figureContexts } from './figures/figure-context.ts';
import { findRival } from './figures/find-rival.ts';
import { losesWhich } from './figures/lost-setting.ts';
import type { Draft, Kind, Refusal } from './kind.ts';
import { withoutOwn } from './statements/own-pronouns.ts';
import { likeness } from './words/content-words.ts';
import { wordsWritten } from './words/times-written.ts';

const id = 'true-to-article';

/** Below this a count is too small to have others like it: "two men". */
const fewest = 3;
/** A sentence of more figures is a reckoning, in which one hangs on another. */
const mostFigures = 3;

/** Which is true? A statement of the article with its figure, among the same statement with other figures. */
export const trueToArticle: Kind = {
  id,
  label: 'True to the article',
  ask(facts) {
    const drafts: Draft[] = [];
    const refused: Refusal[] = [];
    for (const inSentence of Map.groupBy(figureContexts(facts), ({ figure }) => figure.sentence).values()) {
      const fit = inSentence.filter(isFit).toSorted((a, b) => Number(isTime(a)) - Number(isTime(b)));
      const made = fit.map((context) => draftOf(context, inSentence));
      const draft = made.find((one) => 'prompt' in one);
      const [first] = made;
      if (draft !== undefined) drafts.push(draft);
      else if (first !== undefined && fit[0] !== undefined && 'reason' in first) {
        const { start, end } = fit[0].figure;
        refused.push({ kind: id, start, end, ...first });
      }
    }
    return { drafts, refused };
  },
};

type Text = { text: string } | { reason: string };

/** The clause of the article around a figure. */
function textOfClause(context: FigureContext): Text {
  const { facts } = context;
  const told = toldClause(context, true);
  if ('reason' in told) return told;
  const text = sentenceOf(told);
  const reason = whyNotTold(context, withoutOwn(facts, text));
  return reason === null ? { text } : { reason };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const isTime = ({ figure: { type } }: FigureContext): boolean => type === 'date' || type === 'year';

/** Whether the words that are left are a reckoning, or have another figure of its sort; a date or year yields to any other figure. */
function hasRival(context: FigureContext, inSentence: readonly FigureContext[], text: string): boolean {
  const { figure, facts } = context;
  const others = inSentence.filter(
    (other) =>
      other.figure !== figure &&
      text.includes(oneSpaced(facts.document.text.slice(other.figure.start, other.figure.end))),
  );
  return (
    others.length >= mostFigures ||
    others.some(
      (other) =>
        other.figure.type === 'number' ||
        (other.figure.type === figure.type && !countsOther(figure, other.figure)) ||
        (isTime(context) && !isTime(other)),
    )
  );
}

/** "40 nets and 30 sails": counts of different things. */
const countsOther = (one: Figure, other: Figure): boolean =>
  one.type === 'count' && one.of !== null && other.of !== null && likeness(one.of, other.of) === 0;

/** A bare number that something came to: "stood at 90,000"; not "in 40" and "Route 90". */
const reached = /^(?:at|to|was|were|reached|total(?:l?ed)?|averaged)$/;
const fewestBare = 100;

function isFit(context: FigureContext): boolean {
  const { figure, pieces, hedgeFrom } = context;
  if (isBounded(figure) || figure.value === 1 || figure.type === 'time') return false;
  if (figure.type === 'number')
    return (
      Number(figure.value) >= fewestBare &&
      !besideAnother(context) &&
      reached.test(pieces[hedgeFrom - 1]?.lower ?? '')
    );
  if (figure.type === 'count' && !(typeof figure.value === 'number' && figure.value >= fewest)) return false;
  return !besideAnother(context) && !leans(context);
}

/** Takes "the 12 boats", "all 40 homes", "its 300 workers", "an 8-year plan"; refuses "hired 12 guards", "some 40 homes". */
const before =
  /^(?:the|these|those|all|an?|this|that|every|each|its|his|her|their|our|my|first|last|next|top|no|number|than|least|most|of)$/;
/** What a bare percentage may follow. */
const measured =
  /^(?:by|at|to|with|just|only|rose|fell|grew|dropped|climbed|increased|declined|gained|lost|up|down|jumped|slipped|rise|fall|grow|drop|shrank|shrink|a)$/;

function leans(context: FigureContext): boolean {
  const { figure, pieces, hedgeFrom, end } = context;
  const last = pieces[hedgeFrom - 1]?.lower ?? '';
  if (figure.type === 'duration' && last === 'in') return true;
  if (isTime(context))
    return pieces[end - 1]?.lower.endsWith('s') === true || !/^(?:in|on|since|until)$/.test(last);
  if (figure.type === 'ratio') return pieces[end]?.lower !== 'of' && pieces[end - 1]?.lower !== 'of';
  // "a $60 million fee"
  const isSize = /^(?:money|percent)$/.test(figure.type) && /^an?$/.test(last) && isCompound(context);
  if (isSize) return false;
  if (before.test(last) && !(last === 'of' && figure.type !== 'count')) return true;
  const next = pieces[end]?.lower ?? '';
  if (/^(?:-|‑|–|of|more|other|others|to|or)$/.test(next) && figure.type !== 'percent')
    return next !== 'of' || figure.type === 'count';
  if (figure.type === 'percent')
    return !/^(?:of|interest|in|from)$/.test(next) && (hedgeFrom <= 1 || !measured.test(last));
  return figure.type === 'count' && figure.of === null && figure.unit !== 'times';
}

/** What joins a figure to the words before it: "fell | by", "spoke | for about". */
const joins = /(?: (?:in|on|by|at|for|with|to|since|until|of|about|around|nearly|almost|roughly|just))+ $/;

const month =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g;
/** How many words a statement without a name needs. */
const leastUnnamed = 12;

/** Why a statement leaves open what it is about, or what is behind its figure in the article; null when nothing shows that. */
function whyLacking(
  context: FigureContext,
  text: string,
  { before, after }: { before: string; after: string },
): string | null {
  const { facts, analysis, hedgeFrom, end } = context;
  // "In May, guards arrested 40 rowers": where, and whose guards?
  const [first = ''] = text.split(/[ ’']/);
  const isUnnamed =
    !/.\p{Lu}/u.test(text.replace(month, '')) && wordsWritten(facts.document).has(first.toLowerCase());
  if (isUnnamed && text.split(' ').length < leastUnnamed) return 'It says too little by itself.';
  const [leaning] = leaningIn(facts, text);
  if (leaning !== undefined) return whyLeans(leaning);
  const clause = clauseAround(analysis, hedgeFrom, end);
  if (clause !== null && losesWhich(context, clause, text)) return 'It would lose what is said behind it.';
  if (/^For (?!(?:the )?(?:first|last|past|next|\d|\p{Ll}+ (?:years|months|weeks|days)))/u.test(text))
    return 'It belongs to what stands before it.';
  return / (?:against|in favou?r)\.$/.test(text) ||
    (/^(?: \p{Ll}+)?[.,]/u.test(after) &&
      lacksComplement(`${before.replace(joins, '').trim()}?`, () => false))
    ? 'It says too little by itself.'
    : null;
}

function draftOf(context: FigureContext, inSentence: readonly FigureContext[]): Draft | { reason: string } {
  const texts: Text[] = [textOfClause(context), toldSentence(context.facts, context.figure.sentence)];
  const made = texts.map((told) => ('reason' in told ? told : framed(context, inSentence, told)));
  return made.find((one) => 'prompt' in one) ?? made.at(-1) ?? { reason: '' };
}

function framed(
  context: FigureContext,
  inSentence: readonly FigureContext[],
  { text }: { text: string },
): Draft | { reason: string } {
  const { facts, figure, index, pieces, end } = context;
  // "Carrow stumbled with 27 percent": of what is not said.
  const isPersons = facts.registry.entities.some(
    ({ kind, name }) => kind === 'person' && text.startsWith(name),
  );
  const isWith = pieces[context.hedgeFrom - 1]?.lower === 'with';
  if ((isPersons || isWith) && figure.type === 'percent' && pieces[end]?.lower !== 'of')
    return { reason: 'What the share is of is not said plainly.' };
  const sentence = facts.document.sentences[figure.sentence];
  const written = answerText(facts.document.text, figure);
  const words = text.startsWith(capital(written)) ? capital(written) : written;
  const at = text.indexOf(words);
  const rest = { before: text.slice(0, at), after: text.slice(at + words.length) };
  const isWhole =
    !/[\p{L}\p{N}.,$£€-]$/u.test(rest.before) && !/^(?:[\p{L}\p{N}%-]|[.,]\d)/u.test(rest.after);
  if (sentence === undefined || at < 0 || text.indexOf(words, at + 1) >= 0 || !isWhole)
    return { reason: 'Its figure cannot be changed alone.' };
  const lacking = whyLacking(context, text, rest);
  if (lacking !== null) return { reason: lacking };
  if (hasRival(context, inSentence, text) || findRival(facts, index, text) !== null)
    return { reason: 'Another figure could be as true in it.' };
  return {
    kind: id,
    prompt: 'Which of these statements agrees with the article?',
    key: { text, mention: { start: sentence.start, end: sentence.end } },
    answer: { type: 'phrase' },
    frame: { figure: index, ...rest },
    ordered: true,
    evidence: [{ start: sentence.start, end: sentence.end }],
    explanation: `The article gives the figure in this sentence: “${words}”.`,
    subject: figure.sentence,
  };
}
