import type { Document } from '../../text/document.ts';
import type { Range } from './reading.ts';

/** Sentences that belong together because one quotation runs across them; `block` is the index of their block. */
export type Stretch = Range & { block: number };

/** The document in stretches: a sentence each, or several where a quotation crosses their boundary. */
export function findStretches(document: Document): Stretch[] {
  const stretches: Stretch[] = [];
  for (const sentence of document.sentences) {
    const { first, end } = sentence.tokens;
    const last = stretches[stretches.length - 1];
    const crossing = document.tokens[first]?.quoted ?? -1;
    const isJoined =
      last?.block === sentence.block && crossing >= 0 && document.tokens[first - 1]?.quoted === crossing;
    if (last && isJoined) last.end = end;
    else stretches.push({ first, end, block: sentence.block });
  }
  return stretches;
}
