import { textOf } from '../../../quiz/span.ts';
import type { Statement } from '../../facts/facts.ts';
import { closesNounPhrase, isPlural } from '../../facts/figures/counted-noun.ts';
import { isNoun, noun } from '../../lexicon/nouns.ts';
import { smallNumbers, tens } from '../../lexicon/number-words.ts';
import { isQuality, quality } from '../../lexicon/qualities.ts';
import { singularRole } from '../../lexicon/role-nouns.ts';
import { auxiliary, isSmall, small } from '../../lexicon/small-words.ts';
import { isFormOf, verb } from '../../lexicon/verb-classes.ts';
import { isAdverb } from '../../lexicon/word-classes.ts';
import type { Document } from '../../text/document.ts';
import { once } from '../../text/once.ts';
import { letterCases } from '../words/letter-cases.ts';
import { isBent } from './bends.ts';
import {
  hasVerb,
  isClause,
  isPast,
  noSentence,
  readWords,
  whyNotWhole,
  withoutQuoted,
} from './read-words.ts';
import { type ReportingVerb, reportingVerb } from './reporting-verb.ts';
import { tidy } from './tidy.ts';

/**
 * What somebody said in the reporter's words. `clause` is the bare clause, no "that", no stop, small first letter unless
 * a name; null when the words are no clause ("called the vote “overdue”"). `predicate` is verb and words together, so that
 * "who" or a name before it makes a sentence.
 */
export type ReportedClause = { clause: string | null; predicate: string };

/** Why there is none; `torn`: where the words begin or end is in doubt, so that no part of them is sure either. */
export type Unclear = { reason: string; torn?: true };

const mostWords = 36;
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
    const fault = faults.find(({ has }) => has(saying));
    return fault === undefined
      ? clauseOf(saying)
      : { reason: fault.reason, ...(fault.torn ? { torn: true } : {}) };
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
  const verb = reportingVerb(cue);
  if (verb === null) return { reason: misfit };
  const leads = verb.verbal && statement.cue !== null && statement.cue.end <= statement.start;
  const gap = leads ? tidy(text.slice(statement.cue?.end, statement.start)) : '';
  return { document, statement, words: tidy(textOf(text, statement)), verb, leads, gap, cue };
}

const noEnd = 'Where its words end cannot be told from the rest of the sentence.';
const tooLong = 'It is too long for a question.';
const misfit = 'Its verb of saying does not fit into a question.';
const unwhole = 'Its words are no whole clause.';

type Fault = { reason: string; torn?: true; has: (saying: Saying) => boolean };

/** Why the words cannot be printed; the first that holds. */
const faults: Fault[] = [
  {
    reason: 'It is too short to be told from other statements.',
    has: ({ words, verb }) =>
      words.split(' ').length < (!verb.clause && words.includes('“') ? leastNamed : leastWords),
  },
  { reason: tooLong, has: ({ words }) => words.split(' ').length > mostWords },
  // Takes "Too often, | Lind said, boats wait", whose first words stand before the tag.
  {
    reason: 'What stands before its speaker belongs to it and cannot be joined.',
    torn: true,
    has: ({ document, statement }) => hasFront(document, statement),
  },
  {
    reason: 'A quotation inside it does not fit into a question.',
    torn: true,
    has: ({ words }) => /^that,|[,:] “\p{Lu}|“[^”]*\p{Ll}{3}[.?!] \p{Lu}/u.test(words),
  },
  // Takes "After claiming that the mill was sold, Holm left", where a comma may end what was claimed.
  {
    reason: noEnd,
    torn: true,
    has: ({ document: { text, sentences }, statement: { cue: at, sentence }, words, cue }) =>
      at !== null &&
      cue.endsWith('ing') &&
      withoutQuoted(words).includes(', ') &&
      !text.slice(sentences[sentence]?.start ?? 0, at.start).includes(','),
  },
  {
    reason: 'Where its words begin cannot be told from the rest of the sentence.',
    torn: true,
    has: ({ leads, words }) => !leads && /, (?:which|who|whom|whose|where) [^,]*$/.test(words),
  },
  { reason: noEnd, torn: true, has: ({ document, statement }) => isBent(document, statement) },
  {
    reason: noEnd,
    torn: true,
    has: (saying) => (saying.leads ? hasGap(saying) || runsOn(saying) : goesOn(saying)),
  },
  // Takes "Friday’s vote", of which week nobody knows; refuses "Super Tuesday".
  {
    reason: 'It has a relative date whose day it does not give.',
    has: ({ words }) => weekday.test(withoutQuoted(words)),
  },
  // Takes "that boat would sink", of a boat told before; refuses "that boats sink".
  {
    reason: 'It points with “that” to something outside itself.',
    has: ({ words }) => {
      const [that, boat, would] = readWords(words).pieces.map(({ lower }) => lower);
      const isOne = isNoun(boat ?? '', noun.deed | noun.speech | noun.event | noun.thing | noun.vehicle);
      return that === 'that' && isOne && !isPlural(boat ?? '') && isSmall(would ?? '', auxiliary);
    },
  },
];

