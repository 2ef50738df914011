import { remembered } from '../../lexicon/remembered.ts';
import { smallClasses } from '../../lexicon/small-words.ts';
import { isFormOf, verb } from '../../lexicon/verb-classes.ts';
import { isLetter } from '../../text/characters.ts';

const saying = new Set('said says told asked added according article years'.split(' '));

/** Whether a word says nothing about a topic: a small word, a light verb, or a verb of saying. */
const isEmpty = (word: string): boolean =>
  smallClasses(word) !== 0 || saying.has(word) || isFormOf(word, verb.light);

/** Cuts a plural or a verb's ending: "talks" and "talking" give "talk"; not "news"; "studies" gives "studie", as does "studied". */
const stem = (word: string): string => {
  if (word.length > 6 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 5 && word.endsWith('ed')) return word.slice(0, word.endsWith('ied') ? -1 : -2);
  if (word.length > 4 && word.endsWith('s') && !/(?:ss|us|news)$/.test(word)) return word.slice(0, -1);
  return word;
};

type Words = { list: string[]; set: Set<string> };

const wordsIn = remembered((text): Words => {
  const set = new Set<string>();
  for (let index = 0; index < text.length; index += 1) {
    const start = index;
    const code = text.charCodeAt(index);
    if (isAsciiDigit(code)) {
      while (isAsciiDigit(text.charCodeAt(index)) || isPointOrComma(text.charCodeAt(index))) index += 1;
      let end = index;
      while (isPointOrComma(text.charCodeAt(end - 1))) end -= 1;
      set.add(text.slice(start, end));
      index -= 1;
    } else if (isLetter(code)) {
      while (isLetter(text.charCodeAt(index))) index += 1;
      const word = index - start < 4 ? '' : text.slice(start, index).toLowerCase();
      if (word !== '' && !isEmpty(word)) set.add(stem(word));
      index -= 1;
    }
  }
  return { list: [...set], set };
});

const isAsciiDigit = (code: number): boolean => code >= 48 && code <= 57;
const isPointOrComma = (code: number): boolean => code === 44 || code === 46;

/** The stems of the words in `text` that carry its meaning, each once, in order; figures count as words. */
export const contentWords = (text: string): string[] => wordsIn(text).list;

/** The same stems, to look one up. */
export const contentSet = (text: string): ReadonlySet<string> => wordsIn(text).set;

/** How many of the words are among others. */
export function countIn(words: readonly string[], among: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) if (among.has(word)) count += 1;
  return count;
}

/** How much two texts speak of the same: the share of the shorter one's content words that the other has, 0 to 1. */
export function likeness(a: string, b: string): number {
  const [first, second] = [wordsIn(a), wordsIn(b)];
  const [short, long] = first.list.length <= second.list.length ? [first, second] : [second, first];
  if (short.list.length === 0) return 0;
  return countIn(short.list, long.set) / short.list.length;
}
