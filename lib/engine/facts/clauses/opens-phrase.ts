import { hedgesBefore } from '../../lexicon/hedges.ts';
import { scales, smallNumbers, tens } from '../../lexicon/number-words.ts';
import { isPlural } from '../../lexicon/plural.ts';
import { determiners, pronouns } from '../../lexicon/word-classes.ts';
import type { Piece } from '../figures/pieces.ts';

/** Whether a piece is a number, in digits or words. */
export const isNumber = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  (piece.kind === 'digits' ||
    smallNumbers.has(piece.lower) ||
    tens.has(piece.lower) ||
    scales.has(piece.lower));

/** Whether a piece opens an object, which no noun has right behind it: "300", "the", "its", "$"; not "that". */
export const opensObject = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  piece.lower !== 'that' &&
  (determiners.has(piece.lower) || isNumber(piece) || /^[$£€]$/.test(piece.text));

/** Whether an object or a "that" stands behind the verb at `at`. */
export const hasObject = (pieces: readonly Piece[], at: number): boolean =>
  opensObject(pieces[at + 1]) || pieces[at + 1]?.lower === 'that';

/** Whether a piece opens a noun phrase: an object, a pronoun, a name, a plural, "about". Limit: a bare noun in the singular. */
export const opensNounPhrase = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  (opensObject(piece) ||
    pronouns.has(piece.lower) ||
    hedgesBefore.has(piece.lower) ||
    piece.text !== piece.lower ||
    isPlural(piece.lower));
