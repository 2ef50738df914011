import { type Found, isAside, lookBack, type Passage } from './passage.ts';
import { isAny, isQuoted, tokenAt } from './reading.ts';
import { wordClass } from './word-classes.ts';

const farthest = 250;

/** The first token that what is said before a tag may begin at: after what was found `earlier` and its marks. */
export function leftFloor(passage: Passage, before: number, earlier: readonly Found[]): number {
  let floor = passage.first;
  for (const found of earlier.slice(-lookBack)) {
    if (isAside(found)) continue;
    for (const range of [found.content, found.cue, found.speaker])
      if (range && range.end <= before && range.end > floor) floor = range.end;
  }
  for (let index = before - 1; index > Math.max(floor, before - farthest); index -= 1)
    if (!isQuoted(passage.reading, index) && /^[;:]$/.test(tokenAt(passage.reading, index).lower)) {
      floor = index + 1;
      break;
    }
  while (
    floor < before &&
    !isQuoted(passage.reading, floor) &&
    (tokenAt(passage.reading, floor).type === 'mark' || isOpener(passage, floor))
  )
    floor += 1;
  return floor;
}

const isOpener = (passage: Passage, index: number): boolean => {
  const word = tokenAt(passage.reading, index).lower;
  return (word === 'but' || word === 'and') && isAny(passage.reading, index, wordClass.coordinator);
};
