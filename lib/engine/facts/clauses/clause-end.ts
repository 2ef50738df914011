import { commonAdjectives, prepositions } from '../../lexicon/word-classes.ts';
import { closesNounPhrase } from '../figures/counted-noun.ts';
import { type Analysis, verbIn } from './clause.ts';

const isAdjective = (lower: string): boolean =>
  commonAdjectives.has(lower) ||
  /(?:ing|ous|ful|ive|ical|able|ible|less|ern|ant|ent|ish|ough|eign)$|^(?:small|larg|bigg|young|old|new|rich|poor|high|low|great)e?r$/.test(
    lower,
  );

const joinable =
  /(?:ous|ful|less|ical|eign|ough|able|ible)$|^(?:new|old|young|big|small|local|national|federal|public|private)$/;

// "vowed to stop “the foolish …”", "chose the gleaming, modern harbour": the clause goes on behind the mark.
function breaksAfter({ pieces, chunks, finite }: Analysis, index: number): boolean {
  const [chunk, next] = [chunks[index], chunks[index + 1]];
  if (!chunk || !next) return false;
  const quoted =
    next.opener === '“' ||
    (next.opener === '"' &&
      chunk.opener !== '"' &&
      chunk.end >= next.from - 2 &&
      pieces[next.from]?.glued === true);
  if (quoted && pieces[chunk.end - 1]?.text !== ',') return true;
  if (goesOnBehind(chunks, pieces, index)) return true;
  const [last, first] = [pieces[chunk.end - 1], pieces[next.from]];
  // "foreign or corporate gifts": the noun of the adjective is behind the "or".
  if (next.opener === 'or' && next.from === chunk.end + 1) return true;
  if (/^(?:and|but)$/.test(next.opener) && next.from === chunk.end + 1 && joinable.test(last?.lower ?? ''))
    return true;
  const list =
    next.opener === ',' &&
    first?.kind === 'word' &&
    first.text === first.lower &&
    !closesNounPhrase(first.lower) &&
    !finite[next.from] &&
    !/(?:ing|ed|ly)$/.test(first.lower);
  return list && isAdjective(last?.lower ?? '');
}

/** "signed up – all by name – to the plan", "won by 18 points (58 to 40) in Larn": the clause goes on behind the aside. */
function goesOnBehind(chunks: Analysis['chunks'], pieces: Analysis['pieces'], index: number): boolean {
  const opener = chunks[index + 1]?.opener ?? '';
  const closer = opener === '(' ? ')' : /^[–—]$/.test(opener) ? opener : null;
  const behind =
    closer === null ? undefined : chunks.slice(index + 2, index + 6).find((one) => one.opener === closer);
  return behind !== undefined && prepositions.has(pieces[behind.from]?.lower ?? '');
}

// "agreed that …", "sailors whose boat …": a clause that the words before it need, with no comma between, stays with them.
const needed = new Set(['that', 'who', 'which', 'whose', 'whom', 'where', 'when', 'what', 'how', 'whether']);

// "three days after the vote ended": the clause tells from when the time is counted.
const isFrom = ({ pieces }: Analysis, end: number, opener: string): boolean =>
  /^(?:after|before)$/.test(opener) &&
  /^(?:second|minute|hour|day|week|month|year|decade)s?$/.test(pieces[end - 1]?.lower ?? '');

// "meant to bring visitors to, and keep": what the word governs is behind the cut.
const stranded = /^(?:of|to|for|from|with|at|by|into|the|an?|than|as|its|their|his|whose)$/;

/** Where the clause of chunk `index` can be cut off; null when it goes on in a way that cannot be taken along. */
export function clauseEnd(analysis: Analysis, index: number): number | null {
  const { chunks } = analysis;
  let end = chunks[index]?.end ?? 0;
  if (breaksAfter(analysis, index)) return null;
  for (let next = index + 1; next < Math.min(chunks.length, index + 3); next++) {
    const chunk = chunks[next];
    if (chunk && chunk.from <= end + 2 && /^(?:if|unless|than)$/.test(chunk.opener)) return null;
    const own = needed.has(chunk?.opener ?? '') || isFrom(analysis, end, chunk?.opener ?? '');
    if (!chunk || !own || chunk.from > end + 1) break;
    if (!verbIn(analysis, chunk) || breaksAfter(analysis, next)) return null;
    end = chunk.end;
  }
  const last = (): string => analysis.pieces[end - 1]?.lower ?? '';
  while (/^(?:and|or|but)$/.test(last())) end -= 1;
  return stranded.test(analysis.pieces[end - 1]?.text ?? '') ? null : end;
}
