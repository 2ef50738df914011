import { textOf } from '../../../quiz/span.ts';
import type { Statement } from '../../facts/facts.ts';
import { closesNounPhrase } from '../../facts/figures/counted-noun.ts';
import { isSmall, small } from '../../lexicon/small-words.ts';
import type { Document } from '../../text/document.ts';
import { once } from '../../text/once.ts';
import { countWords, oneSpaced } from '../../text/one-spaced.ts';
import { contentWords } from '../words/content-words.ts';
import { letterCases } from '../words/letter-cases.ts';
import {
  endsOpen,
  hasVerb,
  isClause,
  noSentence,
  readWords,
  whyNotWhole,
  withoutQuoted,
} from './read-words.ts';
import { type ReportingVerb, reportingVerb } from './reporting-verb.ts';
import { stanceOf } from './stance.ts';
import { tidy } from './tidy.ts';
import { withoutSetting } from './without-setting.ts';

/**
 * What somebody said in the reporter's words. `clause` is the bare clause, no "that", no stop, small first letter unless
 * a name; null when the words are no clause ("called the vote “overdue”"). `predicate` is verb and words together, so that
 * "who" or a name before it makes a sentence; `told`: what stands behind the verb where it is no clause.
 */
export type ReportedClause = { clause: string | null; predicate: string; told?: string };

/** Why there is none; `torn`: where the words begin or end is in doubt, so that no part of them is sure either. */
type Unclear = { reason: string; torn?: true };

const leastWords = 5;
/** Fewer will do for what somebody was called: "called the vote “overdue”". */
const leastNamed = 3;
/** No clause of so many words is longer, and no pattern below need look at more. */
const mostSigns = 500;

/** The reported clause of an indirect or mixed statement, in clean English, or why there is none. */
export const reportedClause = (document: Document, statement: Statement): ReportedClause | Unclear =>
  inDocument(document)(statement);

const inDocument = once((document: Document) =>
  once((statement: Statement): ReportedClause | Unclear => {
    const saying = sayingOf(document, statement);
    if ('reason' in saying) return saying;
    const found = faults.find(({ has }) => has(saying));
    if (found === undefined) return clauseOf(saying);
    return found.torn ? { reason: found.reason, torn: true } : { reason: found.reason };
  }),
);

/**
 * A statement as it is read for printing: its `words` cleaned, the verb of its cue; `leads`: the cue stands before the words,
 * with `gap` between them.
 */
type Saying = {
  document: Document;
  statement: Statement;
  words: string;
  verb: ReportingVerb;
  leads: boolean;
  gap: string;
  cue: string;
};

function sayingOf(document: Document, statement: Statement): Saying | Unclear {
  const { text } = document;
  if (statement.end - statement.start > mostSigns) return { reason: tooLong };
  const cue = statement.cue === null ? 'according to' : textOf(text, statement.cue);
  const stance = stanceOf(document, statement);
  const verb = stance === null ? reportingVerb(cue) : stanceVerb(stance, statement);
  if (verb === null) return { reason: misfit };
  const leads = verb.verbal && statement.cue !== null && statement.cue.end <= statement.start;
  const between = leads ? text.slice(statement.cue?.end, statement.start) : '';
  const gap = tidy(between.replace(ofDay, ''));
  const words = tidy(textOf(text, statement));
  return {
    document,
    statement,
    words: stance === null || verb.clause ? words : withoutSetting(words),
    verb,
    leads,
    gap,
    cue,
  };
}

/** The verb of a stance, as the article has it; "hopes" may have a clause behind it. */
const stanceVerb = (past: string, { rule }: Statement): ReportingVerb => ({
  past,
  clause: /^belief-(?:view|clause)$/.test(rule),
  verbal: true,
  rest: '',
});

const noEnd = 'Where its words end cannot be told from the rest of the sentence.';
const tooLong = 'It is too long for a question.';
const misfit = 'Its verb of saying does not fit into a question.';
const unwhole = 'Its words are no whole clause.';

type Fault = Unclear & { has: (saying: Saying) => boolean };

const fault = (reason: string, has: Fault['has']): Fault => ({ reason, has });
const tear = (reason: string, has: Fault['has']): Fault => ({ reason, torn: true, has });

