const messy = /[^\S ]| {2}/;

/** How many words stand between the blanks of a text. */
export function countWords(text: string): number {
  const clean = oneSpaced(text);
  let count = 1;
  for (let at = clean.indexOf(' '); at >= 0; at = clean.indexOf(' ', at + 1)) count += 1;
  return count;
}

/** The text with a single space for every run of blanks and line ends. */
export const oneSpaced = (text: string): string => (messy.test(text) ? text.replace(/\s+/g, ' ') : text);
