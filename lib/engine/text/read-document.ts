import type { Document, Sentence, Token } from './document.ts';
import { findBlocks } from './find-blocks.ts';
import { findQuotations } from './find-quotations.ts';
import { findSentences } from './find-sentences.ts';
import { findTokens } from './find-tokens.ts';

const read = new Set(['title', 'body', 'heading']);

/** Reads a text as given: blocks, sentences, tokens and quoted passages, every span in UTF-16 units of it. Never throws. */
export function readDocument(text: string): Document {
  const blocks = findBlocks(text);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const stretches = blocks.flatMap((block, index) => {
    if (!read.has(block.kind)) return [];
    const first = tokens.length;
    for (const token of findTokens(text, block)) tokens.push(token);
    return [{ block, index, first, end: tokens.length }];
  });
  for (const { index, first, end } of stretches)
    findSentences(tokens, { block: index, first, end }, sentences);
  const quotations = findQuotations(text, tokens, stretches);
  return { text, blocks, sentences, tokens, quotations };
}
