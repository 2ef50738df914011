import { evidenceNouns } from '../lexicon/evidence-nouns.ts';
import type { Document } from '../text/document.ts';
import { once } from '../text/once.ts';
import { pointsBack, toldNouns, whyPhraseLeans } from './figures/definite-phrase.ts';
import type { FigureContext } from './figures/figure-context.ts';
import { whyNotAlone } from './stands-alone.ts';
import { whyNotWhole } from './why-not-whole.ts';

const least = 6;
const most = 26;
/** Takes two sentences in one, headings and marks that belong to something else: "He left. Then …"; limit: asides in dashes go too. */
const torn = /[“”"()[\]:;?!/•|*…]|\s[-–—]{1,2}\s|[—]|\.\s+\p{Lu}\p{Ll}+ \p{Ll}|(?:^|\s)[‘']|@|https?:/u;

/** Takes what ends before its object: "than Lind was.", "a plan for.", "and mostly saving."; refuses "Lind is fishing." */
const hanging =
  /\b(?:is|are|was|were|be|been|has|have|had|do|did|does|would|will|can|could|to|of|for|with|from|than|at)\.$|\band (?:\p{L}+ly )?\p{L}+ing\.$/u;

/** What turns a sentence round or leaves it open, so that another figure would be as true: "did not pay $40", "if it rains"; refuses "paid $40". Limit: "may" as a month in small letters. */
const unsure =
  /\b(?:not|no|never|nor|neither|nobody|nothing|none|without|if|unless|whether|den(?:y|ied|ies)|refus\w+|reject\w*|fail(?:s|ed)?|could|might|may|should|perhaps|possibly|supposed\w*|false\w*|wrong\w*|disput\w+|instead|rather)\b|n[’']t\b/i;

/** What is counted from something told before: "another", "the rest", "respectively", "the day before"; refuses "more than 40". Limit: "now" is taken wherever it stands. */
const leaning =
  /\b(?:another|others?|more(?! than\b)|additional|further|extra|remaining|the rest|respectively|respective|that (?:day|night|week|month|year|season)|responded(?! to)|as (?:many|much)|similar|again|previous|following|above|below|thus|nonetheless|nevertheless|one of|now|then|away|(?:past|last|coming|recent|latter) \p{L}+|(?:day|night|week|month|year|weeks|months|years|days|hours|minutes) (?:before|after|earlier|later))\b|^(?:That|Then|Each|Both|Half|Most|Many|Some of|In effect|So far|Specifically)\b/iu;

/**
 * Why a sentence with a figure cannot be printed alone, in words for a teacher; `own` are pronouns that mean its subject,
 * `isClause` says that it is a clause whose subject and verb are sure.
 */
export function whyNotTold(
  context: FigureContext,
  text: string,
  own: readonly string[] = [],
  isClause = false,
): string | null {
  const words = text.split(' ');
  if (words.length < least || words.length > most)
    return 'It is too short or too long to stand in a question.';
  if (
    !/^[\p{Lu}\p{N}$£€]/u.test(text) ||
    !/[\p{L}\p{N}]\.$/u.test(text) ||
    torn.test(text.slice(0, -1)) ||
    runIn.test(text) ||
    hanging.test(text)
  )
    return 'It is no plain sentence.';
  if (/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.test(text))
    return 'It has a relative date whose day it does not give.';
  if (unsure.test(text)) return 'Another figure could be as true in it.';
  if (leaning.test(text) || pointing.test(text) || looseIt.test(text) || inRow.test(text))
    return 'It leans on the sentence before it.';
  const bare = own.reduce((left, pronoun) => left.replace(new RegExp(`\\b${pronoun}\\b`), 'the'), text);
  const alone = whyNotAlone(bare.replace(/\.$/, ''));
  if (alone !== null) return alone;
  if (!isClause && !isWhole(context, text.replace(/\.$/, ''))) return 'It is no whole sentence.';
  if (pointsBack(context, text.replace(timed, ', ')) || namesToldThing(context, text))
    return 'It points to what was told before.';
  return isClause ? null : subjectLeans(context, text);
}

/** Things of which there is one for every reader: "the world", "the public". */
const known =
  /^(?:world|public|internet|media|press|president|economy|nation|weekend|future|sun|sea|border|country|most|least|highest|largest|biggest|lowest|best|poor|rich|elderly|environment|age|top|bottom|ground|air|web)$/;
/** Takes "the second half", one of a row that is told elsewhere; refuses "the first week of May". Limit: known rows. */
const inRow =
  /\b[Tt]he (?:first|second|third|fourth|fifth|final|last|opening|closing|next) (?!time\b|lady\b|amendment\b|\p{Lu})[\p{Ll}-]+(?! (?:of|in|to|for|since)\b)/u;
/** A thing named so often is what the article is about: "the harbour". */
const oftenNamed = 3;

const wordCounts = once((document: Document): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { lower } of document.tokens) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  return counts;
});