/** Why the words cannot be printed; the first that holds. */
const faults: Fault[] = [
  fault('It is too short to be told from other statements.', ({ words, verb: { clause }, statement }) => {
    const least = !clause && (words.includes('“') || !statement.asserted) ? leastNamed : leastWords;
    return countWords(words) < least;
  }),
  // Takes "Too often, | Lind said, boats wait", whose first words stand before the tag.
  tear('What stands before its speaker belongs to it and cannot be joined.', hasFront),
  tear('A quotation inside it does not fit into a question.', ({ words }) =>
    /^that,|[,:] “\p{Lu}|“[^”]*\p{Ll}{3}[.?!] \p{Lu}/u.test(words),
  ),
  // Takes "said that pointed to a leak", whose "that" is a thing told before; refuses "said that improved boats wait".
  fault(unwhole, ({ words }) => {
    if (!words.startsWith('that ')) return false;
    const { pieces, finite } = readWords(words);
    return Boolean(finite[1]) && closesNounPhrase(pieces[2]?.lower ?? '');
  }),
  // Takes "After claiming that the mill was sold, Holm left", where a comma may end what was claimed.
  tear(noEnd, ({ document: { text, sentences }, statement: { cue: at, sentence }, words, cue }) => {
    const before = text.slice(sentences[sentence]?.start ?? 0, at?.start ?? 0);
    return cue.endsWith('ing') && withoutQuoted(words).includes(', ') && !before.includes(',');
  }),
  // Takes "Holm blocked the sale, arguing that fares would rise", which hangs on what was done; refuses "Holm spoke, saying that fares rise".
  fault('It holds under what its main clause tells.', ({ cue, words, statement, document: { text } }) => {
    const isJoined = cue.endsWith('ing') && text.charAt((statement.cue?.start ?? 0) - 2) === ',';
    return isJoined && /\b(?:would|could|might)\b/.test(withoutQuoted(words));
  }),
  // Takes "Mills denounced the deal, which would raise prices, according to Lind", of whom only the last part may be.
  tear(
    'Where its words begin cannot be told from the rest of the sentence.',
    ({ leads, words }) => !leads && /, (?:which|who|whom|whose|where) [^,]*$/.test(words),
  ),
  tear(noEnd, (saying) => saying.leads && (hasGap(saying) || runsOn(saying))),
  // Takes "Friday’s vote", of which week nobody knows; refuses "Super Tuesday".
  fault('It has a relative date whose day it does not give.', ({ words }) =>
    weekday.test(withoutQuoted(words)),
  ),
];

