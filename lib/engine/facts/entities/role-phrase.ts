import type { Run } from './page.ts';
import { isMark, type Page, quotedAt, sentenceAt, wordAt } from './page.ts';
import type { Word } from './word.ts';

/** A noun phrase for what somebody is: its tokens, and that of its head noun. */
export type RolePhrase = Run & { head: number };

/** A document with its long names, which are read as one word ("Bank of Ellery"), by their first token and their end. */
export type NamedPage = Page & { wholes: ReadonlyMap<number, number> };

/** What may be the head of the phrase, and the token at which it must stop at the latest. */
export type RoleLimits = { isHead: (word: Word) => boolean; limit: number };

/** Longest phrase that is believed, and the furthest that its head may stand. */
const longest = 24;
const furthest = 12;

/** Whether a person's role may end on the word: "minister", "ex-minister", "Sen.", "MP". */
export const isPersonHead = ({ isRole, isTitle, isRoles, isRegal, isCourtesy, short }: Word): boolean =>
  isRole || short !== null || (isTitle && !isRoles && !isRegal && !isCourtesy);

/**
 * Reads the role that begins at a token: "an expert on tides at Hallam House", "Norland's deputy foreign minister",
 * "president and chief executive of Brill Ltd."; null for "a spokesman said" (a verb follows), "a long day" (no role noun).
 * Limit: an object of more than two joined nouns is refused.
 */
export function readRolePhrase(
  page: NamedPage,
  first: number,
  { isHead, limit }: RoleLimits,
): RolePhrase | null {
  const stop = Math.min(limit, first + longest, sentenceEnd(page, first));
  const one = readHead(page, first, { isHead, limit: stop });
  if (one === null) return null;
  const isJoined = /^(?:and|&)$/.test(wordAt(page, one + 1).lower);
  const other = isJoined ? readHead(page, one + 2, { isHead, limit: stop }) : null;
  const head = other ?? one;
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

const sentenceEnd = (page: Page, index: number): number =>
  page.document.sentences[sentenceAt(page, index)]?.tokens.end ?? index;

/** The last word of the words before the first small word, when it is a head. */
function readHead(page: NamedPage, first: number, { isHead, limit }: RoleLimits): number | null {
  let index = wordAt(page, first).isArticle ? first + 1 : first;
  let head: number | null = null;
  for (; index < limit && index < first + furthest; index += 1) {
    const word = wordAt(page, index);
    const whole = page.wholes.get(index) ?? limit;
    if (whole < limit || word.isPossessive) {
      index = word.isPossessive ? index : whole - 1;
      head = null;
      continue;
    }
    if (isMark(page, index) || endsPhrase(word) || quotedAt(page, index) !== quotedAt(page, first)) break;
    if (head !== null && word.lower.endsWith('ing') && !isHead(wordAt(page, index + 1))) return head;
    head = isHead(word) ? index : null;
    if (head === null && isVerb(page, index)) return null;
  }
  return head === index - 1 ? head : null;
}

/** "of", "Monday", "his", "said": no noun phrase goes on past one. */
const endsPhrase = (word: Word): boolean =>
  word.isCalendar ||
  word.isSmall ||
  word.isPossessivePronoun ||
  word.isArticle ||
  (word.isAdverb && !word.isName && !/^(?:home|long|once|well)$/.test(word.lower)) ||
  (word.says && !word.isName);

/** "hired", "met", "became": a word that makes the words a clause. Refuses "a | retired welder". Limit: regular verbs in the present. */
function isVerb(page: Page, index: number): boolean {
  const { isPast, isName, lower } = wordAt(page, index);
  const describes =
    wordAt(page, index - 1).isArticle || /^(?:retired|elected|appointed)$/.test(lower) || lower.includes('-');
  return isPast && !isName && !(lower.endsWith('ed') && describes);
}

/** What is never part of a role though it follows by "in", "on" or "at": "in an interview", "on Tuesday". */
const occasion = /^(?:interview|statement|phone|testimony|speech|briefing|release|time|scene)$/;

/** Where the object of a preposition ends: "the port of Ellery's harbour trust and docks"; the start itself when it is an occasion. */
function objectEnd(page: NamedPage, first: number, stop: number): number {
  let index = wordAt(page, first).isArticle ? first + 1 : first;
  let isJoined = false;
  for (; index < stop; index += 1) {
    const word = wordAt(page, index);
    const whole = page.wholes.get(index);
    if (word.isCalendar || (occasion.test(word.lower) && index < first + 4)) return first;
    if (whole !== undefined && whole <= stop) index = whole - 1;
    else if (!isJoined && index > first && word.lower === 'and' && joinsNouns(page, index, stop))
      isJoined = true;
    else if ((isMark(page, index) && word.text !== '&') || endsPhrase(word) || isVerb(page, index)) break;
  }
  const { isArticle, isPossessive } = wordAt(page, index - 1);
  return index > first && !isArticle && !isPossessive ? index : first;
}

/** "law | and economics at", "health | and safety,": one to three words and then the end or a preposition. */
function joinsNouns(page: Page, and: number, stop: number): boolean {
  for (let index = and + 1; index <= and + 4; index += 1) {
    const word = wordAt(page, index);
    const isEnd = index >= stop || isMark(page, index) || word.isPreposition;
    if (isEnd || endsPhrase(word) || isVerb(page, index) || word.isRole) return isEnd && index > and + 1;
  }
  return false;
}

/** Whether the phrase is whole where it stops: before a mark, "who", "and a", a participle, a time, or at the limit. */
function closes(page: Page, end: number, limit: number): boolean {
  if (end >= limit) return end === limit;
  const { lower, isWord, isRelative, isName } = wordAt(page, end);
  if (!isWord || isRelative) return !wordAt(page, end).isNumber;
  if (/^(?:in|on|at|during|after|before|as|when|while|since|but|from|with)$/.test(lower)) return true;
  if (lower === 'and') return !/^(?:said|his|her|their)$/.test(wordAt(page, end + 1).lower);
  return !isName && (/.{3}ing$/.test(lower) || /^(?:based|known|named|called|born|aged)$/.test(lower));
}