/** "the firm in March": a month or year does not tell which firm is meant. */
const timed =
  / (?:in|on|by|since|until) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}\p{Ll}{2,3}\.|\d{4})(?!\p{L}))/gu;
/** Takes "the match", of which a story has several; refuses "the harbour". Limit: a story of one match. */
const oneOfMany =
  /^(?:primary|caucus|game|race|season|tournament|match|debate|round|half|quarter|justice|seat|organi[sz]ation|firm|company|official|man|woman)$/;

/** Takes "the harbour" with what follows it, refuses "the harbour of Port Ann". Limit: up to two words before the noun. */
const definite =
  /\b[Tt]he ((?:(?!and\b|of\b|in\b|to\b|for\b)[\p{Ll}-]+ ){0,2}?[\p{Ll}-]+)(?=[.,’']| (?:of|in|for|to|that|who|which|on|between|with|from|at|by|where|whose|off|over|near|under|across|against|about|into|during|without|behind|and|or|is|are|was|were|has|had|have|will|would|as|after|before|\p{Ll}+ed|\p{Lu}|\d))(?! (?:of|in|for|to|that|who|which|on|between|with|from|at|by|where|whose|off|over|near|under|across|against|about|into|during|without|behind)\b)/gu;

/** Takes "the full report", "the seat", "the study"; refuses "the seat of the mayor", and "the harbour" where the article is about it. */
function namesToldThing({ facts }: FigureContext, text: string): boolean {
  const counts = wordCounts(facts.document);
  return [...text.replace(timed, ', ').matchAll(definite)].some(([, phrase = '']) => {
    const noun = phrase.split(' ').at(-1) ?? '';
    if (known.test(noun)) return false;
    return (
      oneOfMany.test(noun) ||
      toldNouns.has(noun) ||
      evidenceNouns.has(noun) ||
      (counts.get(noun) ?? 0) < oftenNamed
    );
  });
}

/** "won that match", "In August, that lead": a thing pointed at; refuses "said that", "boats that leak", "the plan that would". */
const pointing =
  /(?:^|[,.] |\b(?:won|lost|made|reached|held|took|saw|left|got|kept|passed|ended|began|in|on|at|by|from|with|to|of|after|before|for) )that (?!is\b|are\b|was\b|were\b)\p{Ll}/iu;
/** Takes "The firm says it would", "was at 10 percent", what may stand outside; refuses "it would". Limit: known verbs. */
const looseIt =
  /\b(?:say|says|said|that|announced|found|thinks?|believes?|expects?|estimates?|estimated|warned|claims?|claimed)(?: \p{L}+)? it\b|\bit (?:say|said|add|report|estimate)s?\b|\bthere would\b|\bone \p{L}+ (?:say|said)|\bthat (?:down|up|out|off|back|over|into|to|from|with|at|by)\b|\b(?:was|is|were|are|second|third|fourth) at\b/u;
/** Takes a heading run into its sentence: "Ellery Wins In the east"; refuses "In the east". Limit: names with "At" in them. */
const runIn = /[\p{L}\p{N}] (?:In|On|At|A|An|It|He|She|They|But|And|For|With|As|By|From|After|When|Of) /u;

/** Whether a sentence has its main verb: one that is surely finite will do where the verb is a rare one ("sank", "bought"). */
function isWhole({ analysis, pieces }: FigureContext, words: string): boolean {
  const reason = whyNotWhole(words);
  const first = analysis.finite.findIndex((finite) => finite !== '');
  if (reason === null) return first >= 0;
  const afterPronoun =
    /^(?:he|she)$/.test(pieces[first - 1]?.lower ?? '') && analysis.finite[first] === 'past';
  const sure = afterPronoun ? first : analysis.finite.indexOf('sure');
  const early = pieces
    .slice(0, sure)
    .every(({ lower }) => !/^(?:that|who|which|whose|where|when|if)$/.test(lower));
  return (
    reason === 'It is no whole sentence.' && sure > 0 && early && words.includes(pieces[sure]?.text ?? '')
  );
}

/** Whether what stands before the first verb says too little: "The blaze", "Officers", "His boat". */
function subjectLeans(context: FigureContext, text: string): string | null {
  if (/^\p{Lu}[\p{L}’'.-]+ \p{Lu}/u.test(text)) return null;
  const verb = context.analysis.finite.findIndex((finite) => finite !== '');
  const comma = context.pieces.findIndex(({ lower }) => lower === ',');
  if (verb <= 0 || (comma >= 0 && comma < verb)) return null;
  if (context.hedgeFrom < verb) return null;
  const opener = context.pieces[0]?.lower ?? '';
  if (/^(?:he|she|in|on|at|by|for|since|after|from|there|but|and)$/.test(opener)) return null;
  return whyPhraseLeans(context, { from: 0, end: verb });
}