/** When it was said, which no question needs: "promised | on Monday | to begin". */
const ofDay =
  /(?:\b(?:late|early) )?(?:\bon )?\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?\b(?![’'])/;
const weekday = /(?<!\b(?:Super|Black|Good|Easter) )\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;

/** What a sentence says before a tag in its middle: the "Too often" of "Too often, she said, boats wait"; not "But, she said, …" nor a clause of its own. */
function hasFront({
  document: { text, sentences },
  statement: { speaker, cue, start, sentence },
}: Saying): boolean {
  if (speaker === null || cue === null) return false;
  const [tag, after] = [Math.min(speaker.start, cue.start), Math.max(speaker.end, cue.end)];
  const from = sentences[sentence]?.start ?? start;
  if (tag <= from || tag >= start || text.slice(after, start).trim() !== ',') return false;
  const front = tidy(text.slice(from, Math.min(tag, from + mostSigns)));
  return (
    whyNotWhole(front) !== null &&
    readWords(front).pieces.some(
      ({ lower }) => lower !== ',' && !isSmall(lower, small.coordinator | small.link),
    )
  );
}

/** Takes "the boat that | Holm says she fought to keep" and "in which | Holm", whose words lack the boat; refuses "now that | Holm". */
function hasGap({ document: { text }, statement: { speaker, cue } }: Saying): boolean {
  const from = Math.min(speaker?.start ?? text.length, cue?.start ?? text.length);
  return gapAtEnd.test(oneSpaced(text.slice(Math.max(0, from - 40), from)));
}
const gapAtEnd =
  /\b(?:which|whom|what|(?:an?|the|one|another|its|his|her|their|any|every|only|no) (?:\p{L}+ ){1,3}that|than|as \p{L}+ as)\s+$/iu;

/** Takes "that the mill was sold, left the port" and "that it was old before adding that", where the writer's own verb follows; refuses "that Lind, a mayor, left". */
function runsOn({ words }: Saying): boolean {
  const { pieces, finite } = readWords(withoutQuoted(words));
  const comma = pieces.findIndex(({ text }) => text === ',');
  const isVerb =
    finite[comma + 1] === 'sure' ||
    (finite[comma + 1] === 'past' && closesNounPhrase(pieces[comma + 2]?.lower ?? ''));
  return (
    (isVerb && finite.slice(0, comma).some(Boolean)) ||
    /\b(?:before|after|while) \p{L}+ing that\b/u.test(words)
  );
}

/** The clause with its verb, once nothing stands against printing it. */
function clauseOf(saying: Saying): ReportedClause | Unclear {
  const { document, statement, words, verb, leads, gap } = saying;
  const isThat = words.startsWith('that ');
  const isSure = isThat || verb.past === 'said';
  const fits =
    verb.clause &&
    (isSure ||
      (/^(?:reported-clause|belief-view)$/.test(statement.rule) &&
        !ofThings.test(verb.past) &&
        isClause(words)));
  const isComplement = statement.rule === 'request' || !fits || startsComplement.test(words);
  if (leads && !isThat && isComplement) return complement(saying);
  if (!verb.clause) return { reason: misfit };
  if (gap !== '' && !isAside(gap)) return { reason: between, torn: true };
  const clause = decapitalise(document, words.replace(/^that /, ''));
  if (clause === null) return { reason: 'Its first word may be a name or not.' };
  const reason = whyNotWhole(clause);
  const isMeant =
    leads &&
    isSure &&
    reason === noSentence &&
    !/^(?:when|if|because|while|as|after|before|since|to) |^\d/.test(clause) &&
    hasVerb(withoutQuoted(clause));
  if (reason !== null && !isMeant) return { reason };
  return { clause, predicate: `${verb.past} that ${clause}` };
}

/** Takes "mentioned the remarks Lind had made", which are told of and not quoted. */
const ofThings = /^(?:mention|stress|underlin|underscor|recall|highlight)ed$/;

const between = 'Between the verb and the words stands something else.';

/** Takes "reporters", "in a statement", "during the hearing", "her colleagues"; refuses "the grip (that …". */
const isAside = (gap: string): boolean => countWords(gap) <= mostAside && !/[^\p{L} ’'.-]/u.test(gap);
const mostAside = 10;

/** Words that follow their verb without "that": "warned" + "of a long delay", "called" + "the vote “overdue”". */
function complement({ verb, gap, words, statement, cue }: Saying): ReportedClause | Unclear {
  if (verb.past === 'said' || statement.rule === 'reported-clause') return { reason: unwhole };
  // "calling the vote “overdue” | and leaving the room", "warned of ice, | but had no boat"
  const also = cue.endsWith('ing')
    ? / and \p{L}+ing\b[^“”]*$/u
    : /,? (?:and|but) (?:had|was|is|has|did)\b[^“”]*$/;
  const told = words.replace(also, '');
  const isWhole = statement.asserted || isWholeObject(told, statement.rule);
  if (!isWhole || endsOpen(readWords(told).pieces.at(-1)?.lower ?? '')) return { reason: unwhole };
  return { clause: null, predicate: [verb.past, verb.rest, gap, told].filter(Boolean).join(' '), told };
}

/** Takes "a ban on nets that sink", "to sell boats"; refuses "has appeared", "he looked", "Lind was late", where the object stands elsewhere. */
function isWholeObject(told: string, rule: string): boolean {
  const { pieces, finite } = readWords(withoutQuoted(told));
  const opener = pieces.findIndex(({ lower }) => isSmall(lower, opensClause));
  const main = finite.slice(0, opener < 0 ? pieces.length : opener);
  return (
    contentWords(told).length >= leastTold(rule) &&
    (told.startsWith('to ') || !isSmall(pieces[0]?.lower ?? '', opensNone)) &&
    !/^such |^(?:\p{L}+ )?(?:some|any|every)thing\b/u.test(told) &&
    !main.includes('sure') &&
    !finite.some((verb, at) => verb && pieces[at - 1]?.text === ',')
  );
}
const opensClause = small.relative | small.question | small.subordinator;
const opensNone = small.subject | small.coordinator | small.preposition;
/** What many want or decline to do must tell more than what somebody did in words. */
const leastTold = (rule: string): number =>
  rule.startsWith('topic-') ? 2 : rule === 'belief-infinitive' ? 4 : 3;

/** Takes "of a long delay", "to wait", "how boats wait"; refuses "if it rains, boats wait"; limit: "for" as a conjunction. */
const startsComplement = /^(?:(?:of|to|against|about|how|why|whether) |(?:for|as|what|if) (?!.*,))/;

/** Gives the first word a small letter unless it is a name; null when that cannot be told. */
function decapitalise(document: Document, clause: string): string | null {
  const first = /^\p{Lu}[\p{L}’'-]*/u.exec(clause)?.[0];
  if (first === undefined || /^(?:I$|\p{Lu}{2})/u.test(first)) return clause;
  const lower = first.toLowerCase();
  const small = lower + clause.slice(first.length);
  const bare = lower.replace(/[’'-].*$/, '');
  const cases = letterCases(document);
  // "No Ferry Left"
  if (/^(?:No|All|One) \p{Lu}/u.test(clause) && cases.names.has(lower)) return clause;
  if (closesNounPhrase(bare)) return small;
  if (cases.names.has(lower)) return clause;
  if (cases.small.has(lower)) return small;
  return /^\p{Lu}[\p{L}’'.-]*(?: \p{Lu}|[’']s )/u.test(clause) ? clause : null;
}
