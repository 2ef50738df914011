import type { Span } from '../../../quiz/span.ts';
import type { Document, Token } from '../../text/document.ts';
import { once } from '../../text/once.ts';
import { oneSpaced } from '../../text/one-spaced.ts';
import type { Spelling } from '../../text/spelling.ts';
import { firstIndex } from './first-index.ts';
import { noWord, type Word, wordSpelled } from './word.ts';

/** Tokens `first` to `end` (exclusive). */
export type Run = { first: number; end: number };

/** A document with what is known of the word of each token. */
export type Page = { document: Document; tokens: readonly Token[]; words: readonly Word[] };

/** The page of a document, read once. */
export const pageOf = once(
  (document: Document): Page => ({
    document,
    tokens: document.tokens,
    words: document.tokens.map(({ spelling }) => wordSpelled(spelling)),
  }),
);

/** The word at a token; one of which nothing is known outside the text. */
export const wordAt = ({ words }: Page, index: number): Word =>
  index < 0 || index >= words.length ? noWord : (words[index] ?? noWord);

/** Whether the word or mark at a token is spelled in a way. */
export const isSpelled = ({ tokens }: Page, index: number, is: (spelling: Spelling) => boolean): boolean => {
  const token = index < 0 ? undefined : tokens[index];
  return token !== undefined && is(token.spelling);
};

/** The sentence of a token, -1 outside the text. */
export const sentenceAt = ({ tokens }: Page, index: number): number =>
  index < 0 ? -1 : (tokens[index]?.sentence ?? -1);

/** The passage in quotation marks that a token stands in, or -1. */
export const quotedAt = ({ tokens }: Page, index: number): number =>
  index < 0 ? -1 : (tokens[index]?.quoted ?? -1);

/** Whether a token is a mark other than a possessive. */
export const isMark = ({ tokens, words }: Page, index: number): boolean =>
  tokens[index]?.type === 'mark' && words[index]?.isPossessive !== true;

/** Whether a token is the first of its sentence. */
export const opensSentence = (page: Page, index: number): boolean =>
  sentenceAt(page, index - 1) !== sentenceAt(page, index);

/** The span of the text that a run covers. */
export const spanOf = ({ tokens }: Page, { first, end }: Run): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
});

/** The words of the text that a run covers, with single spaces. */
export function textOf(page: Page, run: Run): string {
  if (run.end === run.first + 1) return wordAt(page, run.first).text;
  const { start, end } = spanOf(page, run);
  return end > start
    ? oneSpaced(page.document.text.slice(start, end)).replace(/(?<=\p{L}-) (?=\p{Lu})/gu, '')
    : '';
}

/** Whether some word of a run, from its `from`th on, is of a sort. */
export function hasWord(page: Page, { first, end }: Run, is: (word: Word) => boolean): boolean {
  for (let index = first; index < end; index += 1) if (is(wordAt(page, index))) return true;
  return false;
}

/** Whether a verb follows, past an adverb: "Carrow | also said". */
export function isVerbNext(page: Page, end: number): boolean {
  let index = end;
  while (wordAt(page, index).isAdverb || wordAt(page, index).lower.endsWith('ly')) index += 1;
  return wordAt(page, index).isVerb;
}

/**
 * Whether an apposition closes behind a name: "…, Ana Reis, said", "…, Ana Reis of Ellery College, said"; refuses
 * "…, Ana Reis said", where the name is the subject itself.
 */
export const closesAside = (page: Page, end: number): boolean =>
  page.tokens[end]?.type === 'mark' || wordAt(page, end).isPreposition;

/** The index of the first token that ends after a place of the text. */
export const tokenFrom = ({ tokens }: Page, place: number): number =>
  firstIndex(tokens.length, (index) => (tokens[index]?.end ?? 0) <= place);

/** The tokens that a span shares a unit with. */
export function tokensOf(page: Page, span: Span): Run {
  const first = tokenFrom(page, span.start);
  const end = firstIndex(page.tokens.length, (index) => (page.tokens[index]?.start ?? 0) < span.end);
  return { first, end: Math.max(first, end) };
}
