import { textOf } from '../../../quiz/span.ts';
import { finiteVerbs } from '../../facts/clauses/finite-verbs.ts';
import type { Statement } from '../../facts/facts.ts';
import { closesNounPhrase } from '../../facts/figures/counted-noun.ts';
import { readPieces } from '../../facts/figures/pieces.ts';
import { looseAbbreviations } from '../../lexicon/abbreviations.ts';
import { smallNumbers, tens } from '../../lexicon/number-words.ts';
import { singularRole } from '../../lexicon/role-nouns.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { isAdverb } from '../../lexicon/word-classes.ts';
import type { Document } from '../../text/document.ts';
import { once } from '../../text/once.ts';
import { oneSpaced } from '../../text/one-spaced.ts';

import { isEvent } from '../figures/event-nouns.ts';
import { letterCases } from '../words/letter-cases.ts';
import { frontOf } from './front-of.ts';
import { isLimitedAfter } from './limited-after.ts';
import { type ReportingVerb, reportingVerb } from './reporting-verb.ts';
import { secondPredicateAt } from './second-predicate.ts';
import { withoutQuoted } from './stands-alone.ts';
import { hasVerb, isClause, noSentence, whyNotWhole } from './why-not-whole.ts';

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

/** Words that begin a clause and are no names, so that their capital may go: "the", "often", "forty-three". */
const isSmall = (word: string): boolean =>
  closesNounPhrase(word) ||
  isAdverb(word) ||
  smallNumbers.has(word) ||
  tens.has(word) ||
  /^(?:what|how|people|fewer)$/.test(word);

/** Takes "victims", "fishermen"; refuses "democrats". */
const areMany = (word: string): boolean =>
  word.length > 5 &&
  singularRole(word) !== null &&
  !/^(?:democrat|republican|conservative|liberal)s$/.test(word);

/** The reported clause of an indirect or mixed statement, in clean English, or why there is none. */
export const reportedClause = (document: Document, statement: Statement): ReportedClause | Unclear =>
  inDocument(document)(statement);

const inDocument = once((document: Document) =>
  once((statement: Statement): ReportedClause | Unclear => {
    const read = readClause(document, statement);
    return 'predicate' in read && weekday.test(withoutQuoted(read.predicate))
      ? { reason: 'It has a relative date whose day it does not give.' }
      : read;
  }),
);

/** Takes "Friday’s vote", of which week nobody knows; refuses "Super Tuesday". */
const weekday = /(?<!\b(?:Super|Black|Good|Easter|Palm|Ash) )\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;

function readClause(document: Document, statement: Statement): ReportedClause | Unclear {
  const { text } = document;
  if (statement.end - statement.start > mostSigns) return { reason: tooLong };
  const cue = statement.cue === null ? 'according to' : textOf(text, statement.cue);
  const verb = reportingVerb(cue);
  if (verb === null) return { reason: misfit };
  const leads = verb.verbal && statement.cue !== null && statement.cue.end <= statement.start;
  const whole = withoutAfterthought(tidy(textOf(text, statement))).replace(/,”$/, '”');
  const second = leads
    ? secondPredicateAt(whole, verb.clause && verb.rest === '' && !startsComplement(whole))
    : -1;
  if (second === null) return { reason: noEnd, torn: true };
  const raw = second < 0 ? whole : whole.slice(0, second);
  const count = raw.split(' ').length;
  if (count < (!verb.clause && raw.includes('“') ? leastNamed : leastWords))
    return { reason: 'It is too short to be told from other statements.' };
  const front = frontOf(document, statement);
  if (count > mostWords || (front?.length ?? 0) + raw.length > mostSigns) return { reason: tooLong };
  if (front === null)
    return { reason: 'What stands before its speaker belongs to it and cannot be joined.', torn: true };
  if (/^that,|[,:] “\p{Lu}|“[^”]*\p{Ll}{3}[.?!] \p{Lu}/u.test(raw))
    return { reason: 'A quotation inside it does not fit into a question.', torn: true };
  if (withoutQuoted(raw).includes(', ') && isFronted(document, statement))
    return { reason: noEnd, torn: true };
  if (!leads && /, (?:which|who|whom|whose|where) [^,]*$/.test(raw))
    return { reason: 'Where its words begin cannot be told from the rest of the sentence.', torn: true };
  if (isLimitedAfter(text, statement) || (!leads && goesOn(text, statement)))
    return { reason: noEnd, torn: true };
  if (leads && (hasGap(text, statement) || runsOn(raw))) return { reason: noEnd, torn: true };
  if (leads && isReasonAlone(raw, text.slice(statement.cue?.end, statement.start)))
    return { reason: noEnd, torn: true };
  const that = raw.startsWith('that ');
  const gap = leads ? withoutDays(tidy(text.slice(statement.cue?.end, statement.start))) : '';
  const isBare = statement.rule === 'reported-clause' && verb.clause && verb.past !== 'said';
  const fits = (verb.bare && verb.past === 'said') || ((verb.bare || isBare) && isClause(raw));
  if (statement.rule === 'request' && !that && /\btell|told/.test(cue))
    return gap === '' ? { clause: null, predicate: `told ${raw}` } : { reason: between, torn: true };
  const isComplement = !that && leads && !(fits && !startsComplement(raw));
  if (isComplement && front !== '') return { reason: unwhole, torn: true };
  if (isComplement)
    return isBare && verb.past !== 'warned'
      ? { reason: unwhole }
      : complement(verb, gap, /ing$/.test(cue) ? raw.replace(/ and \p{L}+ing\b[^“”]*$/u, '') : raw);
  if (gap !== '' && !isAside(gap, cue)) return { reason: between, torn: true };
  if (!verb.clause) return { reason: misfit };
  if (pointsWithThat(document, raw)) return { reason: 'It points with “that” to something outside itself.' };
  const said = that ? raw.slice(5) : raw;
  if (front !== '' && whyNotWhole(said) !== null) return { reason: unwhole };
  const clause = decapitalise(document, front === '' ? said : `${front}, ${said}`);
  if (clause === null) return { reason: 'Its first word may be a name or not.' };
  const reason = whyNotWhole(clause);
  if (reason !== null && !(leads && reason === noSentence && hasVerb(withoutQuoted(clause))))
    return { reason };
  return { clause, predicate: `${verb.past} that ${clause}` };
}

