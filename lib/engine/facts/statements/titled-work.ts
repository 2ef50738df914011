import { isNoun, noun } from '../../lexicon/nouns.ts';
import { isCapitalised } from '../../text/characters.ts';
import { quotationEnd, quotationStart, type Reading, tokenAt, wordAt } from './reading.ts';

const naming =
  /^(?:called|(?:en)?titled|(?:nick)?named|dubbed|labell?ed|headlined?|known|as|subtitled|books?)$/;

/**
 * Whether the quotation at `index` names a work or gives a nickname rather than words. Takes "her book, “The Long Tide”",
 * "a boat called “Gull”"; refuses "said “No”", "called it “overdue”"; limit: a title without its kind before it.
 */
export function isTitledWork(reading: Reading, index: number): boolean {
  const first = quotationStart(reading, index);
  const before = wordAt(reading, wordAt(reading, first - 1) === ',' ? first - 2 : first - 1);
  const end = quotationEnd(reading, first) - 1;
  if (naming.test(before) || isNoun(before, noun.work)) return isTitleCase(reading, first + 1, end);
  return /^(?:on|with|of|['’]s|for|in)$/.test(before) && isAllCapitals(reading, first + 1, end);
}

/** Takes the programme in "an interview with “Ellery This Morning”"; refuses "a call for “Fair pay”". */
function isAllCapitals({ document }: Reading, first: number, end: number): boolean {
  const words = document.tokens.slice(first, Math.min(end, first + 10)).filter(({ type }) => type === 'word');
  return (
    end - first < 10 &&
    words.length >= 2 &&
    words.every(({ text }) => isCapitalised(text) || text.length <= 3)
  );
}

/** Whether most longer words of a range begin with a capital: "The Long Tide". */
export function isTitleCase(reading: Reading, first: number, end: number): boolean {
  let capitals = 0;
  let words = 0;
  for (let index = first; index < Math.min(end, first + 15); index += 1) {
    const { type, text } = tokenAt(reading, index);
    if (type !== 'word' || text.length < 4) continue;
    words += 1;
    if (isCapitalised(text)) capitals += 1;
  }
  return end - first <= 14 && capitals * 4 >= words * 3;
}
