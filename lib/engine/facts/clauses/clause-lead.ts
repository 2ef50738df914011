import { months, weekdays } from '../../lexicon/months.ts';
import { prepositions, pronouns, subordinators } from '../../lexicon/word-classes.ts';
import { lowerAt, type Piece } from '../figures/pieces.ts';
import type { Analysis, Range } from './clause.ts';
import { hasObject } from './opens-phrase.ts';
import { isParticipleForm, nameStart, opensSecond } from './plain-phrase.ts';
import { timeBefore } from './time-phrase.ts';

type Pieces = readonly Piece[];

/** "councillors in April chose": where the time after the subject's noun begins, which is no part of it; null for none. */
export function timeAtEnd(pieces: Pieces, subject: Range): number | null {
  const at = subject.end - 2;
  const time = months.has(lowerAt(pieces, at + 1)) || weekdays.has(lowerAt(pieces, at + 1));
  if (!time || at <= subject.from || !/^(?:in|on)$/.test(lowerAt(pieces, at))) return null;
  // "the fees due on Tuesday", "the boat towed on Friday": the time belongs to the noun.
  const own = pieces
    .slice(subject.from, at)
    .some(({ lower }) => lower === 'due' || lower === 'to' || isParticipleForm(lower));
  return own ? null : at;
}

const openers = /^(?:also|still|then|now|already|but|and|yet|so|however)$/;

// "In Larn | the mill", "Under the plan | she": where a second noun phrase begins behind a preposition with its own; -1 for none.
function behindPlace(pieces: Pieces, { from, end }: Range): number {
  if (!/^(?:in|at|on|under|during|after|before|since|by)$/.test(lowerAt(pieces, from))) return -1;
  for (let at = from + 2; at < Math.min(end, from + 9); at++) {
    if (pieces[at]?.kind === 'mark' || prepositions.has(lowerAt(pieces, at))) continue;
    if (opensSecond(pieces, at) && lowerAt(pieces, at - 1) !== 'time') return at;
    if (/^(?:he|she|it|they|we)$/.test(lowerAt(pieces, at))) return at;
  }
  return -1;
}

/** Where the subject begins: behind "but", "also" and a time that no comma parts from it ("On Monday the council"); "last year" is no lead. */
export function subjectFrom(
  { pieces }: Analysis,
  { from, end }: Range,
): { lead: Range | null; from: number } {
  let at = from;
  while (at < end && openers.test(lowerAt(pieces, at))) at += 1;
  const time = timeBefore(pieces, at);
  const start = time > at ? time : behindPlace(pieces, { from: at, end });
  if (start <= at || start >= end) return { lead: null, from: at };
  return { lead: prepositions.has(lowerAt(pieces, at)) ? { from: at, end: start } : null, from: start };
}

/** "in Ellery, where 30 people died": the place stands for "where". */
export function placeBefore({ pieces, chunks }: Analysis, index: number): Range | null {
  const [chunk, owner] = [chunks[index], chunks[index - 1]];
  if (!chunk || !owner || pieces[chunk.from - 2]?.text !== ',' || chunk.from !== owner.end + 2) return null;
  const from = nameStart(pieces, owner);
  const place = from < owner.end && from > owner.from && /^(?:in|at)$/.test(lowerAt(pieces, from - 1));
  return place ? { from: from - 1, end: owner.end } : null;
}

// "in a poll published on Monday" has a participle only.
const hasOwnVerb = ({ pieces, finite }: Analysis, { from, end }: Range): boolean => {
  for (let at = from; at < end; at++)
    if (finite[at] && (finite[at] !== 'past' || hasObject(pieces, at))) return true;
  return false;
};

/** "In 2012," before the clause: the chunk before it, when that has no verb and opens with a preposition. */
export function leadOf(analysis: Analysis, index: number): Range | null {
  const { pieces, chunks } = analysis;
  const [earlier, previous, chunk] = [chunks[index - 2], chunks[index - 1], chunks[index]];
  if (chunk?.opener !== ',' || !previous || hasOwnVerb(analysis, previous)) return null;
  const opens =
    /^(?:[;:“–—]|and|but)?$/.test(previous.opener) ||
    (index === 2 && earlier?.end === 1 && openers.test(lowerAt(pieces, 0))) ||
    subordinators.has(previous.opener);
  const from = openers.test(lowerAt(pieces, previous.from)) ? previous.from + 1 : previous.from;
  const first = lowerAt(pieces, from);
  const led =
    prepositions.has(first) && !pronouns.has(first) && !(first === 'of' && previous.opener === 'because');
  return opens && led ? { from, end: previous.end } : null;
}