/** Takes "that boat would sink", of a boat told before; refuses "that boats sink" and "that rain would help". */
function pointsWithThat(document: Document, raw: string): boolean {
  const [, noun = ''] =
    /^that (\p{Ll}+) (?:is|was|has|had|will|would|should|could|may|might|must|can|did|does)(?!\p{L})/u.exec(
      raw,
    ) ?? [];
  return isEvent(noun) || countables(document).has(noun);
}

/** The nouns of which an article has "a boat" or "boats", with those that never stand alone. */
const countables = once(
  ({ tokens }: Document): Set<string> =>
    new Set([
      ...['discussion', 'conversation', 'approach', 'argument', 'process', 'idea', 'effort'],
      ...tokens.flatMap(({ lower }, at) => {
        const next = tokens[at + 1]?.lower ?? '';
        const after = tokens[at + 2]?.lower ?? 'of';
        const isOne = /^an?$/.test(lower) && (closesNounPhrase(after) || verbForms(after).length > 0);
        return isOne ? next : /\p{L}{3}[^s]s$/u.test(lower) ? lower.slice(0, -1) : [];
      }),
    ]),
);

const noEnd = 'Where its words end cannot be told from the rest of the sentence.';
const tooLong = 'It is too long for a question.';
const misfit = 'Its verb of saying does not fit into a question.';
const unwhole = 'Its words are no whole clause.';

/**
 * Takes "After claiming that the mill was sold, Holm left", where a comma may end what was claimed; refuses "Holm left,
 * claiming that …" and finite verbs. Limit: a reporting noun is known by its form alone.
 */
function isFronted({ text, sentences }: Document, { cue, sentence }: Statement): boolean {
  if (cue === null || !/(?:ing|claim|warning|statement|argument|belief|suggestion)$/.test(textOf(text, cue)))
    return false;
  return !text.slice(sentences[sentence]?.start ?? cue.start, cue.start).includes(',');
}

/** Takes "The boats sink, | Lind said, that are old" and "…, Lind said, because it rains"; refuses "…, said Lind, who sails". */
const goesOn = (text: string, { speaker, cue }: Statement): boolean => {
  const after = Math.max(speaker?.end ?? 0, cue?.end ?? 0);
  const rest = text.slice(after, after + 20);
  return (
    /^, (?:because|than)\b/.test(rest) ||
    (cue?.end === after && /^, (?:that|who|which|whose|of|to|when)\b/.test(rest))
  );
};

/** Takes "The boats wait, Holm said, | because it rains", whose main clause stands before; refuses "Holm said because it rained, the boats waited". */
const isReasonAlone = (raw: string, gap: string): boolean =>
  (/^(?:that )?(?:because|unless|until|whereas|lest)\b/.test(raw) && !withoutQuoted(raw).includes(',')) ||
  (/^\s*,/.test(gap) && /^(?:since|although|though|while|as|if|when|after|before|once|so)\b[^,]*$/.test(raw));

