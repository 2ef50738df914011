import type { Document, Token } from '../../text/document.ts';
import { once } from '../../text/once.ts';

/** The words of an article, in small letters: those with a capital inside a sentence, and those seen without one. */
export type LetterCases = { names: Set<string>; small: Set<string> };

/** Which words of a document are written with a capital where no sentence or quotation begins. */
export const letterCases = once((document: Document): LetterCases => {
  const cases: LetterCases = { names: new Set(), small: new Set() };
  const titles = new Set(document.blocks.flatMap((block, index) => (block.kind === 'body' ? [] : [index])));
  let before: Token | undefined;
  for (const token of document.tokens) {
    const isInside = before?.sentence === token.sentence && before.type !== 'mark';
    before = token;
    if (token.type !== 'word') continue;
    if (token.text === token.lower) cases.small.add(token.lower);
    else if (isInside && !titles.has(document.sentences[token.sentence]?.block ?? -1))
      cases.names.add(token.lower);
  }
  return cases;
});
