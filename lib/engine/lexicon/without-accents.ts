const accented = /[^\u0000-\u007f]/;

/** The letters of a word without the marks on them: "Gómez" → "Gomez". */
export const withoutAccents = (word: string): string =>
  accented.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word;