/** Takes "the boat that | Holm says she fought to keep", whose words lack the boat; refuses "now that | Holm" and "in which | Holm". */
const hasGap = (text: string, { speaker, cue }: Statement): boolean => {
  const from = Math.min(speaker?.start ?? text.length, cue?.start ?? text.length);
  return /(?:(?<!\b(?:in|at|on|for|by|with|to|from|during|after|of) )\b(?:which|whom)|\bwhat|\b(?:an?|the|any|every|only|no) (?:\p{L}+ ){1,3}that)\s+$/u.test(
    text.slice(Math.max(0, from - reach), from),
  );
};
const reach = 40;

/** Takes "that the mill was sold, left the port", where the writer's own verb follows, and "it was late before adding that"; refuses "that Lind, a mayor, left" and "a late, tired crew". */
const runsOn = (raw: string): boolean => {
  const pieces = readPieces(withoutQuoted(raw));
  const finite = finiteVerbs(pieces);
  const comma = pieces.findIndex(({ text }) => text === ',');
  return (
    (finite.slice(0, Math.max(0, comma)).some(Boolean) &&
      (finite[comma + 1] === 'sure' ||
        (finite[comma + 1] === 'past' && closesNounPhrase(pieces[comma + 2]?.lower ?? '')))) ||
    pieces.some(
      ({ lower }, at) =>
        /^(?:before|after|while)$/.test(lower) &&
        /ing$/.test(pieces[at + 1]?.lower ?? '') &&
        reportingVerb(pieces[at + 1]?.lower ?? '') !== null,
    )
  );
};

const between = 'Between the verb and the words stands something else.';

/**
 * Takes "reporters", "in a statement", "during the hearing", "her colleagues", and whoever is told ("a crowd at the port");
 * refuses "the grip (that …)", "a boat" and longer words.
 */
function isAside(gap: string, cue = ''): boolean {
  const bare = gap.replace(/“[^”]*”/g, 'it').replace(/,$/, '');
  const count = bare.split(' ').length;
  if (/[“”\n,]|\b(?:in|on|at|during|to|through|after|before|via|by|from|of|for|with|an?|the)$/.test(bare))
    return false;
  if (/^(?:in|on|at|during|for|to|through|after|before|via|by|from|again|repeatedly)\b/.test(bare))
    return count <= 8;
  if (/\b(?:told|tells?|telling)$/.test(cue)) return count <= 10 && !/\b(?:who|which|that|to)\b/.test(bare);
  return /^(?:(?:the |his |her |their |its |local )?\p{L}+)(?: \p{Lu}\p{L}+)?$/u.test(bare);
}

/** Words that follow their verb without "that": "warned" + "of a long delay", "called" + "the vote “overdue”". */
function complement(verb: ReportingVerb, gap: string, words: string): ReportedClause | Unclear {
  if (
    /^(?:called|described|dubbed)$/.test(verb.past) &&
    /^(?:an? |the |as )?“|[’']s “[^”]*” \p{L}+$/u.test(words)
  )
    return { reason: 'What the quoted words are about is missing.' };
  if (verb.past === 'said' || verb.past === 'told') return { reason: unwhole };
  if (verb.past === 'offered' && !words.startsWith('to ')) return { reason: misfit, torn: true };
  return { clause: null, predicate: [verb.past, verb.rest, gap, words].filter(Boolean).join(' ') };
}

/** Takes the day out of "warned on Tuesday night of" and "said last week that"; limit: dates of the month. */
const withoutDays = (gap: string): string =>
  oneSpaced(
    gap.replace(
      /(?:\b(?:on|late|early|earlier|last|this)\s+)*\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|week|month|year|yesterday|today)\b(?:\s+(?:morning|afternoon|evening|night))?/g,
      '',
    ),
  ).trim();

/** Takes "of a long delay", "to wait", "how boats wait"; refuses "if it rains, boats wait"; limit: "for" as a conjunction. */
const startsComplement = (words: string): boolean =>
  /^(?:of|to|for|against|about|as|how|why|what|whether|if)\s/.test(words) &&
  !/^(?:if|as|for|what)\b.*,/.test(words);

/** Takes the "for example," of "that for example, the ferry waits"; refuses "for the crew, it was late". */
const asideAtStart =
  /^((?:that )?)(?:for example|for instance|in addition|meanwhile|however|still|indeed|of course|in fact|as a result|overall),\s+/i;

/** Takes the stop of "at 7 p.m." and "in Reno, Nev.", which is part of the word. */
function endsShort(words: string): boolean {
  const last = /[\p{L}.]+$/u.exec(words)?.[0] ?? '';
  return /^(?:\p{L}\.)+\p{L}$/u.test(last) || (/^\p{Lu}/u.test(last) && looseAbbreviations.has(last));
}

