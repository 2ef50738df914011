/** A text without the signs that nobody sees, an opening mark as an apostrophe put right, and where each of its offsets lies in the text as given. */
export type Visible = { text: string; back: (offset: number) => number };

/** Takes the soft hyphen of "har\u00adbour" and the joiner of "Lo\u200bwe"; refuses a joiner between emoji, and a space. */
const invisible = /\u00AD+|(?<=\p{L})(?:\u200B|\u200C|\u200D|\u2060|\uFEFF)+(?=\p{L})/gu;

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
