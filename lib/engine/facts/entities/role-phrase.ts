import { isMark, type Page, type Run, sentenceAt, wordAt } from './page.ts';
import type { Word } from './word.ts';

/** A noun phrase for what somebody is: its tokens, and that of its head noun. */
export type RolePhrase = Run & { head: number };

/** A document with its long names, which are read as one word ("Bank of Ellery"), by their first token and their end. */
export type NamedPage = Page & { wholes: ReadonlyMap<number, number> };

/** Longest phrase that is believed, and the furthest that its head may stand. */
const longest = 24;
const furthest = 12;

/** Whether a person's role may end on the word: "minister", "ex-minister", "Sen.", "MP". */
export const isPersonHead = ({ isRole, isTitle, isRoles, isRegal, isCourtesy }: Word): boolean =>
  isRole || (isTitle && !isRoles && !isRegal && !isCourtesy);

/**
 * Reads the role that begins at a token: "an expert on tides at Hallam House", "Norland's deputy foreign minister",
 * "president and chief executive of Brill Ltd."; null for "a spokesman said" (a verb follows), "a long day" (no role noun).
 * It stops at `limit` at the latest. Limit: an object of more than two joined nouns is refused.
 */
export function readRolePhrase(page: NamedPage, first: number, limit: number): RolePhrase | null {
  const stop = Math.min(
    limit,
    first + longest,
    page.document.sentences[sentenceAt(page, first)]?.tokens.end ?? first,
  );
  const one = readHead(page, first, stop);
  if (one === null) return null;
  const head = (wordAt(page, one + 1).lower === 'and' && readHead(page, one + 2, stop)) || one;
  let end = head + 1;
  while (
    end < stop &&
    /^(?:of|for|at|in|on|with|from|to|under|against|within)$/.test(wordAt(page, end).lower)
  ) {
    const after = objectEnd(page, end + 1, stop);
    if (after === end + 1) break;
    end = after;
  }
  return end - first < longest && closes(page, end, limit) ? { first, end, head } : null;
}

/** The last word of the words before the first small word, when it is a head. */
function readHead(page: NamedPage, first: number, limit: number): number | null {
  let index = wordAt(page, first).isArticle ? first + 1 : first;
  let head: number | null = null;
  for (; index < limit && index < first + furthest; index += 1) {
    const word = wordAt(page, index);
    const whole = page.wholes.get(index) ?? limit;
    if (whole < limit || word.isPossessive) {
      index = whole < limit ? whole - 1 : index;
      head = null;
      continue;
    }
    if (isMark(page, index) || endsPhrase(word)) break;
    if (head !== null && word.isParticiple && !isPersonHead(wordAt(page, index + 1))) return head;
    head = isPersonHead(word) ? index : null;
    if (head === null && isVerb(page, index)) return null;
  }
  return head === index - 1 ? head : null;
}

/** "of", "Monday", "his", "said": no noun phrase goes on past one. */
export const endsPhrase = (word: Word): boolean =>
  word.isCalendar ||
  word.isSmall ||
  word.isPossessivePronoun ||
  word.isArticle ||
  (!word.isName && (word.says || (word.isAdverb && !/^(?:home|long|once|well)$/.test(word.lower))));

/** "hired", "met", "became": a word that makes the words a clause. Refuses "a | retired welder". Limit: regular verbs in the present. */
function isVerb(page: Page, index: number): boolean {
  const { isPast, isName, lower } = wordAt(page, index);
  const describes = lower.endsWith('ed') && (wordAt(page, index - 1).isArticle || lower === 'retired');
  return isPast && !isName && !describes;
}

/** Where the object of a preposition ends: "the port of Ellery's harbour trust"; the start itself when it is an occasion ("in an interview", "on Tuesday"). */
function objectEnd(page: NamedPage, first: number, stop: number): number {
  let index = wordAt(page, first).isArticle ? first + 1 : first;
  for (; index < stop; index += 1) {
    const word = wordAt(page, index);
    const whole = page.wholes.get(index) ?? stop + 1;
    if (word.isCalendar) return first;
    if (whole <= stop) index = whole - 1;
    else if (word.lower === 'and' && joinsNouns(page, index)) index += 1;
    else if (isMark(page, index) || endsPhrase(word) || isVerb(page, index)) break;
  }
  const { isArticle, isPossessive } = wordAt(page, index - 1);
  return index > first && !isArticle && !isPossessive ? index : first;
}

/** "law | and economics at", "health | and safety,": one to three words and then a mark or a preposition. */
function joinsNouns(page: Page, and: number): boolean {
  let index = and + 1;
  while (
    index < and + 4 &&
    wordAt(page, index).isWord &&
    !endsPhrase(wordAt(page, index)) &&
    !wordAt(page, index).isRole
  )
    index += 1;
  return index > and + 1 && (isMark(page, index) || wordAt(page, index).isPreposition);
}

/** Whether the phrase is whole where it stops: before a mark, "who", a small word, a participle, or at the limit; refuses "a spokesman | said". */
function closes(page: Page, end: number, limit: number): boolean {
  if (end >= limit) return end === limit;
  if (wordAt(page, end).lower === 'and') return wordAt(page, end + 1).isArticle;
  const { isWord, isNumber, isSmall, isAuxiliary, isPronoun, isParticiple } = wordAt(page, end);
  return isWord
    ? (isSmall && !isAuxiliary && !isPronoun) || isParticiple || wordAt(page, end).isRelative
    : !isNumber;
}
