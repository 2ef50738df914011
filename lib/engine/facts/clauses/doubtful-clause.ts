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
import type { Piece } from '../figures/pieces.ts';
import { type Chunk, isReporting } from './chunk-sentence.ts';
import { type Analysis, verbIn } from './clause.ts';
import { opensObject } from './main-verb.ts';
import { plainPhrase } from './plain-phrase.ts';
import { timeEnd } from './time-phrase.ts';

type Pieces = readonly Piece[];

// "at least 19", "by more than 20 points": a preposition of a number.
/** Whether a preposition belongs to a number. */
export const countsAt = (pieces: Pieces, at: number): boolean =>
  /^(?:least|most|more|less|about|nearly|almost|over)$/.test(pieces[at + 1]?.lower ?? '') ||
  /^\d{1,3}(?!\d)|,/.test(pieces[at + 1]?.text ?? '');

// "40 crews focused on nets and sails had mended": a participle, "and" and a verb may be one subject.
/** Whether the verb of a chunk may be a participle of its subject. */
export function mayBeOneSubject({ pieces, finite, chunks }: Analysis, index: number, at: number): boolean {
  const [chunk, next] = [chunks[index], chunks[index + 1]];
  const trails = (verb: number): boolean =>
    finite[verb] === 'past' && prepositions.has(pieces[verb + 1]?.lower ?? '') && !countsAt(pieces, verb + 1);
  const joined = (one: Chunk | undefined): boolean =>
    one !== undefined &&
    /^(?:and|or)$/.test(one.opener) &&
    pieces[one.from - 2]?.text !== ',' &&
    !finite[one.from] &&
    !(pieces[one.from]?.lower.endsWith('ly') && finite[one.from + 1]);
  if (joined(next) && trails(at)) return true;
  const previous = chunks[index - 1];
  if (!joined(chunk) || !previous) return false;
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
  const opener = pieces[chunk?.from ?? 0]?.lower ?? '';
  if (!chunk || !previous || !/^[,–—(”"]$/.test(chunk.opener)) return false;
  if (
    pronouns.has(opener) ||
    (coordinators.has(opener) && verbIn(analysis, previous)) ||
    subordinators.has(firstOpener(analysis))
  )
    return false;
  const first = pieces[previous.from];
  const whole = verbIn(analysis, previous) && !prepositions.has(first?.lower ?? '');
  const name =
    plainPhrase(analysis, previous) &&
    first?.kind !== 'digits' &&
    timeEnd(pieces, previous.from) < previous.end &&
    !isAdverb(pieces[previous.end - 1]?.lower ?? '');
  if (!whole && !name) return false;
  const joined = pieces
    .slice(coordinators.has(opener) && whole ? chunk.from + 1 : chunk.from, at)
    .some(({ lower }) => lower === 'and' || lower === 'or');
  if (joined && !whole && chunk.opener === ',') return true;
  if (finite[at] !== 'past' && !/^an?$/.test(opener)) return false;
  return !opensObject(pieces[at + 1]) && pieces[chunk.from]?.text === pieces[chunk.from]?.lower;
}

// Nouns that say what is thought or said: "the fact that", "warnings that".
const thoughts =
  /^(?:fact|claim|idea|argument|hope|fear|concern|prospect|evidence|report|belief|sign|view|news|notion|possibilit|worr|conclusion|suggestion|accusation|allegation|statement|bet|proof|reminder|chance|danger|risk|threat|promise|assurance|warning|doubt|assumption|theor|rumou?r|message|point|case|feeling|sense|thought|impression|indication|rule|agreement|word|speculation|finding|likelihood|confidence|expectation|complaint|criticism|charge|assertion|contention|prediction|way|time|day)(?:s|ies|y)?$/;

// "the towns that Carrow won", "a mill that Wray sold": the noun before "that" is what was won, and the clause lacks it.
function tellsWhich(pieces: Pieces, that: number): boolean {
  const noun = pieces[that - 1];
  if (pieces[that]?.lower !== 'that' || noun?.kind !== 'word' || noun.text !== noun.lower) return false;
  if (closesNounPhrase(noun.lower) || thoughts.test(noun.lower) || isAdverb(noun.lower)) return false;
  if (verbForms(noun.lower).some(({ form }) => form !== 'base' && form !== 's')) return false;
  const opened = pieces.slice(Math.max(0, that - 4), that - 1).some(({ lower }) => determiners.has(lower));
  return isPlural(noun.lower) || (opened && verbForms(noun.lower).length === 0);
}

/** "I don't think the mill closed", "denied that the mill closed", "so that the mill may close": what stands under it is no fact. */
export function isDenied({ pieces, finite, chunks }: Analysis, index: number, opener: string): boolean {
  const that = (chunks[index]?.from ?? 0) - 1;
  const told =
    finite[that - 1] ||
    (chunks[index - 1] &&
      pieces
        .slice(chunks[index - 1]?.from, that)
        .some(({ lower }) => lower === 'told' || isReporting(lower)));
  if (opener === 'that' && !told && tellsWhich(pieces, that)) return true;
  if (opener === 'so') return pieces[chunks[index]?.from ?? 0]?.lower === 'that';
  const owner = opener === 'that' ? chunks[index - 1] : undefined;
  for (let at = owner?.from ?? 0; at < (owner?.end ?? 0); at++) {
    const lower = pieces[at]?.lower ?? '';
    // "drew so many visitors that they held two fairs": it hangs on the rest.
    if (/^(?:so|such)$/.test(lower)) return true;
    if (/n't$|^not$|^never$|^cannot$/.test(lower)) return true;
    if (finite[at] || finite[at - 1])
      if (/^(?:den(?:y|ie[sd])|doubt|disput|reject|suppos|pretend)/.test(lower)) return true;
  }
  return false;
}

// What opens the first clause of a sentence: "while" in "While the mill closed, the port grew".
const firstOpener = (analysis: Analysis): string =>
  analysis.chunks.find((chunk) => verbIn(analysis, chunk))?.opener ?? '';
