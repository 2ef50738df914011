import type { Document } from '../../text/document.ts';
import { once } from '../../text/once.ts';

/** The words of an article, in small letters: those with a capital inside a sentence, and those seen without one. */
export type LetterCases = { names: Set<string>; small: Set<string> };

/** Which words of a document are written with a capital where no sentence or quotation begins. */
export const letterCases = once((document: Document): LetterCases => {
  const cases: LetterCases = { names: new Set(), small: new Set() };
  const titles = new Set(document.blocks.flatMap((block, index) => (block.kind === 'body' ? [] : [index])));
  document.tokens.forEach((token, index) => {
    if (token.type !== 'word') return;
    const before = document.tokens[index - 1];
    if (token.text === token.lower) cases.small.add(token.lower);
    else if (before === undefined || before.sentence !== token.sentence || before.type === 'mark') return;
    else if (!titles.has(document.sentences[token.sentence]?.block ?? -1)) cases.names.add(token.lower);
  });
  return cases;
});
