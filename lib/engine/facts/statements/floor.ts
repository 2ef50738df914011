import { type Found, isAside, lookBack, type Passage } from './passage.ts';
import { isAny, isQuoted, seek, seekBack, wordAt } from './reading.ts';
import * as is from './token-class.ts';

const farthest = 250;

/** The first token that what is said before a tag may begin at: after what was found `earlier` and its marks. */
export function leftFloor({ reading, first }: Passage, before: number, earlier: readonly Found[]): number {
  const ends = earlier
    .slice(-lookBack)
    .flatMap((found) => (isAside(found) ? [] : [found.content, found.cue, found.speaker]))
    .map((range) => (range && range.end <= before ? range.end : first));
  const floor = Math.max(first, ...ends);
  const mark = seekBack(
    before,
    Math.max(floor + 1, before - farthest),
    (at) => /^[;:]$/.test(wordAt(reading, at)) && !isQuoted(reading, at),
  );
  const opener = (at: number) =>
    !isQuoted(reading, at) && (isAny(reading, at, is.mark) || /^(?:but|and)$/.test(wordAt(reading, at)));
  const start = seek(Math.max(floor, mark + 1), before, (at) => !opener(at));
  return start < 0 ? before : start;
}