const weekday = /(?<!\b(?:Super|Black|Good|Easter) )\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;

/** What a sentence says before a tag in its middle: the "Too often" of "Too often, she said, boats wait"; not "But, she said, …" nor a clause of its own. */
function hasFront({ text, sentences }: Document, { speaker, cue, start, sentence }: Statement): boolean {
  if (speaker === null || cue === null) return false;
  const from = sentences[sentence]?.start ?? start;
  const tag = Math.min(speaker.start, cue.start);
  const after = Math.max(speaker.end, cue.end);
  if (tag <= from || tag >= start || after > start || text.slice(after, start).trim() !== ',') return false;
  const front = tidy(text.slice(from, Math.min(tag, from + mostSigns)));
  return (
    !readWords(front).pieces.every(
      ({ lower }) => lower === ',' || isSmall(lower, small.coordinator | small.link),
    ) && whyNotWhole(front) !== null
  );
}

/** Takes "the boat that | Holm says she fought to keep" and "in which | Holm", whose words lack the boat; refuses "now that | Holm". */
function hasGap({ document: { text }, statement: { speaker, cue } }: Saying): boolean {
  const from = Math.min(speaker?.start ?? text.length, cue?.start ?? text.length);
  return gapAtEnd.test(text.slice(Math.max(0, from - 40), from));
}
const gapAtEnd = /\b(?:which|whom|what|(?:an?|the|any|every|only|no) (?:\p{L}+ ){1,3}that)\s+$/u;

/**
 * Takes "that the mill was sold, left the port" and "she would sail and warned of ice", where the writer's own verb follows;
 * refuses "that Lind, a mayor, left" and "she would be warned and sent home".
 */
function runsOn({ words, verb: { clause } }: Saying): boolean {
  const { pieces, finite } = readWords(withoutQuoted(words));
  const first = finite.findIndex((one) => one !== '');
  if (first < 0) return false;
  const comma = pieces.findIndex(({ text }) => text === ',');
  if (
    first < comma &&
    (finite[comma + 1] === 'sure' ||
      (finite[comma + 1] === 'past' && closesNounPhrase(pieces[comma + 2]?.lower ?? '')))
  )
    return true;
  if (
    pieces.some(
      ({ lower }, at) => /^(?:before|after|while)$/.test(lower) && isSaying(pieces[at + 1]?.lower ?? ''),
    )
  )
    return true;
  if (!clause || isPast(pieces[first])) return false;
  return pieces.some(
    ({ lower }, at) => /^(?:and|but)$/.test(lower) && at > first && goesBack(pieces, finite, at),
  );
}

/** Takes "before | claiming that", which is the reporter's. */
const isSaying = (word: string): boolean => word.endsWith('ing') && isFormOf(word, verb.say);