/** Takes the day out of "would vote on Monday night" and "spoke Tuesday, then left"; leaves "the Monday vote" and "until Friday". */
const day =
  /(?:,? (?:late |early )?on|(?<= (?!the|a|this|last|every|each|next|of|per|until|by|before|since|and|through|from|for|after|to)[\p{L}-]{2,})) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?(?=[,.”]|$| (?:and|but|that|to|in|at|as|after|when|by|with|for)\b)/gu;

/** What holds on its day alone: "would not open on Friday", "opens only on Friday"; not "may vote on Friday". */
const hangsOnDay =
  /(?:\b(?:not|never|no|none|nobody|nothing|neither|nor|hardly|barely|only|just|even|except|without|until|every|each|first|last|more|fewer|less|most|least)\b|n[’']t\b|\b\p{L}{3,}est\b)/iu;

/** One line, curly marks, no stop at the end, no "also". */
function tidy(words: string): string {
  let open = false;
  return oneSpaced(words)
    .replace(/\.(?: ?\.){2,3}/g, '…')
    .replace(/''|``|"/g, () => {
      open = !open;
      return open ? '“' : '”';
    })
    .replace(/ also(?= \p{Ll})/gu, '')
    .replace(day, (words, at: number, all: string) => (hangsOnDay.test(all.slice(0, at)) ? words : ''))
    .replace(/^((?:that )?)(?:but|and|so) /i, '$1')
    .replace(asideAtStart, '$1')
    .replace(/(?<!\p{Lu}\.\p{Lu})[.,;:]+”$/u, '”')
    .replace(/^[\s,;:.—–-]+|(?<!\b\p{Lu}\.\p{Lu})\.$|[\s,;:—–-]+$/gu, (mark, at: number, all: string) =>
      mark === '.' && endsShort(all.slice(Math.max(0, at - 12), at)) ? mark : '',
    );
}

/**
 * Leaves out what the reporter adds after a single dash: "called the vote “overdue” – a word he likes". Refuses a pair of
 * dashes, which hold a part of the clause, and what narrows it. Limit: the speaker's own last words after a dash go too.
 */
function withoutAfterthought(whole: string): string {
  const added = afterthought.exec(whole);
  const words = added !== null && isEven(whole.slice(0, added.index)) ? whole.slice(0, added.index) : whole;
  const [before = '', ...after] = words.split(/ (?:[–—―-]|--) /);
  return after.length === 1 &&
    !limits.test(after[0] ?? '') &&
    before.split(' ').length >= leastWords &&
    isEven(before)
    ? before.replace(/,$/, '')
    : words;
}

/** What takes back or narrows the words before a dash: "– but not in winter", "– if it rains". */
const limits =
  /^(?:but|or|not|if|unless|except|only|even|though|although|when|until|as long as|provided|with|without|at least|and (?:only|not|that))(?![\p{L}-])/u;

/** What the reporter says of what was said, and what the speaker points to: ", a request few heeded", ", citing the storm"; not ", a boat and a quay". */
const afterthought =
  /,? (?:in|during) (?:an?|his|her|the) (?:\p{L}+ )?(?:interviews?|speech|statement|tweet|e-?mail|post)(?![\p{L}-])[^“”]*$|, (?:and|but) (?:when|as|after|while|asked|if) [^,“”]*$|, but (?:offered|gave|declined|did not|refused|added|conceded)\b[^“”]*$|, (?:an?|the same|another) (?:\p{L}+ )?(?:request|claim|remark|reference|charge|comment|statement|promise|pledge|position|phrase|view)\b[^“”]*$|, (?:citing|pointing to) .*$/u;

const isEven = (words: string): boolean => words.split('“').length === words.split('”').length;

/** Gives the first word a small letter unless it is a name; null when that cannot be told. */
function decapitalise(document: Document, clause: string): string | null {
  const first = /^\p{Lu}[\p{L}’'-]*/u.exec(clause)?.[0];
  if (first === undefined || first === 'I' || /^\p{Lu}{2}/u.test(first)) return clause;
  const lower = first.toLowerCase();
  const cases = letterCases(document);
  if (/^(?:no|all|one|what|how)$/.test(lower) && cases.names.has(lower) && /^\p{L}+ \p{Lu}/u.test(clause))
    return clause;
  if (isSmall(lower.replace(/[’'-].*$/, ''))) return lower + clause.slice(first.length);
  if (cases.names.has(lower)) return clause;
  if (cases.small.has(lower) || areMany(lower)) return lower + clause.slice(first.length);
  return /^\p{Lu}[\p{L}’'.-]*(?: \p{Lu}|[’']s )/u.test(clause) ? clause : null;
}
