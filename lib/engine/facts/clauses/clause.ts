import type { Piece } from '../figures/pieces.ts';
import { type Chunk, chunkSentence } from './chunk-sentence.ts';
import { type Finiteness, finiteVerbs } from './finite-verbs.ts';
import type { VerbGroup } from './verb-group.ts';

type Pieces = readonly Piece[];

/** Pieces of a sentence, end exclusive. */
export type Range = { from: number; end: number };

/** A clause that states something: who does what. Ranges are of pieces; `lead` is what stands before the subject ("In 2012"). */
export type Clause = { lead: Range | null; subject: Range; verb: VerbGroup; rest: Range; opener: string };

/** A sentence made ready for reading clauses. */
export type Analysis = { pieces: Pieces; finite: readonly Finiteness[]; chunks: readonly Chunk[] };

/** Marks the verbs and chunks of a sentence. */
export function analyseSentence(pieces: Pieces): Analysis {
  const finite = finiteVerbs(pieces);
  return { pieces, finite, chunks: chunkSentence(pieces, finite) };
}

/** Whether a stretch has a finite verb. */
export const verbIn = ({ finite }: Analysis, range: Range): boolean => {
  for (let at = range.from; at < range.end; at++) if (finite[at]) return true;
  return false;
};
