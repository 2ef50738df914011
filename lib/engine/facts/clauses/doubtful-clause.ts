import { coordinators, isAdverb, prepositions, pronouns, subordinators } from '../../lexicon/word-classes.ts';
import { lowerAt, type Piece } from '../figures/pieces.ts';
import { type Analysis, firstVerb, verbIn } from './clause.ts';
import { hasObject, isNumber } from './opens-phrase.ts';
import { plainPhrase } from './plain-phrase.ts';
import { timeEnd } from './time-phrase.ts';

/** Whether a preposition belongs to a number: "at least 19", "by more than 20 points". */
export const countsAt = (pieces: readonly Piece[], at: number): boolean =>
  isNumber(pieces[at + 1]) ||
  /^(?:least|most|more|less|about|nearly|almost|over)$/.test(lowerAt(pieces, at + 1));

/** "40 crews focused on nets | and sails had mended": the verb before "and" may be a participle of one subject that goes on behind it. */
export function mayBeOneSubject(analysis: Analysis, index: number): boolean {
  const { pieces, finite, chunks } = analysis;
  const partsAt = (place: number): boolean => {
    const [first, second] = [chunks[place - 1], chunks[place]];
    if (!first || !second || !/^(?:and|or)$/.test(second.opener) || pieces[second.from - 2]?.text === ',')
      return false;
    const verb = firstVerb(analysis, first);
    const trails = prepositions.has(lowerAt(pieces, verb + 1)) && !countsAt(pieces, verb + 1);
    return (
      finite[verb] === 'past' && trails && !finite[second.from] && !isAdverb(lowerAt(pieces, second.from))
    );
  };
  return partsAt(index) || partsAt(index + 1);
}

/**
 * ", a clerk trained in Larn": behind a clause or a name an indefinite phrase with a past form is an apposition, and no clause;
 * "Wray, Carrow and Lind are": the subject begins before the comma.
 */
export function mayBeApposed(analysis: Analysis, index: number, at: number): boolean {
  const { pieces, chunks, finite } = analysis;
  const [chunk, previous] = [chunks[index], chunks[index - 1]];
  if (!chunk || !previous || !/^[,–—(”"]$/.test(chunk.opener)) return false;
  const opener = lowerAt(pieces, chunk.from);
  const isJoined = coordinators.has(opener) && verbIn(analysis, previous);
  if (pronouns.has(opener) || isJoined || subordinators.has(firstOpener(analysis))) return false;
  const first = pieces[previous.from];
  const whole = verbIn(analysis, previous) && !prepositions.has(first?.lower ?? '');
  const name =
    plainPhrase(analysis, previous) &&
    first?.kind !== 'digits' &&
    timeEnd(pieces, previous.from) < previous.end &&
    !isAdverb(lowerAt(pieces, previous.end - 1));
  if (!whole && !name) return false;
  const several = pieces.slice(chunk.from, at).some(({ lower }) => lower === 'and' || lower === 'or');
  if (several && !whole && chunk.opener === ',') return true;
  if (finite[at] !== 'past' && !/^an?$/.test(opener)) return false;
  return !hasObject(pieces, at) && pieces[chunk.from]?.text === opener;
}

// What opens the first clause of a sentence: "while" in "While the mill closed, the port grew".
const firstOpener = (analysis: Analysis): string =>
  analysis.chunks.find((chunk) => verbIn(analysis, chunk))?.opener ?? '';

/** "I don't think the mill closed", "denied that the mill closed", "so many that it closed": what stands under it is no fact. */
export function isDenied({ pieces, chunks }: Analysis, index: number): boolean {
  const [owner, chunk] = [chunks[index - 1], chunks[index]];
  if (chunk?.opener !== 'that') return chunk?.opener === 'so' && lowerAt(pieces, chunk.from) === 'that';
  const denies = /^(?:so|such|not|never|cannot)$|n't$|^(?:den(?:y|ie[sd])|doubt|disput|reject|pretend)/;
  return pieces.slice(owner?.from ?? chunk.from, chunk.from - 1).some(({ lower }) => denies.test(lower));
}
