import { knownPlaces } from '../../lexicon/regions.ts';
import type { Document, Sentence } from '../../text/document.ts';
import { opensSentence, type Page, pageOf, sentenceAt, wordAt } from './page.ts';
import { isJoinedGivenName } from './person-name.ts';
import type { Word } from './word.ts';

/**
 * What the whole document tells about its capitals: words it also writes small, capitals and pairs of them met in mid-sentence,
 * words that follow "Mr." and the like, and which sentences are set in capitals throughout (headlines).
 */
export type Reading = Page & {
  small: ReadonlySet<string>;
  pairs: ReadonlySet<string>;
  inner: ReadonlySet<string>;
  honoured: ReadonlySet<string>;
  shouted: readonly boolean[];
};

/** Collects what the document tells about its capitals, in one pass. */
export function readCapitals(document: Document): Reading {
  const page = pageOf(document);
  const small = new Set<string>();
  const pairs = new Set<string>();
  const inner = new Set<string>();
  const honoured = new Set<string>();
  const shouted = document.sentences.map((sentence) => isShouted(page, sentence));
  page.words.forEach((word, index) => {
    if (!word.isWord || shouted[sentenceAt(page, index)]) return;
    if (!word.isName) {
      small.add(word.lower);
      return;
    }
    const opens = opensPassage(page, index);
    if (!opens) inner.add(word.lower);
    const next = wordAt(page, index + 1);
    if (!next.isName || opensSentence(page, index + 1)) return;
    if (word.isCourtesy) honoured.add(next.lower);
    if (!opens) pairs.add(`${word.lower} ${next.lower}`);
  });
  return { ...page, small, pairs, inner, honoured, shouted };
}

/** "Harbour Dredging to Start in May" and "PORT VOTES YES" are shouted; "Mayor Ines Carrow meets Dev Anand" has a small verb. */
function isShouted(page: Page, { block, tokens }: Sentence): boolean {
  const isBody = page.document.blocks[block]?.kind === 'body';
  let long = 0;
  let capitals = 0;
  for (let index = tokens.first; index < tokens.end; index += 1) {
    const word = wordAt(page, index);
    if (!word.isWord || word.text.length < 4) continue;
    if (!isBody && !word.isName && !word.isSmall) return false;
    long += 1;
    if (isBody ? word.isUpper : word.isName) capitals += 1;
  }
  return isBody ? long > 4 && capitals / long > 0.7 : long > 0 && capitals / long > 0.65;
}

const opening = new Set(['“', '"', '‘', '„', '«', '``', ':', '•', '*', '[']);

/** Whether a token stands where any word is capitalised: first in its sentence or passage. */
export function opensPassage(page: Page, index: number): boolean {
  if (opensSentence(page, index)) return true;
  const before = wordAt(page, index - 1).text;
  return opening.has(before) && !(before === '"' && (page.tokens[index]?.quoted ?? -1) < 0);
}

/** Whether a word is a verb or an adjective that a headline or an order opens with: "dump", "did", "little"; not "amelize". */
export const isPlainOpener = ({
  lower,
  isAuxiliary,
  isAdjective,
  isAnyVerb,
  isRole,
  isTitle,
}: Word): boolean =>
  !isRole && !isTitle && (isAuxiliary || isAdjective || (isAnyVerb && !/(?:ize|ise|ify)$/.test(lower)));

/**
 * Whether a capital at the start of a sentence is only the start: "But Carrow said", "Officials Monday".
 * Refuses "Will Ostrand said" when "Will Ostrand" also stands within a sentence. Limit: a name that occurs once, first.
 */
export function isOnlyOpener(reading: Reading, index: number): boolean {
  if (!opensPassage(reading, index)) return false;
  const { small, pairs, inner } = reading;
  const word = wordAt(reading, index);
  const { text, lower, isUpper, given } = word;
  const next = wordAt(reading, index + 1);
  if (next.isName && (pairs.has(`${lower} ${next.lower}`) || knownPlaces.has(`${text} ${next.text}`)))
    return false;
  if (word.isOpener) return !isUpper || text.length < 3;
  if ((given && next.isName) || (inner.has(lower) && !small.has(lower))) return false;
  if (lower.length > 5 && !word.isBodyWord && !word.isCountry && /(?:ly|ing|ed)$/.test(lower)) return true;
  if (next.isName && !isJoinedGivenName(next.text) && isPlainOpener(word)) return true;
  return small.has(lower) && !isUpper && !word.isRole && !(word.isBodyHead && next.lower === 'of');
}
