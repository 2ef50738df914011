import { foreignWords } from '../lexicon/foreign-words.ts';
import { smallClasses } from '../lexicon/small-words.ts';
import { isLetter } from './characters.ts';

/** No small word of either side is longer. */
const longest = 12;
const sample = 300;

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
    if (smallClasses(word) !== 0) ours += 1;
    if (foreignWords.has(word)) theirs += 1;
  }
  if (words === 0) return false;
  if (words < 12) return theirs <= ours && /[a-z]/i.test(text) && (ours > 0 || theirs === 0);
  return ours / words >= 0.15 && ours > theirs;
}
