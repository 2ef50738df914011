import { wordSet } from '../../lexicon/word-set.ts';
import { isOneOf, quotationEnd, quotationStart, type Reading, tokenAt } from './reading.ts';

const works =
  wordSet(`book books memoir memoirs novel biography autobiography film films movie movies documentary song songs album
  single show series program programme podcast play musical painting sculpture poem essay article column story magazine
  episode exhibit exhibition game opera ballad anthem headline headlined sketch sitcom`);
const hosts = wordSet("on with of 's ’s for in");
const namings = wordSet(
  'called titled entitled named dubbed nicknamed labelled labeled headlined known as subtitled',
);

/**
 * Whether the quotation at `index` names a work or gives a nickname rather than words. Takes "her book, “The Long Tide”",
 * "a boat called “Gull”"; refuses "said “No”", "called it “overdue”"; limit: a title without its kind before it.
 */
export function isTitledWork(reading: Reading, index: number): boolean {
  const first = quotationStart(reading, index);
  const before = tokenAt(reading, first - 1).lower === ',' ? first - 2 : first - 1;
  const isNamed = isOneOf(reading, before, works) || isOneOf(reading, before, namings);
  const end = quotationEnd(reading, first) - 1;
  if (isNamed) return isTitleCase(reading, first + 1, end);
  return isOneOf(reading, before, hosts) && isAllCapitals(reading, first + 1, end);
}

/** Takes the programme in "an interview with “Ellery This Morning”"; refuses "a call for “Fair pay”". */
function isAllCapitals(reading: Reading, first: number, end: number): boolean {
  let words = 0;
  for (let index = first; index < end; index += 1) {
    const token = tokenAt(reading, index);
    if (token.type !== 'word') continue;
    if (!/^\p{Lu}/u.test(token.text) && token.text.length > 3) return false;
    words += 1;
  }
  return words >= 2 && words <= 6;
}

/** Whether most longer words of a range begin with a capital: "The Long Tide". */
export function isTitleCase(reading: Reading, first: number, end: number): boolean {
  let capitals = 0;
  let words = 0;
  for (let index = first; index < end; index += 1) {
    const token = tokenAt(reading, index);
    if (token.type !== 'word' || token.text.length < 4) continue;
    words += 1;
    if (/^\p{Lu}/u.test(token.text)) capitals += 1;
  }
  return end - first <= 14 && capitals * 4 >= words * 3;
}
