import { beliefNouns, speechNouns } from '../../lexicon/reporting-nouns.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import {
  coordinators,
  determiners,
  isAdverb,
  prepositions,
  pronouns,
  subordinators,
} from '../../lexicon/word-classes.ts';
import { closesNounPhrase, isPlural } from '../figures/counted-noun.ts';
import { lowerAt, type Piece } from '../figures/pieces.ts';
import { type Chunk, isReporting } from './chunk-sentence.ts';
import { type Analysis, verbIn } from './clause.ts';
import { hasObject } from './opens-phrase.ts';
import { plainPhrase } from './plain-phrase.ts';
import { timeEnd } from './time-phrase.ts';

type Pieces = readonly Piece[];

/** Whether a preposition belongs to a number: "at least 19", "by more than 20 points". */
export const countsAt = (pieces: Pieces, at: number): boolean =>
  pieces[at + 1]?.kind === 'digits' ||
  /^(?:least|most|more|less|about|nearly|almost|over)$/.test(lowerAt(pieces, at + 1));

/** "40 crews focused on nets and sails had mended": the verb of a chunk may be a participle of its subject, that "and" goes on. */
export function mayBeOneSubject({ pieces, finite, chunks }: Analysis, index: number, at: number): boolean {
  const trails = (verb: number): boolean =>
    finite[verb] === 'past' && prepositions.has(lowerAt(pieces, verb + 1)) && !countsAt(pieces, verb + 1);
  const joined = (one: Chunk | undefined): boolean =>
    one !== undefined &&
    /^(?:and|or)$/.test(one.opener) &&
    pieces[one.from - 2]?.text !== ',' &&
    !finite[one.from] &&
    !(lowerAt(pieces, one.from).endsWith('ly') && finite[one.from + 1]);
  if (joined(chunks[index + 1]) && trails(at)) return true;
  const previous = chunks[index - 1];
  if (!joined(chunks[index]) || !previous) return false;
  for (let verb = previous.from; verb < previous.end; verb++) if (trails(verb)) return true;
  return false;
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

// Nouns that say what is thought or said: "the fact that", "warnings that".
const tellsThought = (lower: string): boolean =>
  [lower, lower.replace(/s$/, ''), lower.replace(/ies$/, 'y')].some(
    (noun) =>
      speechNouns.has(noun) ||
      beliefNouns.has(noun) ||
      /^(?:fact|idea|proof|evidence|sign|chance|case|theory)$/.test(noun),
  );

// "the towns that Carrow won", "a mill that Wray sold": the noun before "that" is what was won, and the clause lacks it.
function tellsWhich(pieces: Pieces, that: number): boolean {
  const noun = pieces[that - 1];
  if (lowerAt(pieces, that) !== 'that' || noun?.kind !== 'word' || noun.text !== noun.lower) return false;
  if (closesNounPhrase(noun.lower) || tellsThought(noun.lower) || isAdverb(noun.lower)) return false;
  const forms = verbForms(noun.lower);
  if (forms.some(({ form }) => form !== 'base' && form !== 's')) return false;
  const opened = pieces.slice(Math.max(0, that - 4), that - 1).some(({ lower }) => determiners.has(lower));
  return isPlural(noun.lower) || (opened && forms.length === 0);
}

/** "I don't think the mill closed", "denied that the mill closed", "so that the mill may close": what stands under it is no fact. */
export function isDenied({ pieces, finite, chunks }: Analysis, index: number): boolean {
  const [owner, chunk] = [chunks[index - 1], chunks[index]];
  if (chunk?.opener === 'so') return lowerAt(pieces, chunk.from) === 'that';
  if (chunk?.opener !== 'that') return false;
  const that = chunk.from - 1;
  let told = Boolean(finite[that - 1]);
  for (let at = owner?.from ?? that; at < that; at++) {
    const lower = lowerAt(pieces, at);
    told ||= lower === 'told' || isReporting(lower);
    // "drew so many visitors that they held two fairs": it hangs on the rest.
    if (/^(?:so|such|not|never|cannot)$|n't$/.test(lower)) return true;
    if (
      /^(?:den(?:y|ie[sd])|doubt|disput|reject|suppos|pretend)/.test(lower) &&
      (finite[at] || finite[at - 1])
    )
      return true;
  }
  return !told && tellsWhich(pieces, that);
}
