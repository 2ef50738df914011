import { sentenceOpeners } from '../../lexicon/capital-words.ts';
import { countries } from '../../lexicon/countries.ts';
import { givenNameGender } from '../../lexicon/given-names.ts';
import { organisationHeads, organisationWords } from '../../lexicon/organisation-words.ts';
import { knownPlaces } from '../../lexicon/place-words.ts';
import { isRoleNoun } from '../../lexicon/role-nouns.ts';
import { speakingVerbs } from '../../lexicon/speaking-verbs.ts';
import { isCourtesyTitle } from '../../lexicon/titles.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { auxiliaries, commonAdjectives, smallWords } from '../../lexicon/word-classes.ts';
import type { Document, Sentence } from '../../text/document.ts';
import { isVerbNext } from './clause-place.ts';
import { isNameWord, isUpperCase } from './name-tokens.ts';
import { isJoinedGivenName } from './person.ts';

/**
 * What the whole document tells about its capitals: words it also writes small, capitals and pairs of them met in mid-sentence,
 * words that follow "Mr." and the like, and which sentences are set in capitals throughout (headlines).
 */
export type Reading = {
  document: Document;
  small: ReadonlySet<string>;
  pairs: ReadonlySet<string>;
  inner: ReadonlySet<string>;
  honoured: ReadonlySet<string>;
  shouted: readonly boolean[];
};

/** Collects what the document tells about its capitals, in one pass. */
export function readCapitals(document: Document): Reading {
  const small = new Set<string>();
  const pairs = new Set<string>();
  const inner = new Set<string>();
  const honoured = new Set<string>();
  const shouted = document.sentences.map((sentence) => isShouted(document, sentence));
  document.tokens.forEach((token, index) => {
    if (token.type !== 'word' || shouted[token.sentence]) return;
    const { lower } = token;
    if (!isNameWord(token)) {
      small.add(lower);
      return;
    }
    const opens = opensSentence(document, index);
    if (!opens) inner.add(lower);
    const next = document.tokens[index + 1];
    if (!isNameWord(next) || next.sentence !== token.sentence) return;
    if (isCourtesyTitle(token.text)) honoured.add(next.lower);
    if (!opens) pairs.add(`${token.lower} ${next.lower}`);
  });
  return { document, small, pairs, inner, honoured, shouted };
}

/** "Harbour Dredging to Start in May" and "PORT VOTES YES" are shouted; "Mayor Ines Carrow meets Dev Anand" has a small verb. */
function isShouted(document: Document, sentence: Sentence): boolean {
  const isBody = document.blocks[sentence.block]?.kind === 'body';
  let long = 0;
  let capitals = 0;
  let plain = 0;
  let upper = 0;
  for (let index = sentence.tokens.first; index < sentence.tokens.end; index += 1) {
    const token = document.tokens[index];
    if (token?.type !== 'word' || token.text.length < 4) continue;
    const { lower, text } = token;
    long += 1;
    if (isBody) upper += isUpperCase(text) ? 1 : 0;
    else if (isNameWord(token)) capitals += 1;
    else if (!smallWords.has(lower)) plain += 1;
  }
  if (isBody) return long > 4 && upper / long > 0.7;
  return long > 0 && plain === 0 && capitals / long > 0.65;
}

const opening = new Set(['“', '"', '‘', '„', '«', '``', ':', '•', '*', '(', '[']);

/** Whether a token stands where any word is capitalised: first in its sentence or passage. */
export function opensSentence(document: Document, index: number): boolean {
  if (index <= 0) return true;
  const token = document.tokens[index];
  const before = document.tokens[index - 1];
  if (!token || !before || before.sentence !== token.sentence) return true;
  if (before.type === 'number') return false;
  const closes = before.text === '"' && token.quoted < 0;
  return opening.has(before.text) && before.text !== '(' && !closes;
}

/** Whether a word, small, is a verb or an adjective that a headline or an order opens with: "dump", "did", "little"; not "amelize". */
export const isPlainOpener = (lower: string): boolean =>
  !isRoleNoun(lower) &&
  !/^(?:general|major|judge|justice)$/.test(lower) &&
  (auxiliaries.has(lower) ||
    commonAdjectives.has(lower) ||
    verbForms(lower).some(({ base }) => base !== lower || !/(?:ize|ise|ify)$/.test(lower)));

/**
 * Whether a capital at the start of a sentence is only the start: "But Carrow said", "Officials Monday".
 * Refuses "Will Ostrand said" when "Will Ostrand" also stands within a sentence. Limit: a name that occurs once, first.
 */
export function isOnlyOpener({ document, small, pairs, inner }: Reading, index: number): boolean {
  const token = document.tokens[index];
  if (!token || !opensSentence(document, index)) return false;
  const next = document.tokens[index + 1];
  if (isNameWord(next) && knownPlaces.has(`${token.text} ${next.text}`)) return false;
  if (isNameWord(next) && pairs.has(`${token.lower} ${next.lower}`)) return false;
  if (sentenceOpeners.has(token.lower)) return !isUpperCase(token.text) || token.text.length < 3;
  if (givenNameGender(token.text) && isNameWord(next)) return false;
  if (inner.has(token.lower) && !small.has(token.lower)) return false;
  if (next?.lower === 'of' && organisationHeads.has(token.lower) && isNameWord(document.tokens[index + 2]))
    return false;
  if (
    countries.has(next?.text ?? '') &&
    !speakingVerbs.has(token.lower) &&
    isVerbNext(document.tokens, index + 2)
  )
    return false;
  const isName = organisationWords.has(token.lower) || countries.has(token.text);
  if (token.lower.length > 5 && !isName && /(?:ly|ing|ed)$/.test(token.lower)) return true;
  if (isNameWord(next) && !isJoinedGivenName(next.text) && isPlainOpener(token.lower)) return true;
  return small.has(token.lower) && !isUpperCase(token.text) && !isRoleNoun(token.lower);
}
