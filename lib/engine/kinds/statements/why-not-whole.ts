import { finiteVerbs } from '../../facts/clauses/finite-verbs.ts';

import { type Piece, readPieces } from '../../facts/figures/pieces.ts';
import { remembered } from '../../lexicon/remembered.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { withoutQuoted } from './stands-alone.ts';

/** Words with which no clause begins: its first words are missing. */
const middle = wordSet(
  'is are was were has have had will would can could should may might must does do did and or which who than of',
);
/** Words with which no clause ends. */
const open = wordSet(
  'of to the a an and or with by from for who which would could will than that when in at',
);
/** Words after which a main clause must still come: "if it rains, …", "under the mayor, …". */
const under =
  wordSet(`if even when while although though because as since until unless where wherever whereas whether after before
  under in on at with without for from during despite given by through like`);
/** Words behind which a verb is none of the main clause. */
const below = wordSet('that which who whom so because when where if while as');
/** Words whose quoted neighbour is a name or thing: "the “free ride”". */
const nounNext =
  wordSet(`a an the any some every each no this these those such more most of in as with titled named called dubbed
  their his its for to and or`);

/**
 * Why a clause is not whole, in words for a teacher; null when it looks whole. Takes "the ferry was late" and "if it rains,
 * the ferry waits"; refuses "under the old mayor", "is usually full of people", "the new boat, named “Tern”".
 */
export const whyNotWhole = remembered((clause): string | null => {
  const pieces = readPieces(withoutQuoted(clause));
  if (middle.has(pieces[0]?.lower ?? '')) return 'Its first words are missing.';
  const last = pieces.at(-1)?.lower ?? '';
  if (open.has(last) || last === ',' || last.endsWith("'s")) return 'Its last words are missing.';
  return hasMainVerb(pieces) ? null : noSentence;
});

/** What is said of words without a main verb. */
export const noSentence = 'It is no whole sentence.';

/** Whether a verb, or a quotation where one may stand, comes before anything subordinate. */
function hasMainVerb(pieces: readonly Piece[]): boolean {
  const finite = finiteVerbs(pieces);
  const hangs = under.has(pieces[0]?.lower ?? '');
  const comma = hangs ? pieces.findIndex(({ lower }) => lower === ',') : -1;
  if (hangs && comma < 0) return false;
  for (let at = comma + 1; at < pieces.length; at += 1) {
    const { lower = '' } = pieces[at] ?? {};
    const before = pieces[at - 1]?.lower ?? '';
    if (
      (finite[at] && !(finite[at] === 'past' && before === ',')) ||
      /^(?:[a-z]+'(?:s|re|ve|ll|d|m)|here)$/.test(at === 0 ? lower : '')
    )
      return true;
    if (lower === '“' && at > 0 && (at === comma + 1 || !(nounNext.has(before) || /[,']/.test(before))))
      return true;
    if (!hangs && at > 0 && below.has(lower)) return false;
  }
  return false;
}

/** Whether words have a verb at all. Takes "Boats wait for the tide", "I am glad"; refuses "In Ellery, a man with his back to the sea", "The worst boat to ever sail". */
export const hasVerb = (words: string): boolean => {
  if (/[’']/.test(words)) return true;
  const pieces = readPieces(words);
  if (finiteVerbs(pieces).some(Boolean)) return true;
  return pieces.some(({ lower, text }, at) => {
    const before = pieces[at - 1]?.lower ?? '';
    const next = pieces[at + 1];
    const isFree = !nounNext.has(before === 'ever' ? (pieces[at - 2]?.lower ?? '') : before);
    return (
      (text === lower || at === 0) &&
      isFree &&
      next?.text !== '-' &&
      maySay(lower, next === undefined || next.kind === 'mark')
    );
  });
};
const maySay = (word: string, isLast: boolean): boolean =>
  verbForms(word).some(({ form }) => form !== 'ing' && form !== 'participle' && !(isLast && form === 's'));

/** Whether bare words are a clause: takes "the boats will wait", refuses "a plan that will help", "lower taxes". */
export function isClause(words: string): boolean {
  const pieces = readPieces(words);
  const end = pieces.findIndex(({ lower }) => below.has(lower) || within.has(lower));
  return finiteVerbs(pieces).lastIndexOf('sure', end < 0 ? pieces.length : end) > 0;
}
const within = new Set(['to', 'with', 'for', 'after', ',', '“']);
