import type { Block } from '../../quiz/article.ts';
import type { Span } from '../../quiz/span.ts';
import type { Spelling } from './spelling.ts';

/** A word, number or mark. `quoted` is the index in `Document.quotations` of the passage it stands in, or -1. */
export type Token = Span & {
  text: string;
  lower: string;
  spelling: Spelling;
  type: 'word' | 'number' | 'mark';
  sentence: number;
  quoted: number;
};

/** A sentence; `block` and `tokens` (first, end exclusive) are indices into the document. */
export type Sentence = Span & { block: number; tokens: { first: number; end: number } };

/** A passage between quotation marks, marks included. `open`: it runs to the end of its block without a closing mark. */
export type Quotation = Span & { block: number; open: boolean };

/** A text with its parts found, never edited. Sentences cover body, title and heading blocks; furniture has none. */
export type Document = {
  text: string;
  blocks: Block[];
  sentences: Sentence[];
  tokens: Token[];
  quotations: Quotation[];
};
