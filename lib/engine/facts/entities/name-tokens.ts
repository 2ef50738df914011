import { remembered } from '../../lexicon/remembered.ts';
import type { Document, Token } from '../../text/document.ts';
import { oneSpaced } from '../../text/one-spaced.ts';

const capital = /^(?:\p{Lu}|[dlO]['’]\p{Lu}|(?:al|el|ul|an|ar|as|ash|at|ad|bin|ibn)-\p{Lu})/u;
const contraction = /^(?:I|(?:I|You|We|He|She|They|It|That|There|Who|What|How|Don|Can|Won)['’]\p{Ll}+)$/u;
const loneInitial = /^(?:\p{Lu}\.)+$/u;
const upperCase = /^\p{Lu}[\p{Lu}\p{N}&.-]*$/u;

/** Whether a word may stand in a name: "Carrow", "O'Dea", "al-Rashid", "d'Arcy"; not "carrow". */
export const isNameWord = (token: Token | undefined): token is Token =>
  token !== undefined && token.type === 'word' && token.text !== token.lower && isNamePart(token.text);

const isNamePart = remembered((text): boolean => capital.test(text) && !contraction.test(text));

/** Whether a word is one or more initials: "J.", "J.R."; "U.S." is one too and is told apart by its place. */
export const isInitial = (text: string): boolean => loneInitial.test(text);

/** Whether a word of two letters or more is all capitals: "NATO", "R&D"; not "A" or "Nato". */
export const isUpperCase = (text: string): boolean =>
  text.length > 1 && !isSmallLetter(text.charCodeAt(1)) && upperCase.test(text);

const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;

/** Small words inside names of persons: "de", "van", "bin". Limit: "Rio de Janeiro" has one too. */
const particles = new Set(
  'de da di do dos das del della der den du la le van von vander ten ter bin ibn bint al el af av zu zum y e san'.split(
    ' ',
  ),
);

/** Whether a word, small, is one of the small words inside names of persons. */
export const isParticleWord = (word: string): boolean => particles.has(word);

/** Whether a token is a small word inside names of persons. */
export const isParticle = (token: Token | undefined): boolean =>
  token !== undefined && token.type === 'word' && particles.has(token.text);

/** Whether a word closes a name of a person: "Jr.", "III". */
export const isNameSuffix = (text: string): boolean => /^(?:Jr\.?|Sr\.?|II|III|IV)$/.test(text);

/** Whether a token is the possessive "'s" or a bare apostrophe after a name. */
export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length < 3 && /^['’ʼ]s?$/i.test(token.text);

/** A capitalised form of an upper-case word, so that "CARROW" in a headline meets "Carrow" in the text. */
export const calmed = (text: string): string =>
  text.length > 1 && upperCase.test(text)
    ? text.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    : text;

/** The words of the text that the tokens `first` to `end` (exclusive) cover, with single spaces. */
export function wordsOf(document: Document, first: number, end: number): string {
  const start = document.tokens[first]?.start;
  const stop = document.tokens[end - 1]?.end;
  if (end === first + 1) return document.tokens[first]?.text ?? '';
  return start === undefined || stop === undefined ? '' : oneSpaced(document.text.slice(start, stop));
}
