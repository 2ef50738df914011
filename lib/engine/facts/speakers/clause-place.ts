import {
  isMark,
  isVerbNext,
  opensSentence,
  type Page,
  type Run,
  sentenceAt,
  wordAt,
} from '../entities/page.ts';

/** What a noun phrase does in its clause; `inner` is the subject of a clause below another ("that Carrow won"). */
export type ClausePlace = 'subject' | 'inner' | 'object' | 'owner' | 'other';

/** How many words of titles before a name are stepped over. */
const reach = 8;

/**
 * What a phrase does, from the words around it: a subject stands first in its clause or after "said", an owner before "'s",
 * an object after a preposition or a verb. Limit: no parse; a long phrase before the name hides what governs it.
 */
export function clausePlace(page: Page, { first, end }: Run): ClausePlace {
  if (wordAt(page, end).isPossessive || isModifier(page, end)) return 'owner';
  const index = beforeTitles(page, first);
  if (opensSentence(page, index + 1)) return 'subject';
  const before = wordAt(page, index);
  const isSubject = isVerbNext(page, end);
  if (isMark(page, index)) {
    const isAside = before.text === ',' && !isSubject && wordAt(page, end).text !== ',';
    return isAside ? 'object' : 'subject';
  }
  if (before.says && /^[,”"’'?!]/.test(wordAt(page, index - 1).text)) return 'subject';
  if (before.isSubordinator && (isSubject || !before.isPreposition)) return 'inner';
  if (isTopic(page, index, end)) return 'subject';
  if (before.isPreposition) return isSubject && /^(?:than|like)$/.test(before.lower) ? 'inner' : 'object';
  if (before.isCoordinator || before.isAdverb || before.isCalendar) return isSubject ? 'subject' : 'other';
  return isSubject && before.says ? 'inner' : 'object';
}

/** The last word before a name and its titles: "Reis spoke | for | Norwegian Mayor Carrow". */
function beforeTitles(page: Page, first: number): number {
  let index = first - 1;
  while (index > first - reach && !opensSentence(page, index + 1) && isTitleLike(page, index, first))
    index -= 1;
  return index;
}

/** Titles, articles and words that describe, which may stand between the governing word and the name; "Secretary | of | State". */
function isTitleLike(page: Page, index: number, first: number): boolean {
  const word = wordAt(page, index);
  const head = wordAt(page, index - 1);
  if (word.lower === 'of') return index + 1 < first && head.isName && head.isRole;
  if (word.isPossessive) return true;
  if (!word.isWord || word.isAdverb || word.isCalendar || word.isAuxiliary) return false;
  if (word.isPreposition || word.isCoordinator || word.isSubordinator || word.isRelative) return false;
  return word.isName || !(word.isPast || word.isPresent || word.isParticiple);
}

/** "Carrow | campaign manager", "Brill | officials": a plain noun after a name that only tells whose it is. */
function isModifier(page: Page, index: number): boolean {
  const { isName, says, isRole, isRoles, isBody, lower } = wordAt(page, index);
  if (isName || says) return false;
  return (
    isRole ||
    isRoles ||
    isBody ||
    /^(?:campaign|administration|family|camp|communications?|press|organization)$/.test(lower)
  );
}

/** "As for Carrow, she …", "For Carrow, …", "According to Carrow, …" at the head of a sentence: whom it is about. */
function isTopic(page: Page, index: number, end: number): boolean {
  const { lower } = wordAt(page, index);
  if (wordAt(page, end).text !== ',' || !/^(?:for|to)$/.test(lower)) return false;
  const isOfTwo = /^(?:according|as)$/.test(wordAt(page, index - 1).lower);
  return isOfTwo ? opensSentence(page, index - 1) : lower === 'for' && opensSentence(page, index);
}

/** Whether a verb of saying goes with a phrase: "Carrow said", "said Carrow", "Carrow, the mayor, said", "a guard at the gate said". */
export function isSpeaking(page: Page, { first, end }: Run, place: ClausePlace): boolean {
  const says = (index: number): boolean => wordAt(page, index).says;
  if (says(first - 1)) return true;
  const isAside = wordAt(page, end).text === ',';
  if (isAside && wordAt(page, end + 1).lower === 'who' && says(end + 2)) return true;
  if (place === 'object' || place === 'owner') return false;
  if (says(end) || says(end + 1)) return true;
  if (!isAside && !wordAt(page, end).isPreposition) return false;
  for (
    let index = end + 1;
    index < end + 16 && sentenceAt(page, index) === sentenceAt(page, first);
    index += 1
  ) {
    if (wordAt(page, index).text === ',') return isAside && (says(index + 1) || says(index + 2));
    if (!isAside && says(index)) return true;
  }
  return false;
}
