import type { Piece } from '../figures/pieces.ts';
import { type Chunk, chunkSentence } from './chunk-sentence.ts';
import { type Finiteness, finiteVerbs } from './finite-verbs.ts';
import type { VerbGroup } from './verb-group.ts';

/** Pieces of a sentence, end exclusive. */
export type Range = { from: number; end: number };

/**
 * What a clause is in its sentence: `main` (also after "and", a mark or an aside), `under` a word like "because", "while" or
 * "when", `said` by somebody ("that …", "said sales rose"), or `relative` ("Ellery, which owns …") with what it speaks of as
 * its subject.
 */
export type ClauseKind = 'main' | 'under' | 'said' | 'relative';

/**
 * A clause that is asserted and can stand alone: who does what. Ranges are of pieces: `lead` is what stands before the subject
 * ("In 2012", "On Monday"), `rest` all behind the verb: objects and adjuncts. What stands
 * under "if", "unless", "whether", "until" is never given; what "would" be, and by whom a `said` clause is said, is the
 * asker's to weigh.
 */
export type Clause = {
  kind: ClauseKind;
  lead: Range | null;
  subject: Range;
  verb: VerbGroup;
  rest: Range;
  opener: string;
};

/** A sentence made ready for reading clauses. */
export type Analysis = {
  pieces: readonly Piece[];
  finite: readonly Finiteness[];
  chunks: readonly Chunk[];
};

/** Marks the verbs and chunks of a sentence. */
export function analyseSentence(pieces: readonly Piece[]): Analysis {
  const finite = finiteVerbs(pieces);
  return { pieces, finite, chunks: chunkSentence(pieces, finite) };
}

/** Where the first finite verb of a stretch stands; -1 where it has none. */
export function firstVerb({ finite }: Pick<Analysis, 'finite'>, { from, end }: Range): number {
  for (let at = from; at < end; at++) if (finite[at]) return at;
  return -1;
}

/** Whether a stretch has a finite verb. */
export const verbIn = (analysis: Pick<Analysis, 'finite'>, range: Range): boolean =>
  firstVerb(analysis, range) >= 0;
