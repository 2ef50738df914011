import type { Entity } from '../facts.ts';
import type { Cue } from './find-cues.ts';
import type { Range, Reading } from './reading.ts';
import { isSaid } from './said.ts';

/** A stretch of text that is read as one: a sentence, or the sentences that one quotation joins. */
export type Passage = Range & {
  block: number;
  reading: Reading;
  cues: Cue[];
  cueAt: ReadonlyMap<number, Cue>;
  /** Where the article names whom or what, by offset; empty when nobody is known. */
  named: ReadonlyMap<number, Entity['kind']>;
  /** The verb of saying whose subject begins at an index, as far as it was asked before. */
  known: Map<number, Cue | null>;
};

/** What a rule found, in token ranges. */
export type Found = {
  content: Range;
  speaker: Range | null;
  cue: Range | null;
  rule: string;
  asserted: boolean;
  confidence: number;
};

/** Whether a find is what somebody holds, speaks about or does not say, rather than what they say. */
export const isAside = (found: Found): boolean => !isSaid(found);

/** How many of the latest finds a rule looks back at. */
export const lookBack = 16;

/** A construction with a cue in it: what it finds at the cue, given what was found `earlier` in the passage. */
export type CueRule = (passage: Passage, cue: Cue, earlier: readonly Found[]) => Found[];

/** A construction without a verb: what it finds in a passage in which other rules found `earlier`. */
export type PassageRule = (passage: Passage, earlier: readonly Found[]) => Found[];
