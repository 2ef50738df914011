import { hasWord, isMark, isVerbNext, type Page, type Run, textOf, wordAt } from '../entities/page.ts';
import type { Entity } from '../facts.ts';
import { mentionsIn, type Named } from './mentions.ts';

/** The words that name a speaker: its core without apposition and relative clause, and the entity that its head names, or null. */
export type SpeakerHead = { core: Run; entity: Entity | null; phrase: string };

/**
 * Whom the words of a speaker name by themselves: "Norland Minister Ana Reis" and "Secretary of State Reis" → Ana Reis;
 * "a spokesman for Ana Reis" and "Reis's office" → nobody of the registry, but the phrase.
 */
export function readSpeakerHead(page: Page, mentions: readonly Named[], run: Run): SpeakerHead {
  const core = { first: run.first, end: coreEnd(page, run) };
  const named = mentionsIn(mentions, core);
  const plainEnd = beforePreposition(page, core, named);
  const isHead = ({ entity, first, end }: Named): boolean => {
    if (end === plainEnd && entity.kind !== 'person') return true;
    if (entity.kind !== 'person' || isObject(page, first, core.first)) return false;
    const isSubject = end < core.end && (wordAt(page, end).isArticle || isVerbNext(page, end));
    return (
      end === plainEnd ||
      isTail(page, { first: end, end: plainEnd }) ||
      (isSubject && beforeTitles(page, first, core.first - 1) < core.first) ||
      (end === core.end && !/^(?:an?|one|another)$/.test(wordAt(page, core.first).lower))
    );
  };
  const head = named.find(isHead);
  return {
    core,
    entity: head && !isJoined(page, core, named) ? head.entity : null,
    phrase: phraseOf(page, core),
  };
}

/** Up to a comma, a dash, a bracket or "who". */
function coreEnd(page: Page, { first, end }: Run): number {
  for (let index = first + 1; index < end; index += 1) {
    const { text, isRelative, lower } = wordAt(page, index);
    const goesOn = /^[&/%$£€“"‘'’”.]$/.test(text) || wordAt(page, index + 1).isSuffix;
    if ((isMark(page, index) && !goesOn) || (isRelative && lower !== 'that')) return index;
  }
  return end;
}

/** Where the first noun phrase ends: before a preposition that is in no name. */
function beforePreposition(page: Page, { first, end }: Run, named: readonly Named[]): number {
  for (let index = first + 1; index < end; index += 1) {
    const isInName = named.some((mention) => mention.first <= index && index < mention.end);
    if (wordAt(page, index).isPreposition && !isInName) return index;
  }
  return end;
}

/** "Reis | herself", "Reis | QC": nothing else follows the name. */
const isTail = (page: Page, run: Run): boolean =>
  run.first < run.end && !hasWord(page, run, ({ isUpper, lower }) => !isUpper && !lower.endsWith('self'));

/** The last word before a name and its titles. */
function beforeTitles(page: Page, first: number, start: number): number {
  let index = first - 1;
  while (index > start) {
    const { isRole, isCourtesy, short, lower } = wordAt(page, index);
    if (!isRole && !isCourtesy && short === null && lower !== 'the') break;
    index -= 1;
  }
  return index;
}

/** Whether a name is what a preposition is about, past its titles, or "members backing | Reis" are. */
function isObject(page: Page, first: number, start: number): boolean {
  const index = beforeTitles(page, first, start);
  const { isPreposition, lower } = wordAt(page, index);
  const isOfMany = lower.endsWith('ing') && wordAt(page, index - 1).lower.endsWith('s');
  return index > start && (isPreposition || isOfMany);
}

/** "Reis and Carrow": two names side by side are no single entity. */
const isJoined = (page: Page, core: Run, named: readonly Named[]): boolean =>
  named.length > 1 &&
  named.some(
    ({ first }) =>
      first > core.first + 1 &&
      /^(?:and|or|&)$/.test(wordAt(page, beforeTitles(page, first, core.first)).lower),
  );

/** The words of the core, a sentence's capital undone: "The company" → "the company". */
function phraseOf(page: Page, core: Run): string {
  const { isDeterminer, lower } = wordAt(page, core.first);
  const text = textOf(page, core);
  return isDeterminer || /^(?:one|two|three|other)$/.test(lower)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
