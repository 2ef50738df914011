import type { FigureType } from '../facts.ts';
import type { Piece } from './pieces.ts';

/** A figure among pieces: its type, where it begins and ends (exclusive), its normal value and unit. */
export type Found = {
  type: FigureType;
  from: number;
  end: number;
  value: number | string | null;
  unit?: string | null;
};

/** Reads one sort of figure that begins at piece `at`, or null. */
export type Reader = (pieces: readonly Piece[], at: number) => Found | null;
