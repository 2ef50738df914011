import { remembered } from '../../lexicon/remembered.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { contentWords } from '../words/content-words.ts';

/** Words that anybody says of anything, as `contentWords` has them. */
const plain = wordSet(`
    absolutely alright answer anybody anyone anyth apply aren believe best better call care case certainly chance
    chang change choice clearly close couldn course decision definitely didn different difficult doesn easy equate
    everybody everyone everyth expect fact feel fight fine first full glad good great guess hadn handle happen happy
    hard hasn haven help honestly hope idea important isn judgement judgment keep kind known late left life likely
    line little live long look lose lots love matter mean meant mind minute moment move next nice nobody noth number
    okay part past people person place plain please point possible probably problem proud question ready real reason
    responsibility right second sense shouldn show side simple simply somebody someone someth sorry sort speak
    speculate start stay stop talk tell thank time together tomorrow tough tried true truly truth trying understand
    used wait wasn weren whole winn wonderful word work world wouldn wrong
  `);

/**
 * What a sentence begins with that leans on the one before it. Takes "That’s why we left", "Then we left", "In that sense we left";
 * refuses "Then-mayor Lind left", "In those days we left". Limit: "That year we left" is taken for it.
 */
const back =
  /^(?:(?:That|Those|These|Then|Also|Such|Which|Otherwise|Instead|However|Therefore|Thus|Meanwhile|Finally|Again|Second(?:ly)?|Third(?:ly)?|Fourth(?:ly)?|(?:First|No|Yes)(?=,)|Nothing but|Just because|(?:Not )?[Dd]oing (?:so|that))(?![\p{L}\p{N}-])|(?:In|At|By|Since|Until|For|On|After|Before|From|With|Under|To|Of|Beyond|Besides|Despite) (?:that(?![’']s)|this|these|the (?:time|same)|then|example|instance|such)(?![\p{L}-])(?! of)|\p{Lu}\p{Ll}+ (?:did|does),)/u;
/** What names nobody and nothing by itself, at the start or in a short sentence: "It was late", "You could not stop her". */
const loose = /^(?:It|He|She|They|His|Her|Their|Its|Mine|This|These|Here|We[’']re)(?![\p{L}-])/iu;
const inShort =
  /\b(?:it|that|this|those|these|he|she|him|her|they|them|(?<!^)there(?! (?:is|are|was|were)\b|[’']s\b))\b/i;
/** What points back from within: takes "raise that possibility", "we should do so", "I see that."; refuses "the men that left". */
const pointing =
  /\b(?:(?:do|does|done|doing|did) (?:so|that|this)\b(?! \p{Ll}+s\b)|(?:say|raise|bolster|exceeds?|get|take|figure|into|to|of|for|at|on|in|with|than|by|about|over|win) (?:that|those|this)(?=[.,?!;]?$|[.,;?!] | (?:point|way|one|sense|kind|sort|respect|regard|question|issue|account|opportunity|moment|out|is|was|would|will|can|has|for|in|on|at|with|and|because|unless|until)\b)|(?:if|think|guess|believe) that (?:is|was|will|would|can|definitely|certainly)|that (?:happening|assertion|possibility|statement|limitation|fact)|if that[’']s|, that (?:is|was|has)|into account|either one|now and then|, anyway$)\b|\b(?:see|saw|know|believe) that(?=[.?!;]?$|[.;?!] )/iu;
/** Where a clause begins that may point to the one before it. */
const breaks = /[.?!;:] |, (?:and|but|so|I|we|they|he|she) /;
/** A day that only the article's own date tells: takes "last week", "tonight"; refuses "today’s boats", "this year". */
const undated =
  /\b(?:yesterday|tomorrow|tonight|(?:last|next|past) (?:(?:few |\d+ |\p{L}+ )?(?:hours|days|weeks)|night|week|weekend|month|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|this (?:morning|afternoon|evening|week|weekend))\b|(?<=[\p{L},] )today(?=[.,?!;]?$|[.,;] | to\b)/iu;

/** How much words tell: a point for each that is not plain, one more for a long word, a name or a number. */
function weightOf(words: string): number {
  let weight = 0;
  for (const word of contentWords(words)) if (!plain.has(word)) weight += word.length > 8 ? 2 : 1;
  const named = words.match(/(?<=[\p{L},’'] )(?:\p{Lu}[\p{L}’'-]*[\p{L}.]|\d+)/gu) ?? [];
  return weight + named.filter((name) => !/^I[’']/.test(name)).length;
}

/** What joins a sentence to the one before it; without it the words stand alone: "But the boats left", "So I left". */
export const joining =
  /^(?:And|But|Or|Yet|So)(?! (?:many|much|far|long|few|little|called|obviously)\b)(?:,? yet)?,? (?=[\p{L}\d])/iu;

const shortTo = 8;
const longFrom = 12;
const fewestBefore = 2;

/** How much words must tell: more where they name nobody, less where they are many. */
function leastWeight(text: string, isPiece: boolean): number {
  const length = text.split(' ').length;
  const isLoose = loose.test(text) || (length < shortTo && inShort.test(text));
  return (
    1 + (isLoose || isPiece || text.startsWith('There') ? 1 : 0) + (isLoose && length < longFrom ? 1 : 0)
  );
}

/**
 * Whether words say enough to be known by without what stands before them. Takes "The boats left in March", "He runs the harbour
 * board"; refuses "That is why", "We waited too long", "It was late", "We meet them tomorrow".
 */
export const tellsEnough = remembered((words): boolean => {
  const bare = words.replace(joining, '');
  const text = bare.charAt(0).toUpperCase() + bare.slice(1);
  if (back.test(text) || undated.test(text)) return false;
  if (weightOf(text) < leastWeight(text, /^\p{Ll}/u.test(bare))) return false;
  const before = text.slice(0, pointing.exec(text)?.index);
  return before.length === text.length || (breaks.test(before) && weightOf(before) >= fewestBefore);
});
