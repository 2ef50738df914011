import { commonAdjectives } from '../../lexicon/word-classes.ts';
import { closesNounPhrase } from '../figures/counted-noun.ts';
import { type Analysis, verbIn } from './clause.ts';

const adjective = /(?:ing|ous|ful|ive|ical|able|ible|less|ern|ant|ent|ish)$/;

// "vowed to stop “the foolish …”", "chose the gleaming, modern harbour": the clause goes on behind the mark.
function breaksAfter({ pieces, chunks, finite }: Analysis, index: number): boolean {
  const [chunk, next] = [chunks[index], chunks[index + 1]];
  if (!chunk || !next) return false;
  const quoted =
    next.opener === '“' ||
    (next.opener === '"' &&
      chunk.opener !== '"' &&
      chunk.end === next.from - 1 &&
      pieces[next.from]?.glued === true);
  if (quoted && pieces[chunk.end - 1]?.text !== ',') return true;
  const [last, first] = [pieces[chunk.end - 1], pieces[next.from]];
  const list =
    next.opener === ',' &&
    first?.kind === 'word' &&
    first.text === first.lower &&
    !closesNounPhrase(first.lower) &&
    !finite[next.from] &&
    !/(?:ing|ed|ly)$/.test(first.lower);
  return list && (commonAdjectives.has(last?.lower ?? '') || adjective.test(last?.lower ?? ''));
}

// "agreed that …", "sailors whose boat …": a clause that the words before it need, with no comma between, stays with them.
const needed = new Set(['that', 'who', 'which', 'whose', 'whom', 'where', 'when', 'what', 'how', 'whether']);

/** Where the clause of chunk `index` ends; null when it goes on in a way that cannot be taken along. */
export function clauseEnd(analysis: Analysis, index: number): number | null {
  const { chunks } = analysis;
  let end = chunks[index]?.end ?? 0;
  if (breaksAfter(analysis, index)) return null;
  for (let next = index + 1; next < Math.min(chunks.length, index + 3); next++) {
    const chunk = chunks[next];
    if (chunk && chunk.from <= end + 1 && /^(?:if|unless|than)$/.test(chunk.opener)) return null;
    if (!chunk || !needed.has(chunk.opener) || chunk.from > end + 1) break;
    if (!verbIn(analysis, chunk) || breaksAfter(analysis, next)) return null;
    end = chunk.end;
  }
  return end;
}
