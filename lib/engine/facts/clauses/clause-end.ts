import { isSmall, small } from '../../lexicon/small-words.ts';
import { isAdjective, isAdverb } from '../../lexicon/word-classes.ts';
import { closesNounPhrase } from '../figures/counted-noun.ts';
import { lowerAt } from '../figures/pieces.ts';
import { type Analysis, verbIn } from './clause.ts';
import { opensNounPhrase } from './opens-phrase.ts';
import { isTimeNoun } from './time-phrase.ts';

// "famous", "corporate", "older"; refuses "table". Limit: told by the ending, beside the commonest.
const mayGoOn = (lower: string): boolean =>
  [lower, lower.replace(/r$/, ''), lower.replace(/er$/, '')].some(isAdjective) ||
  /(?:ing|ive|ern|ant|ent|ish|ough|eign)$/.test(lower);

// "vowed to stop “the foolish …”", "chose the gleaming, modern harbour", "new and old boats": the clause goes on behind the mark or "and".
function breaksAfter({ pieces, chunks, finite }: Analysis, index: number): boolean {
  const [chunk, next] = [chunks[index], chunks[index + 1]];
  if (!chunk || !next) return false;
  const first = pieces[next.from];
  const near = next.from <= chunk.end + 2;
  const quoted =
    next.opener === '“' || (next.opener === '"' && chunk.opener !== '"' && first?.glued === true);
  if (quoted && near) return true;
  // "foreign or corporate gifts"
  if (next.opener === 'or' && next.from === chunk.end + 1) return true;
  const joined = /^(?:and|but)$/.test(next.opener) && next.from === chunk.end + 1;
  return (
    (joined || next.opener === ',') &&
    mayGoOn(lowerAt(pieces, chunk.end - 1)) &&
    first?.kind === 'word' &&
    !finite[next.from] &&
    !opensNounPhrase(first) &&
    !isAdverb(first.lower) &&
    !closesNounPhrase(first.lower) &&
    !/(?:ing|ed)$/.test(first.lower)
  );
}

// "agreed that …", "sailors whose boat …": a clause that the words before it need, with no comma between, stays with them.
const needed = new Set(['that', 'who', 'which', 'whose', 'whom', 'where', 'when', 'what', 'how', 'whether']);

// "three days after the vote ended": the clause tells from when the time is counted.
const isFrom = ({ pieces }: Analysis, end: number, opener: string): boolean =>
  /^(?:after|before)$/.test(opener) &&
  isTimeNoun(lowerAt(pieces, end - 1)) &&
  !/^(?:last|next|this)$/.test(lowerAt(pieces, end - 2));

// "meant to bring visitors to, and keep": what the word governs is behind the cut.
const isStranded = (text: string): boolean =>
  isSmall(text, small.article | small.possessive) || /^(?:of|to|for|from|with|at|by|than)$/.test(text);

/** Where the clause of chunk `index` can be cut off; null when it goes on in a way that cannot be taken along. */
export function clauseEnd(analysis: Analysis, index: number): number | null {
  const { pieces, chunks } = analysis;
  let end = chunks[index]?.end ?? 0;
  if (breaksAfter(analysis, index)) return null;
  for (let next = index + 1; next < index + 3; next++) {
    const chunk = chunks[next];
    if (!chunk || chunk.from > end + 2) break;
    if (/^(?:if|unless|than)$/.test(chunk.opener)) return null;
    if (chunk.from > end + 1 || !(needed.has(chunk.opener) || isFrom(analysis, end, chunk.opener))) break;
    if (!verbIn(analysis, chunk) || breaksAfter(analysis, next)) return null;
    end = chunk.end;
  }
  while (/^(?:and|or|but)$/.test(lowerAt(pieces, end - 1))) end -= 1;
  return isStranded(pieces[end - 1]?.text ?? '') ? null : end;
}
