import { isSmall, small } from '../../lexicon/small-words.ts';
import { prepositions, subordinators } from '../../lexicon/word-classes.ts';
import { lowerAt } from '../figures/pieces.ts';
import { type Analysis, firstVerb, type Range } from './clause.ts';
import { hasObject } from './opens-phrase.ts';
import { timeBefore } from './time-phrase.ts';

// "But", "also", "however"
const isJoint = (lower: string): boolean =>
  isSmall(lower, small.coordinator | small.link) || lower === 'now' || lower === 'already';

/** Where the subject begins: behind "but", "also" and a time that no comma parts from it ("On Monday the council"); "last year" is no lead. */
export function subjectFrom(
  { pieces }: Analysis,
  { from, end }: Range,
): { lead: Range | null; from: number } {
  let at = from;
  while (at < end && isJoint(lowerAt(pieces, at))) at += 1;
  const start = timeBefore(pieces, at);
  if (start <= at || start >= end) return { lead: null, from: at };
  return { lead: prepositions.has(lowerAt(pieces, at)) ? { from: at, end: start } : null, from: start };
}

// "in a poll published on Monday" has a participle only.
const hasOwnVerb = (analysis: Analysis, range: Range): boolean => {
  const verb = firstVerb(analysis, range);
  return verb >= 0 && (analysis.finite[verb] !== 'past' || hasObject(analysis.pieces, verb));
};

/** "In 2012," before the clause: the chunk before it, when that has no verb and opens with a preposition. */
export function leadOf(analysis: Analysis, index: number): Range | null {
  const { pieces, chunks } = analysis;
  const [earlier, previous, chunk] = [chunks[index - 2], chunks[index - 1], chunks[index]];
  if (chunk?.opener !== ',' || !previous || hasOwnVerb(analysis, previous)) return null;
  const opens =
    /^(?:[;:“–—]|and|but)?$/.test(previous.opener) ||
    (index === 2 && earlier?.end === 1 && isJoint(lowerAt(pieces, 0))) ||
    subordinators.has(previous.opener);
  const from = isJoint(lowerAt(pieces, previous.from)) ? previous.from + 1 : previous.from;
  const first = lowerAt(pieces, from);
  const led = prepositions.has(first) && !(first === 'of' && previous.opener === 'because');
  return opens && led ? { from, end: previous.end } : null;
}