/** Takes "and | warned of", "but | then had"; refuses "be hurt and | left" and "and | the plan that failed". */
function goesBack(
  pieces: ReturnType<typeof readWords>['pieces'],
  finite: readonly string[],
  joint: number,
): boolean {
  const at = joint + (isAdverb(pieces[joint + 1]?.lower ?? '') ? 2 : 1);
  if (pieces[joint]?.lower === 'but' && pieces[joint + 1]?.text === ',') return true;
  if (!isPast(pieces[at])) return false;
  const isHeld = pieces
    .slice(0, joint)
    .some(({ lower }) => isSmall(lower, small.bare | small.be | small.have) || /'(?:s|re|ve)$/.test(lower));
  const isSecond = pieces.slice(0, joint).some((one, place) => finite[place] !== '' && isPast(one));
  return !isSecond && (!isHeld || /^(?:had|did|was|were)$/.test(pieces[at]?.lower ?? ''));
}

/** Takes "The boats sink, | Lind said, that are old" and "…, Lind said, because it rains"; refuses "…, said Lind, who sails". */
function goesOn({ document: { text }, statement: { speaker, cue } }: Saying): boolean {
  const after = Math.max(speaker?.end ?? 0, cue?.end ?? 0);
  const [, word = ''] = /^, (\p{Ll}+)/u.exec(text.slice(after, after + 20)) ?? [];
  return word === 'because' || (cue?.end === after && /^(?:that|who|which|whose|of|to|when)$/.test(word));
}

/** The clause with its verb, once nothing stands against printing it. */
function clauseOf(saying: Saying): ReportedClause | Unclear {
  const { document, statement, words, verb, leads, gap } = saying;
  const isThat = words.startsWith('that ');
  const isSure = isThat || verb.past === 'said';
  const fits =
    verb.clause &&
    (isSure || (statement.rule === 'reported-clause' && !ofThings.test(verb.past) && isClause(words)));
  const isComplement = statement.rule === 'request' || !fits || startsComplement.test(words);
  if (leads && !isThat && isComplement) return complement(saying);
  if (!verb.clause) return { reason: misfit };
  if (gap !== '' && !isAside(gap)) return { reason: between, torn: true };
  const clause = decapitalise(document, words.replace(/^that /, ''));
  if (clause === null) return { reason: 'Its first word may be a name or not.' };
  const reason = isReasonAlone(clause) ? unwhole : whyNotWhole(clause);
  if (reason !== null && !(leads && isSure && reason === noSentence && hasVerb(withoutQuoted(clause))))
    return { reason };
  return { clause, predicate: `${verb.past} that ${clause}` };
}

/** Takes "mentioned the remarks Lind had made", which are told of and not quoted. */
const ofThings = /^(?:mention|stress|underlin|underscor|recall|highlight)ed$/;

const between = 'Between the verb and the words stands something else.';

/** Takes "The boats wait, Holm said, | because it rains", whose main clause stands before. */
const isReasonAlone = (clause: string): boolean =>
  /^(?:because|unless|until|whereas|lest)\b/.test(clause) && !withoutQuoted(clause).includes(',');

/** Takes "reporters", "in a statement", "during the hearing", "her colleagues"; refuses "the grip (that …", "the vote on". */
function isAside(gap: string): boolean {
  const { pieces } = readWords(gap.replace(/“[^”]*”/g, 'it').replace(/,$/, ''));
  const [first = '', last = ''] = [pieces[0]?.lower, pieces.at(-1)?.lower];
  if (pieces.length > 10 || pieces.some(({ kind, glued }) => kind === 'mark' && !glued)) return false;
  return (
    !isSmall(last, small.preposition | small.article) &&
    (isSmall(first, small.preposition) || !pieces.some(({ lower }) => isSmall(lower, small.relative)))
  );
}

/** Words that follow their verb without "that": "warned" + "of a long delay", "called" + "the vote “overdue”". */
function complement({ verb, gap, words, statement }: Saying): ReportedClause | Unclear {
  if (statement.rule === 'request' && verb.past === 'said' && gap === '')
    return { clause: null, predicate: `told ${words}` };
  if (verb.past === 'said' || statement.rule === 'reported-clause') return { reason: unwhole };
  if (/^(?:called|described|dubbed)$/.test(verb.past) && /^(?:an? |the |as )?“/.test(words))
    return { reason: 'What the quoted words are about is missing.' };
  if (verb.past === 'offered' && !words.startsWith('to ')) return { reason: misfit, torn: true };
  return { clause: null, predicate: [verb.past, verb.rest, gap, words].filter(Boolean).join(' ') };
}

/** Takes "of a long delay", "to wait", "how boats wait"; refuses "if it rains, boats wait"; limit: "for" as a conjunction. */
const startsComplement = /^(?:(?:of|to|against|about|how|why|whether) |(?:for|as|what|if) (?!.*,))/;

/** Takes "victims", "fishermen"; refuses "democrats", who may be a party. */
const arePeople = (word: string): boolean =>
  singularRole(word) !== null && !isQuality(singularRole(word) ?? '', quality.creed);

/** Gives the first word a small letter unless it is a name; null when that cannot be told. */
function decapitalise(document: Document, clause: string): string | null {
  const first = /^\p{Lu}[\p{L}’'-]*/u.exec(clause)?.[0];
  if (first === undefined || first === 'I' || /^\p{Lu}{2}/u.test(first)) return clause;
  const lower = first.toLowerCase();
  const small = lower + clause.slice(first.length);
  const bare = lower.replace(/[’'-].*$/, '');
  if (closesNounPhrase(bare) || isAdverb(bare) || smallNumbers.has(bare) || tens.has(bare) || arePeople(bare))
    return small;
  const cases = letterCases(document);
  if (cases.names.has(lower)) return clause;
  if (cases.small.has(lower)) return small;
  return /^\p{Lu}[\p{L}’'.-]*(?: \p{Lu}|[’']s )/u.test(clause) ? clause : null;
}
