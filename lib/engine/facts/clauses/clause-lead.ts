import { months, weekdays } from '../../lexicon/months.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { prepositions, subordinators } from '../../lexicon/word-classes.ts';
import type { Piece } from '../figures/pieces.ts';
import type { Analysis, Range } from './clause.ts';
import { opensObject } from './main-verb.ts';
import { isNameWord } from './plain-phrase.ts';
import { timeBefore } from './time-phrase.ts';

type Pieces = readonly Piece[];

/** "councillors in April chose": where the time after the subject's noun begins, which is no part of it; null for none. */
export function timeAtEnd(pieces: Pieces, subject: Range): number | null {
  const at = subject.end - 2;
  const time = months.has(pieces[at + 1]?.lower ?? '') || weekdays.has(pieces[at + 1]?.lower ?? '');
  if (!time || at <= subject.from || !/^(?:in|on)$/.test(pieces[at]?.lower ?? '')) return null;
  // "the fees due on Tuesday", "the boat towed on Friday": the time belongs to the noun.
  const own = pieces
    .slice(subject.from, at)
    .some(
      ({ lower }) =>
        /^(?:due|to)$/.test(lower) ||
        verbForms(lower).some(({ form }) => /^(?:ed|participle|ing)$/.test(form)),
    );
  return own ? null : at;
}

const openers = /^(?:also|still|then|now|already|but|and|yet|so|however)$/;

/** Where the subject begins: behind "but", "also" and a time that no comma parts from it ("On Monday the council"); "last year" is no lead. */
export function subjectFrom(
  { pieces }: Analysis,
  { from, end }: Range,
): { lead: Range | null; from: number } {
  let at = from;
  while (at < end && openers.test(pieces[at]?.lower ?? '')) at += 1;
  const time = timeBefore(pieces, at);
  if (time <= at || time >= end) return { lead: null, from: at };
  return { lead: prepositions.has(pieces[at]?.lower ?? '') ? { from: at, end: time } : null, from: time };
}

/** "in Ellery, where 30 people died": the place stands for "where". */
export function placeBefore({ pieces, chunks }: Analysis, index: number): Range | null {
  const [chunk, owner] = [chunks[index], chunks[index - 1]];
  if (!chunk || !owner || pieces[chunk.from - 2]?.text !== ',' || chunk.from !== owner.end + 2) return null;
  let from = owner.end;
  while (from > owner.from && isNameWord(pieces[from - 1])) from -= 1;
  const place = from < owner.end && /^(?:in|at)$/.test(pieces[from - 1]?.lower ?? '');
  return place && from > owner.from ? { from: from - 1, end: owner.end } : null;
}

// "in a poll published on Monday" has a participle only.
const hasOwnVerb = ({ pieces, finite }: Analysis, { from, end }: Range): boolean =>
  finite
    .slice(from, end)
    .some(
      (one, at) =>
        one === 'sure' || one === 'present' || (one === 'past' && opensObject(pieces[from + at + 1])),
    );

/** "In 2012," before the clause: the chunk before it, when that has no verb and opens with a preposition. */
export function leadOf(analysis: Analysis, index: number): Range | null {
  const { pieces, chunks } = analysis;
  const [chunk, previous] = [chunks[index], chunks[index - 1]];
  if (chunk?.opener !== ',' || !previous || hasOwnVerb(analysis, previous)) return null;
  const earlier = chunks[index - 2];
  const opens =
    /^[;:“–—]?$/.test(previous.opener) ||
    (index === 2 && earlier?.end === 1 && openers.test(pieces[0]?.lower ?? '')) ||
    previous.opener === 'and' ||
    previous.opener === 'but' ||
    subordinators.has(previous.opener);
  const from = openers.test(pieces[previous.from]?.lower ?? '') ? previous.from + 1 : previous.from;
  const first = pieces[from]?.lower ?? '';
  const led = prepositions.has(first) && !(first === 'of' && previous.opener === 'because');
  return opens && led ? { from, end: previous.end } : null;
}
