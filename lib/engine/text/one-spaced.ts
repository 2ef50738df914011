const messy = /[^\S ]| {2}/;

/** The text with a single space for every run of blanks and line ends. */
export const oneSpaced = (text: string): string => (messy.test(text) ? text.replace(/\s+/g, ' ') : text);
