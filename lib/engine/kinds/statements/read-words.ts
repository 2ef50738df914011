import { type Finiteness, finiteVerbs } from '../../facts/clauses/finite-verbs.ts';
import { type Piece, readPieces } from '../../facts/figures/pieces.ts';
import { remembered } from '../../lexicon/remembered.ts';
import { auxiliary, determiner, isSmall, small } from '../../lexicon/small-words.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { isAdverb } from '../../lexicon/word-classes.ts';

/** Words in their pieces, with how surely each is a finite verb. */
export type Read = { pieces: readonly Piece[]; finite: readonly Finiteness[] };

/** Reads words once, however often they are asked about. */
export const readWords = remembered((words): Read => {
  const pieces = readPieces(words);
  return { pieces, finite: finiteVerbs(pieces) };
});

/** A clause with what stands between quotation marks left out, so that rules look only at the reporter's own words. */
export const withoutQuoted = (clause: string): string =>
  /[“‘"]/.test(clause)
    ? clause.replace(/“[^”]{0,400}”|‘[^’]{0,200}’(?!\p{L})|"[^"]{0,400}"/gu, ' “” ')
    : clause;

/** Takes "went", "warned", "was"; refuses "cut", which may be the present. */
export function isPast(piece: Piece | undefined): boolean {
  const { lower = '' } = piece ?? {};
  const forms = verbForms(lower).map(({ form }) => form);
  const isPastForm = forms.includes('past') || forms.includes('ed');
  return /^(?:was|were|had|did)$/.test(lower) || (isPastForm && !forms.includes('base'));
}

/** Whether words have a verb at all. Takes "Boats wait for the tide", "Nobody’s late"; refuses "A man with his back to the sea". */
export function hasVerb(words: string): boolean {
  const { pieces, finite } = readWords(words);
  return pieces.some(
    ({ lower, text }, at) =>
      Boolean(finite[at]) ||
      /'(?:s|re|ve)$/.test(lower) ||
      ((text === lower || at === 0) && mayBeVerb(pieces, at)),
  );
}

/** "wait" in "Boats wait"; not behind "the", "of" or "and", nor "boats" at the end. */
function mayBeVerb(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[isAdverb(pieces[at - 1]?.lower ?? '') ? at - 2 : at - 1]?.lower ?? '';
  const next = pieces[at + 1];
  if (isSmall(before, opensNoun)) return false;
  const isLast = next?.kind !== 'word';
  return verbForms(pieces[at]?.lower ?? '').some(({ form }) => form === 'base' || (form === 's' && !isLast));
}
const opensNoun = determiner | small.preposition | small.coordinator;

/** Words behind which a verb is none of the main clause. */
const below = small.relative | small.question;
const isBelow = (lower: string): boolean =>
  isSmall(lower, below) || /^(?:so|because|if|while|as)$/.test(lower);

/** What no clause begins or ends with. */
const middle = auxiliary | small.coordinator;
const open = small.article | small.coordinator | small.relative;

/** What is said of words without a main verb. */
export const noSentence = 'It is no whole sentence.';

/**
 * Why a clause is not whole, in words for a teacher; null when it looks whole. Takes "the ferry was late" and "if it rains,
 * the ferry waits"; refuses "under the old mayor", "is usually full of people", "the new boat, named “Tern”".
 */
export const whyNotWhole = remembered((clause): string | null => {
  const read = readWords(withoutQuoted(clause));
  const [first = '', last = ''] = [read.pieces[0]?.lower, read.pieces.at(-1)?.lower];
  if (isSmall(first, middle) || /^(?:who|which|than|of)$/.test(first)) return 'Its first words are missing.';
  return endsOpen(last) ? 'Its last words are missing.' : hasMainVerb(read) ? null : noSentence;
});

/** Whether words break off. Takes "the boats of", "a mill and", "Lind’s". */
export const endsOpen = (last: string): boolean =>
  isSmall(last, open) || /^(?:of|to|with|by|from|for|than|,)$|'s$/.test(last);

/** Whether a verb, or a quotation where one may stand, comes before anything subordinate. */
function hasMainVerb({ pieces, finite }: Read): boolean {
  const first = pieces[0]?.lower ?? '';
  const hangs = isSmall(first, small.subordinator | small.preposition) && !mayHead.test(first);
  const comma = hangs ? pieces.findIndex(({ lower }) => lower === ',') : -1;
  if (hangs && comma < 0) return false;
  for (let at = comma + 1; at < pieces.length; at += 1) {
    const { lower = '' } = pieces[at] ?? {};
    const before = pieces[at - 1]?.lower ?? '';
    if (finite[at]) return true;
    const opensQuote = lower === '“' && at > 0;
    if (opensQuote && (at === comma + 1 || !(isSmall(before, opensNoun) || /[,']/.test(before)))) return true;
    if (!hangs && at > 0 && isBelow(lower)) return false;
  }
  return false;
}
/** Takes "What matters is the tide", "About 40 boats wait", "No boat waits". */
const mayHead = /^(?:what|how|that|so|about|over|around|near|nearly|almost)$/;

/** Whether bare words are a clause: takes "the boats will wait", refuses "a plan that will help", "lower taxes". */
export function isClause(words: string): boolean {
  const { pieces, finite } = readWords(words);
  const end = pieces.findIndex(({ lower }) => isBelow(lower) || /^(?:to|with|for|after|,|“)$/.test(lower));
  return finite.lastIndexOf('sure', end < 0 ? pieces.length : end) > 0;
}
