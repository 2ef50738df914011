import type { Span } from '../../../quiz/span.ts';
import { organisationNouns } from '../../lexicon/organisation-words.ts';
import { isRoleNoun } from '../../lexicon/role-nouns.ts';
import type { Document } from '../../text/document.ts';
import type { Run } from './find-runs.ts';
import { firstIndex } from './first-index.ts';

/** The index of the first token that ends after a place of the text. */
export const tokenFrom = ({ tokens }: Pick<Document, 'tokens'>, place: number): number =>
  firstIndex(tokens.length, (index) => (tokens[index]?.end ?? 0) <= place);

/** "the retired | , 83-year-old pilot": a comma between two words that only describe; refuses "the county, which". */
export const isAdjectiveComma = (tokens: Document['tokens'], first: number, comma: number): boolean =>
  comma === first + 2 &&
  /^\p{Ll}[\p{Ll}-]*(?:ed|y|ous|al|ic|ive|ful|ing|old)$/u.test(tokens[first + 1]?.text ?? '') &&
  tokens[comma + 1]?.type !== 'mark' &&
  !/^(?:an?|the|who|whose|which|where|whom|and|or|but)$/.test(tokens[comma + 1]?.lower ?? '') &&
  !organisationNouns.has(tokens[first + 1]?.lower ?? '') &&
  !isRoleNoun(tokens[first + 1]?.lower ?? '');

/** The tokens that a span shares a unit with. */
export function tokensOf(document: Document, span: Span): Run {
  const first = tokenFrom(document, span.start);
  let end = first;
  while ((document.tokens[end]?.start ?? Number.POSITIVE_INFINITY) < span.end) end += 1;
  return { first, end };
}
