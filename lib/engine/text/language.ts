import { isLetter } from './characters.ts';

const english = new Set(
  `the of and to in is that for it was on with as are be by at from this have has had not but they his her he she which
   who their said will would were been or an its we you there when what if after about more than can could all out up into
   no over so says also one new`.split(/\s+/),
);
const foreign = new Set(
  `der die das und ist nicht mit ein eine den dem zu auf für von im des le la les et est une un du dans que qui pour pas sur
   au ne ce il elle el los las y en por con para una del se al lo su como más di il che non per della sono gli nel het een
   van dat op te zijn niet voor och att det som på av är inte og på ikke til ja nie na się jest w z do de da o os em não`.split(
    /\s+/,
  ),
);
/** No word of the lists is longer. */
const longest = Math.max(...[...english, ...foreign].map((word) => word.length));
const sample = 600;

const isPartOfWord = (code: number): boolean => isLetter(code) || code === 0x27 || code === 0x2019;

/** Whether a text reads as English: judged by how many of its first words are English function words, not others'. */
export function isEnglish(text: string): boolean {
  let words = 0;
  let ours = 0;
  let theirs = 0;
  for (let index = 0; index < text.length && words < sample; index += 1) {
    const start = index;
    while (isPartOfWord(text.charCodeAt(index))) index += 1;
    if (index === start) continue;
    words += 1;
    if (index - start > longest) continue;
    const word = text.slice(start, index).toLowerCase();
    if (english.has(word)) ours += 1;
    if (foreign.has(word)) theirs += 1;
  }
  if (words === 0) return false;
  if (words < 12) return theirs <= ours && /[a-z]/i.test(text) && (ours > 0 || theirs === 0);
  return ours / words >= 0.15 && ours > theirs;
}
