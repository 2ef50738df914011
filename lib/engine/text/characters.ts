const letter = /[\p{L}\p{M}]/u;
const digit = /\p{Nd}/u;
const space = /\s/;

/** Whether the code point is a letter or a mark on one. */
export const isLetter = (code: number): boolean =>
  code < 128
    ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
    : !Number.isNaN(code) && letter.test(String.fromCodePoint(code));

/** Whether the code point is a decimal digit. */
export const isDigit = (code: number): boolean =>
  code < 128 ? code >= 48 && code <= 57 : !Number.isNaN(code) && digit.test(String.fromCodePoint(code));

/** Whether the code point is white space or invisible. */
export const isSpace = (code: number): boolean =>
  code < 128
    ? code === 32 || (code >= 9 && code <= 13)
    : code === 0x200b || (!Number.isNaN(code) && space.test(String.fromCodePoint(code)));

/** Whether a word begins with a capital letter. */
export const isCapitalised = (word: string): boolean => {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(word);
};
