import { finiteVerbs } from '../../facts/clauses/finite-verbs.ts';
import { type Piece, readPieces } from '../../facts/figures/pieces.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { isAdverb } from '../../lexicon/word-classes.ts';
import { reportingVerb } from './reporting-verb.ts';

/**
 * Where what was said ends and what else the speaker did or the reporter says begins: at " and warned" in "she would sail
 * and warned of ice", at ", but had" in "of ice, but had no boat", at ", and an older plan failed" in "she has no plan, and
 * an older plan failed", at " but, well, …". -1 where nothing of the kind follows; null where it cannot be told ("the man who
 * sails and warned of ice"). Refuses "she would be warned and sent home". Limit: two verbs in the past.
 */
export function secondPredicateAt(words: string, isClause: boolean): number | null {
  const masked = words.replace(/“[^”]*”/g, (quoted) => `“${'x'.repeat(Math.max(0, quoted.length - 2))}”`);
  if (!/ (?:and|but)[ ,]/.test(masked)) return -1;
  const pieces = readPieces(masked);
  const finite = finiteVerbs(pieces);
  const first = isClause ? pieces.findIndex((_, at) => finite[at] !== '') : 0;
  for (let at = Math.max(first, 0) + 1; at < pieces.length; at += 1) {
    if (!/^(?:and|but)$/.test(pieces[at]?.lower ?? '')) continue;
    const told = masked.slice(0, pieces[at]?.start);
    const before = finite.findLastIndex((verb, place) => place < at && verb !== '');
    const isPresent = !isClause || ![pieces[first], pieces[before]].some(isPast);
    const ends =
      opensAside(pieces, at) ||
      (isPresent && goesBack(pieces, at, !isClause || passive.test(told))) ||
      (isPresent && isClause && restarts(pieces, finite, at));
    if (ends) return hangs.test(told) ? null : told.replace(/,? $/, '').length;
  }
  return -1;
}

/** Takes "but | , well, who would". */
const opensAside = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.lower === 'but' && pieces[at + 1]?.text === ',';

const passive = /\b(?:be|been|being|is|are|has|have)\b|[’'](?:s|re|ve)\b/;
const hangs = /\b(?:who|which|whom|whose|where|if|unless|when|both|between|either)\b/;

/** Takes ", and | an older plan failed"; refuses ", and | the plan that failed". */
function restarts(pieces: readonly Piece[], finite: readonly string[], at: number): boolean {
  if (pieces[at - 1]?.text !== ',') return false;
  const verb = finite.findIndex((one, place) => place > at + 1 && one !== '');
  const subject = pieces.slice(at + 1, verb);
  return (
    verb > 0 &&
    verb <= at + 6 &&
    isPast(pieces[verb]) &&
    subject.every(({ kind, lower }) => kind === 'word' && !/^(?:that|who|which|to|if|when)$/.test(lower))
  );
}

/** Takes "and | warned of", "but | had", "and | then went"; refuses "and | warned" where it may hang on "is" or "has". */
function goesBack(pieces: readonly Piece[], joint: number, open: boolean): boolean {
  const at = joint + (isAdverb(pieces[joint + 1]?.lower ?? '') ? 2 : 1);
  const piece = pieces[at];
  if (!isPast(piece)) return false;
  const lower = piece?.lower ?? '';
  if (/^(?:had|was|were|did|went|took|gave|came|wrote|said)$/.test(lower)) return true;
  const isSaying = reportingVerb(lower) !== null;
  return isSaying
    ? !open || /^(?:that|to|of|against|for|about|it|he|she|they|“)$/.test(pieces[at + 1]?.lower ?? '')
    : !open;
}

/** Takes "went", "warned"; refuses "cut", which may be the present. */
export function isPast(piece: Piece | undefined): boolean {
  if (/^(?:was|were|had|did)$/.test(piece?.lower ?? '')) return true;
  const forms = verbForms(piece?.lower ?? '').map(({ form }) => form);
  return (forms.includes('past') || forms.includes('ed')) && !forms.includes('base');
}
