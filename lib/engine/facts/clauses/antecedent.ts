import { verbForms } from '../../lexicon/verbs.ts';
import { prepositions, subordinators } from '../../lexicon/word-classes.ts';
import { closesNounPhrase } from '../figures/counted-noun.ts';
import type { Piece } from '../figures/pieces.ts';
import type { Chunk } from './chunk-sentence.ts';
import type { Analysis, Range } from './clause.ts';
import { isNameWord, plainPhrase } from './plain-phrase.ts';

type Pieces = readonly Piece[];

/** Whether a chunk is an aside after which its clause goes on: ", a baker, sold …", ", who lives here, was …". */
export const isAside = (pieces: Pieces, chunk: Chunk | undefined): boolean => {
  if (!chunk) return false;
  const first = pieces[chunk.from]?.lower ?? '';
  if (/^(?:who|which|whose)$/.test(chunk.opener)) return true;
  const apart =
    prepositions.has(first) || verbForms(first).some(({ form }) => /^(?:ed|participle|ing)$/.test(form));
  if (chunk.opener === ',' && apart) return true;
  return (
    chunk.opener === ',' &&
    (/^(?:an?|the|his|her|its|their)$/.test(first) ||
      pieces[chunk.from]?.kind === 'digits' ||
      pieces[chunk.from]?.text !== first)
  );
};

/** The noun phrase at the end of a chunk that a relative clause speaks of: a name or a phrase that is the whole chunk. */
export function antecedent(analysis: Analysis, index: number, opener: string): Range | null {
  const { pieces, finite, chunks } = analysis;
  const chunk = chunks[index];
  if (!chunk) return null;
  let verb = chunk.from - 1;
  for (let at = chunk.from; at < chunk.end; at++) if (finite[at]) verb = at;
  if (verb < chunk.from)
    return chunk.opener === '' || subordinators.has(chunk.opener) ? leadless(analysis, chunk) : null;
  // After a verb only a person's name is taken: "spoke to Jane Doe, who …"; "on Mill Street, which …" may mean what was done there.
  if (opener === 'which') return null;
  let from = chunk.end;
  while (
    from > chunk.from &&
    (isNameWord(pieces[from - 1]) ||
      (/^(?:of|from|-)$/.test(pieces[from - 1]?.lower ?? '') &&
        from < chunk.end &&
        isNameWord(pieces[from - 2])))
  )
    from -= 1;
  if (from === chunk.end) return null;
  // "the divided Harbour Party, which …"
  const article = [1, 2].find((size) => pieces[from - size]?.lower === 'the' && from - size >= chunk.from);
  const between = article === 2 ? pieces[from - 1] : undefined;
  const joined = article === 1 || (between?.kind === 'word' && !closesNounPhrase(between.lower));
  return { from: article !== undefined && joined ? from - article : from, end: chunk.end };
}

// "According to Inspector Wray, who led": the source alone is meant.
function leadless(analysis: Analysis, chunk: Chunk): Range | null {
  const source = analysis.pieces[chunk.from]?.lower === 'according' ? 2 : 0;
  const range = { from: chunk.from + source, end: chunk.end };
  return plainPhrase(analysis, range) ? range : null;
}

/** "Tomas Wray, a biologist who has studied", "Wray, 34, of Larn, who": the name before the apposition that a clause goes on with. */
export function beforeApposition({ pieces, chunks }: Analysis, index: number): Range | null {
  const apposition = chunks[index - 1];
  const owner = isAge(pieces, chunks[index - 2]) ? chunks[index - 3] : chunks[index - 2];
  if (
    !apposition ||
    !owner ||
    apposition.opener !== ',' ||
    !/^(?:an?|of|from)$/.test(pieces[apposition.from]?.lower ?? '')
  )
    return null;
  let from = owner.end;
  while (from > owner.from && isNameWord(pieces[from - 1])) from -= 1;
  const isWhole = from === owner.from && owner.opener === '';
  return owner.end - from >= (isWhole ? 1 : 2) ? { from, end: owner.end } : null;
}

/** "Carrow, 34, who": an age alone between commas. */
export const isAge = (pieces: Pieces, chunk: Range | undefined): boolean =>
  chunk !== undefined && chunk.end === chunk.from + 1 && /^\d{1,2}$/.test(pieces[chunk.from]?.text ?? '');
