import { knownOrganisations } from '../../lexicon/organisation-words.ts';
import { isPlace } from './name-kind.ts';
import { opensSentence, type Page, type Run, sentenceAt, spanOf, wordAt } from './page.ts';
import { isOnlyOpener, type Reading } from './reading.ts';

/** A run is cut after so many words: no name is longer. */
const longest = 20;

/** Every maximal run of capitalised words, with titles, in the sentences that are not set in capitals throughout. */
export function findRuns(reading: Reading): Run[] {
  const { words, shouted } = reading;
  const runs: Run[] = [];
  for (let index = 0; index < words.length; ) {
    const starts =
      isPlainName(reading, index) && !shouted[sentenceAt(reading, index)] && !isOnlyOpener(reading, index);
    const end = starts ? runEnd(reading, index) : index + 1;
    if (starts) runs.push({ first: index, end });
    index = end;
  }
  return runs;
}

/** "Carrow"; refuses "Monday", "Oct." and "EXCLUSIVE-Baker", a headline's mark. */
const isPlainName = (page: Page, index: number): boolean => {
  const word = wordAt(page, index);
  return word.isName && !word.isCalendar && !/^\p{Lu}{4,}-\p{Lu}\p{Ll}/u.test(word.text);
};

/** "Theresa | May": a month right behind a given name; refuses "Charlotte May 5". */
function isFamilyName(page: Page, index: number): boolean {
  const before = wordAt(page, index - 1);
  return (before.given !== null || before.isCourtesy) && !wordAt(page, index + 1).isNumber;
}

function runEnd(page: Page, first: number): number {
  let end = first + 1;
  let isLong = false;
  while (end - first < longest && !opensSentence(page, end)) {
    // "Name: Ana Reis | Age: 40"
    const isLabel = end > first + 1 && wordAt(page, end + 1).text === ':' && wordAt(page, end + 2).isNumber;
    const isNext =
      !isLabel && (isPlainName(page, end) || (wordAt(page, end).isName && isFamilyName(page, end)));
    const joined: number = isNext ? end + 1 : joinEnd(page, { first, end }, isLong);
    if (joined === end) break;
    isLong ||= !isNext && /^(?:of|for)$/.test(wordAt(page, end).lower);
    end = joined;
  }
  return end;
}

/** Where the run goes on after a small word or mark between capitals, or `end` when it stops here. */
function joinEnd(page: Page, run: Run, isLong: boolean): number {
  const { end } = run;
  const { text, lower, isParticle } = wordAt(page, end);
  const isNameAt = (index: number) =>
    isPlainName(page, index) && sentenceAt(page, index) === sentenceAt(page, run.first);
  const nickname = nicknameEnd(page, end);
  if (nickname > end && isNameAt(nickname)) return nickname + 1;
  if (text === '&') return isNameAt(end + 1) ? end + 2 : end;
  if (isParticle) {
    let after = end;
    while (after < end + 3 && wordAt(page, after).isParticle) after += 1;
    return isNameAt(after) ? after + 1 : end;
  }
  if (wordAt(page, end).isNumber) return wordAt(page, end - 1).text === 'Local' ? end + 1 : end;
  if (text === ',') return wordAt(page, end + 1).isSuffix ? end + 2 : end;
  // "Trans- | Larn Railway", a name torn where a line broke
  const { end: torn } = spanOf(page, { first: end - 1, end });
  if (text === '-' && torn === page.tokens[end]?.start && isNameAt(end + 1)) return end + 2;
  const after = wordAt(page, end + 1).text === 'the' ? end + 2 : end + 1;
  if (!isNameAt(after)) return end;
  if (lower === 'and') return andEnd(page, run, isLong);
  return /^(?:of|for|on)$/.test(lower) && takesObject(page, end, after) ? after + 1 : end;
}

/** Past a nickname in marks: Dwight “The Tide” | Ostrand. */
function nicknameEnd(page: Page, end: number): number {
  if (!/^[“"‘'(]$/.test(wordAt(page, end).text) || !wordAt(page, end - 1).given) return end;
  let index = end + 1;
  while (index < end + 4 && wordAt(page, index).isWord) index += 1;
  return index > end + 1 && /^[”"’')]$/.test(wordAt(page, index).text) ? index + 1 : end;
}

/** "Food | and Drug Administration", "Globe | and Mail", "Centre for Tides | and Public Affairs"; refuses "Bank of Norland | and Brill". */
function andEnd(page: Page, { first, end }: Run, isLong: boolean): number {
  const before = wordAt(page, end - 1);
  const word = wordAt(page, end + 1);
  if (knownOrganisations.has(`${before.text} and ${word.text}`)) return end + 2;
  for (let index = end + 2; end === first + 1 && !before.isUpper && index < end + 5; index += 1) {
    if (!isPlainName(page, index)) break;
    if (ofTwoFields.test(wordAt(page, index).text)) return index + 1;
  }
  const isAnother =
    word.isUpper ||
    word.given !== null ||
    word.isRole ||
    word.isCourtesy ||
    word.short !== null ||
    isPlace(before.text);
  return isLong && !isAnother && !wordAt(page, end + 2).isBodyHead ? end + 2 : end;
}

const ofTwoFields = /^(?:Police|Administration|Agency|Commission|Authority|Service|Trust)$/;

/** "Ministry | of", "Secretary | of", "Director | of | Harbour Affairs Ana Reis" take an object; "President | for", "Carrow | of" do not. */
function takesObject(page: Page, end: number, object: number): boolean {
  const head = wordAt(page, end - 1);
  if (head.isBodyHead) return true;
  if (wordAt(page, end).lower !== 'of' || !head.isRole) return false;
  return /^(?:secretary|minister|governor|chief)$/.test(head.lower) || leadsToName(page, object);
}

/** "Harbour Affairs | Ana Reis": a given name and another name come after the object. */
function leadsToName(page: Page, object: number): boolean {
  for (let index = object; index < object + 6 && wordAt(page, index).isName; index += 1) {
    if (index > object && wordAt(page, index).given && wordAt(page, index + 1).isName) return true;
  }
  return false;
}
