import { calendarWords } from '../../lexicon/capital-words.ts';
import { givenNameGender } from '../../lexicon/given-names.ts';
import { knownOrganisations, organisationHeads } from '../../lexicon/organisation-words.ts';
import { isRoleNoun } from '../../lexicon/role-nouns.ts';
import { isCourtesyTitle, shortTitleRole } from '../../lexicon/titles.ts';
import type { Token } from '../../text/document.ts';
import { isPlace } from './name-kind.ts';
import { isNameSuffix, isNameWord, isParticle, isUpperCase } from './name-tokens.ts';
import { isOnlyOpener, type Reading } from './reading.ts';

/** Tokens `first` to `end` (exclusive) that may be one name with its titles: "Deputy Mayor Ines van Carrow". */
export type Run = { first: number; end: number };

/** Every maximal run of capitalised words in the sentences that are not set in capitals throughout. */
export function findRuns(reading: Reading): Run[] {
  const { document, shouted } = reading;
  const runs: Run[] = [];
  for (let index = 0; index < document.tokens.length; ) {
    const token = document.tokens[index];
    if (!isNameWord(token) || shouted[token.sentence] || isOnlyOpener(reading, index) || isCalendar(token)) {
      index += 1;
      continue;
    }
    const end = runEnd(document.tokens, index);
    runs.push({ first: index, end });
    index = end;
  }
  return runs;
}

/** "Monday" and "Oct." are; "May" before a family name and "April" before one are too. Limit: Theresa May is saved by her given name. */
const isCalendar = (token: Token): boolean => calendarWords.has(token.lower.replace('.', ''));

/** "Theresa | May": a month right behind a given name; refuses "Charlotte May 5". */
const isFamilyName = (tokens: Token[], index: number): boolean => {
  const before = tokens[index - 1]?.text ?? '';
  return (
    (givenNameGender(before) !== null || isCourtesyTitle(before)) && tokens[index + 1]?.type !== 'number'
  );
};

/** A run is cut after so many words: no name is longer. */
const longest = 20;

function runEnd(tokens: Token[], first: number): number {
  let end = first + 1;
  let longName = false;
  for (;;) {
    const next = tokens[end];
    if (!next || next.sentence !== tokens[first]?.sentence || end - first >= longest) return end;
    if (isNameWord(next)) {
      if (isCalendar(next) && !isFamilyName(tokens, end)) return end;
      end += 1;
      continue;
    }
    const joined = joinEnd(tokens, { first, end }, longName);
    if (joined === end) return end;
    if (tokens[end]?.lower === 'of' || tokens[end]?.lower === 'for') longName = true;
    end = joined;
  }
}

/** Where the run goes on after a small word, mark or number ("Local 40") between capitals, or `end` when it stops here. */
function joinEnd(tokens: Token[], run: Run, longName: boolean): number {
  const { first, end } = run;
  const small = tokens[end];
  if (!small) return end;
  const sentence = tokens[first]?.sentence;
  const nameAt = (index: number) => {
    const token = tokens[index];
    return isNameWord(token) && token.sentence === sentence && !isCalendar(token);
  };
  if ((small.text === '&' || small.text === '+') && nameAt(end + 1)) return end + 2;
  if (isParticle(small)) {
    let after = end;
    while (after < end + 3 && isParticle(tokens[after])) after += 1;
    return nameAt(after) ? after + 1 : end;
  }
  if (small.type === 'number' && tokens[end - 1]?.text === 'Local') return end + 1;
  const joint = `${tokens[end - 1]?.text} ${small.text} ${tokens[end + 1]?.text}`;
  if (small.text === 'and' && knownOrganisations.has(joint)) return end + 2;
  const whole = small.text === 'and' ? bodyEnd(tokens, run) : end;
  if (whole > end) return whole;
  if (small.text === ',' && isNameSuffix(tokens[end + 1]?.text ?? '')) return end + 2;
  const nickname = nicknameEnd(tokens, end);
  if (nickname > end && nameAt(nickname)) return nickname + 1;
  const after = tokens[end + 1]?.text === 'the' ? end + 2 : end + 1;
  if (!nameAt(after)) return end;
  if (['of', 'for', 'on'].includes(small.lower) && takesObject(tokens, run)) return after + 1;
  if (!longName) return end;
  return small.lower === 'and' && after === end + 1 && goesOnAfterAnd(tokens, end) ? after + 1 : end;
}

/** "Devon and | Cornwall Police", "Fisheries and | Oceans Canada", "Food and | Drug Administration": two places or fields of one body; refuses "Ellery and Norland". */
function bodyEnd(tokens: Token[], { first, end }: Run): number {
  const isField =
    /^(?:agriculture|environment|families|fisheries|health|housing|immigration|innovation|justice|women)$/.test(
      tokens[end - 1]?.lower ?? '',
    );
  if (end - first > 1 || isUpperCase(tokens[first]?.text ?? '')) return end;
  for (let index = end + 2; index < end + 5; index += 1) {
    const { text = '' } = tokens[index] ?? {};
    if (!isNameWord(tokens[index]) || !isNameWord(tokens[index - 1])) return end;
    if (
      /^(?:Police|Constabulary|Administration|Agency|Commission|Authority|Service)$/.test(text) ||
      (isField && text === 'Canada')
    )
      return index + 1;
  }
  return end;
}

/** "Ministry of …", "Minister of …", "Secretary of …" take an object; "President for" and "Carrow of" do not. */
function takesObject(tokens: Token[], { end }: Run): boolean {
  const head = tokens[end - 1]?.lower ?? '';
  if (organisationHeads.has(head)) return true;
  const isOf = tokens[end]?.lower === 'of';
  const object = tokens[end + 1]?.text === 'the' ? end + 2 : end + 1;
  if (isOf && isRoleNoun(head) && leadsToName(tokens, object)) return true;
  return isOf && (head === 'secretary' || head === 'minister' || head === 'governor' || head === 'chief');
}

/** "Director of | Harbour Affairs Ana Reis": a given name and another name come after the object. */
function leadsToName(tokens: Token[], first: number): boolean {
  for (let index = first; index < first + 6; index += 1) {
    const token = tokens[index];
    if (!isNameWord(token)) return false;
    const isGiven =
      givenNameGender(token.text) !== null || (index === first + 1 && tokens[first]?.text === 'House');
    if (index > first && isGiven && isNameWord(tokens[index + 1])) return true;
  }
  return false;
}

/** "Centre for Tides and Public Affairs" goes on; "Bank of Norland and Brill", "… and NATO", "… and Ines Carrow", "… and Mayor" do not. */
function goesOnAfterAnd(tokens: Token[], end: number): boolean {
  const before = tokens[end - 1];
  const after = tokens[end + 2] ?? null;
  const word = tokens[end + 1];
  if (!before || !word || isUpperCase(word.text) || givenNameGender(word.text)) return false;
  if (isRoleNoun(word.lower) || isCourtesyTitle(word.text) || shortTitleRole(word.text)) return false;
  return !isPlace(before.text) && !(after && organisationHeads.has(after.lower));
}

/** Past a nickname in marks: Dwight “The Tide” | Ostrand. */
function nicknameEnd(tokens: Token[], end: number): number {
  if (!/^[“"‘'(]$/.test(tokens[end]?.text ?? '') || !givenNameGender(tokens[end - 1]?.text ?? '')) return end;
  for (let index = end + 1; index <= end + 4; index += 1) {
    const token = tokens[index];
    if (!token) return end;
    if (/^[”"’')]$/.test(token.text)) return index > end + 1 ? index + 1 : end;
    if (token.type !== 'word') return end;
  }
  return end;
}
