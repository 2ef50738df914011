/** A text without the signs that nobody sees, an opening mark as an apostrophe put right, and where each of its offsets lies in the text as given. */
export type Visible = { text: string; back: (offset: number) => number };

/** Takes the soft hyphen of "har\u00adbour", the joiners of "Lo\u200bwe" and of "late, \u200bLowe", marks of direction; refuses a joiner between emoji, and a space. */
const invisible =
  /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+|(?<=\p{L})[\u200C\u200D]+(?=\p{L})/gu;

/** Takes the mark of "Lowe‘s" and "don‘t"; refuses "the ‘late’ boat". */
const turnedApostrophe = /(?<=\p{L})‘(?=(?:s|t|d|m|re|ve|ll)(?!\p{L}))/gu;

/** The text as a reader sees it, or null when that is the text as given. Limit: other control signs stay. */
export function visibleText(text: string): Visible | null {
  const places: { from: number; add: number }[] = [];
  let add = 0;
  for (const { index, 0: signs } of text.matchAll(invisible)) {
    places.push({ from: index - add, add: add + signs.length });
    add += signs.length;
  }
  const seen = text.replace(turnedApostrophe, '’').replace(invisible, '');
  return seen === text ? null : { text: seen, back: (offset) => offset + addedBefore(places, offset) };
}

/** How many signs were taken out before an offset; places are in order. */
function addedBefore(places: { from: number; add: number }[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.from ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return places[low - 1]?.add ?? 0;
}
