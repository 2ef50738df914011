import { prepositions, subordinators } from '../../lexicon/word-classes.ts';
import { lowerAt } from '../figures/pieces.ts';
import { type Chunk, isReporting } from './chunk-sentence.ts';
import { type Analysis, firstVerb, type Range } from './clause.ts';
import { isNameWord, isParticipleForm, nameStart, plainPhrase } from './plain-phrase.ts';

/** Whether a chunk is a whole aside behind which its clause goes on: ", a baker", ", in Larn", "who bakes", ", Wray said"; not "whose shop", ", was". */
export function isAside(analysis: Analysis, index: number): boolean {
  const { pieces, chunks } = analysis;
  const [previous, chunk] = [chunks[index - 1], chunks[index]];
  if (!chunk) return false;
  if (chunk.opener !== ',') {
    const joined = chunk.opener === 'and' && /^wh(?:o|ich)$/.test(previous?.opener ?? '');
    return firstVerb(analysis, chunk) >= 0 && (joined || /^(?:who|which|whose|that)$/.test(chunk.opener));
  }
  const { text = '', lower = '', kind } = pieces[chunk.from] ?? {};
  const opens =
    prepositions.has(lower) || isParticipleForm(lower) || /^(?:an?|the|his|her|its|their)$/.test(lower);
  return opens || kind === 'digits' || text !== lower || isReporting(lowerAt(pieces, chunk.end - 1));
}

/**
 * The noun phrase at the end of a chunk that a relative clause behind a comma speaks of: a phrase that is the whole chunk;
 * after a verb a person's name alone. "spoke to Jane Doe, who …"; "on Mill Street, which …" may mean what was done there.
 */
export function antecedent(analysis: Analysis, chunk: Chunk | undefined, isPerson: boolean): Range | null {
  const { pieces } = analysis;
  if (!chunk) return null;
  if (firstVerb(analysis, chunk) < 0) {
    // "According to Inspector Wray, who led": the source alone is meant.
    const from = lowerAt(pieces, chunk.from) === 'according' ? chunk.from + 2 : chunk.from;
    const range = { from, end: chunk.end };
    const opens = chunk.opener === '' || subordinators.has(chunk.opener);
    return opens && plainPhrase(analysis, range) ? range : null;
  }
  if (!isPerson) return null;
  let from = nameStart(pieces, chunk);
  // "Chris Wray of Ellery"
  while (/^(?:of|from|-)$/.test(lowerAt(pieces, from - 1)) && isNameWord(pieces[from - 2]))
    from = nameStart(pieces, { from: chunk.from, end: from - 1 });
  if (from === chunk.end) return null;
  return { from, end: chunk.end };
}

/** "Tomas Wray, a biologist who has studied", "Tomas Wray, of Larn, who": the name before the apposition that a clause goes on with. */
export function beforeApposition({ pieces, chunks }: Analysis, index: number): Range | null {
  const apposition = chunks[index - 1];
  const owner = chunks[index - 2];
  if (!owner || apposition?.opener !== ',') return null;
  if (!/^(?:an?|of|from)$/.test(lowerAt(pieces, apposition.from))) return null;
  const from = nameStart(pieces, owner);
  const isWhole = from === owner.from && owner.opener === '';
  return owner.end - from >= (isWhole ? 1 : 2) ? { from, end: owner.end } : null;
}
