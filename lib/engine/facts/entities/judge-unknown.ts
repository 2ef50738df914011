import { knownOrganisations } from '../../lexicon/organisation-words.ts';
import { knownPlaces } from '../../lexicon/regions.ts';
import { type NamePart, partOfPlace, placing } from './name-kind.ts';
import { isVerbNext, opensSentence, type Run, textOf, wordAt } from './page.ts';
import { isJoinedGivenName } from './person-name.ts';
import { isPlainOpener, type Reading } from './reading.ts';
import { fold } from './word.ts';

/** What speaks for a person and for a body, and how often a name speaks, over all places where the document has it. */
type Evidence = { person: number; body: number; said: number };

/** Words of the document that stand alone as a name, and words of persons' names. */
type Known = { alone: ReadonlySet<string>; ofPersons: ReadonlySet<string> };

/**
 * Tells for each name whose words say nothing whether it is a person's ("Tareq Obeid, who …", "Mr. Obeid") or an
 * organisation's ("the insurer Zelmar"), from all places where the document has it. Others stay unknown.
 */
export function judgeUnknown(reading: Reading, split: readonly NamePart[]): NamePart[] {
  const keyOf = (part: NamePart): string => fold(textOf(reading, part));
  const traded = new Set(split.filter((part) => isTraded(reading, part)).map(keyOf));
  const parts = split.map((part): NamePart => {
    if (part.kind === 'person' && traded.has(keyOf(part))) return { ...part, kind: 'organisation' };
    return isIntroduced(reading, part) ? { ...part, kind: 'unknown' } : part;
  });
  const alone = new Set<string>();
  const ofPersons = new Set<string>();
  for (const { kind, first, end } of parts) {
    if (end - first === 1) alone.add(wordAt(reading, first).folded);
    for (let index = first; kind === 'person' && index < end; index += 1)
      ofPersons.add(wordAt(reading, index).folded);
  }
  const known = { alone, ofPersons };
  const evidence = new Map<string, Evidence>();
  for (const part of parts) {
    if (part.kind !== 'unknown') continue;
    const sum = evidence.get(keyOf(part)) ?? { person: weighWords(reading, part, known), body: 0, said: 0 };
    const isSpeaker = speaks(reading, part);
    sum.person += weighPlace(reading, part);
    if (isCalledBody(reading, part, isSpeaker)) sum.body += 1;
    if (isSpeaker) sum.said += 1;
    evidence.set(keyOf(part), sum);
  }
  return parts.map((part) => {
    const found = part.kind === 'unknown' ? evidence.get(keyOf(part)) : undefined;
    if (!found) return part;
    if (isStray(reading, part, known)) return { ...part, first: part.end - 1 };
    return { ...part, kind: judged(reading, part, { found, known }) };
  });
}

/** "Shares of | Penny Basket": a firm that has a given name; refuses "a stake in | Ada Holm’s mill". */
const isTraded = (reading: Reading, { first, end }: Run): boolean =>
  /^(?:shares|stocks?|stake|takeover|merger) (?:of|in|with)$/i.test(
    textOf(reading, { first: first - 2, end: first }),
  ) && !wordAt(reading, end).isPossessive;

/** "Court Rye, | the founder", "Court Rye, | who": perhaps a person for all the body's word at the head; refuses "Bank Larn, a lender". */
function isIntroduced(reading: Reading, { kind, first, end }: NamePart): boolean {
  const [last, comma, next, role] = [end - 1, end, end + 1, end + 2].map((at) => wordAt(reading, at));
  if (kind !== 'organisation' || end - first > 2 || last?.isBodyWord || comma?.text !== ',') return false;
  return next?.lower === 'who' || (next?.isArticle === true && role?.isRole === true && !role.isBody);
}

/** Several words are told by the sum alone; a single one is a person's when it also speaks or is a given name. */
function judged(
  reading: Reading,
  { first, end }: Run,
  { found: { person, body, said }, known }: { found: Evidence; known: Known },
): NamePart['kind'] {
  const { given, folded } = wordAt(reading, first);
  const isAlone = end - first === 1;
  const isPerson = isAlone
    ? (given !== null && person + 2 * said > 3) || (said > 0 && person > 2)
    : person + 2 * said - 2 * body > 2;
  if (isPerson) return 'person';
  const isOther = isAlone && (person > 2 || known.ofPersons.has(folded));
  return body > 0 && !isOther ? 'organisation' : 'unknown';
}

/** "Rebuking | Carrow", "Classic | Carrow": a plain word of a headline before the family name of somebody known; refuses "her chair, | Clement Carrow". */
function isStray(reading: Reading, { first, end }: Run, { ofPersons }: Known): boolean {
  const word = wordAt(reading, first);
  if (end - first !== 2 || !ofPersons.has(wordAt(reading, first + 1).folded) || ofPersons.has(word.folded))
    return false;
  return (
    reading.small.has(word.lower) ||
    isPlainOpener(word) ||
    (opensSentence(reading, first) && /(?:ing|ed|ic|ict|ent|ous|ive|ful|less)$/.test(word.lower))
  );
}

/** Endings of words made from others: "Consumer Protection", "Fiscal Responsibility". */
const abstract = /(?:[ts]ion|ment|ness|ity|care|hood|ware|ship|ism|ics|ances)$/;

/** Two words, the last also after "Mr." or alone, speak for a person; "of", "&" and a first word alone against. */
function weighWords(reading: Reading, { first, end }: Run, { alone }: Known): number {
  const start = wordAt(reading, first);
  const last = wordAt(reading, end - 1);
  let weight = end - first === 2 ? 1 : end - first > 3 ? -2 : 0;
  if (reading.honoured.has(last.lower)) weight += 5;
  if (end - first === 2 && isJoinedGivenName(last.text)) weight += 4;
  if (last.isInitial) weight -= 4;
  if (alone.has(last.folded)) weight += 2;
  else if (alone.has(start.folded)) weight -= 2;
  if (abstract.test(last.lower) || partOfPlace.test(start.lower)) weight -= 4;
  if (isPlainOpener(start) || start.isModifier || /(?:able|ive|ous|ful|less)$/.test(start.lower)) weight -= 3;
  if (start.isTelling || last.isTelling) weight -= 6;
  for (let index = first; index < end; index += 1) {
    const { text, isOpener, isUpper, isInitial, isDemonym, isCountry, given } = wordAt(reading, index);
    if (isOpener) weight -= 3;
    if (
      (isUpper && !isInitial) ||
      isDemonym ||
      isCountry ||
      knownPlaces.has(text) ||
      knownOrganisations.has(text)
    )
      weight -= 4;
    if (index > first && given) weight += 1;
  }
  return weight;
}

/** "Obeid, 34,", "Obeid, who", "lawyer Tareq Obeid" speak for a person; "the Obeid", "in Obeid", "Obeid were" against. */
function weighPlace(reading: Reading, { first, end }: Run): number {
  const before = wordAt(reading, first - 1);
  const next = wordAt(reading, end);
  let weight = 0;
  if (before.lower === 'the' || (before.isPossessive && end - first === 1)) weight -= 3;
  if (placing.test(before.lower)) weight -= 2;
  if (before.isRole || (before.text === ',' && wordAt(reading, first - 2).isRole)) weight += 3;
  if (next.lower === 'who') weight += 3;
  if (/^(?:have|are|were)$/.test(next.lower)) weight -= 4;
  const isPlaced =
    next.text === ',' ? isVerbNext(reading, end + 1) : /^(?:of|from|at|with)$/.test(next.lower);
  if (before.text === ',' && isPlaced) weight += 2;
  if (next.text !== ',') return weight;
  const second = wordAt(reading, end + 1);
  if (second.lower === 'who' || opensRole(reading, end + 1)) weight += 3;
  if (second.lower === 'which') weight -= 5;
  if (/^(?:1[2-9]|[2-9]\d)$/.test(second.text)) weight += 4;
  return weight;
}

/** "the insurer Zelmar", "a fund, Zelmar Peak,", "Zelmar, a startup," and "Zelmar said it" speak for a body. */
function isCalledBody(reading: Reading, { first, end }: Run, isSpeaker: boolean): boolean {
  const before = wordAt(reading, first - 1);
  if (before.isBody || (isSpeaker && /^its?$/.test(wordAt(reading, end + 1).lower))) return true;
  const isAside = wordAt(reading, end).text === ',';
  if (isAside && before.text === ',' && wordAt(reading, first - 2).isBody) return true;
  if (!isAside || !wordAt(reading, end + 1).isArticle || opensRole(reading, end + 1)) return false;
  for (let index = end + 2; index < end + 7; index += 1) {
    const { isWord, isPreposition, isBody } = wordAt(reading, index);
    if (isBody || !isWord || isPreposition) return isBody;
  }
  return false;
}

/** Whether a verb of saying stands right after the name, or its comma behind a role, or before it after a closed quotation. */
function speaks(reading: Reading, { first, end }: Run): boolean {
  const before = wordAt(reading, first - 1);
  const isAside =
    before.text === ',' && wordAt(reading, end).text === ',' && wordAt(reading, first - 2).isRole;
  return (
    wordAt(reading, isAside ? end + 1 : end).says ||
    (before.says && /^[”"’',]$/.test(wordAt(reading, first - 2).text))
  );
}

/** Whether "a retired welder from Ellery," begins at a token: a role noun within six words of the same phrase. */
function opensRole(reading: Reading, index: number): boolean {
  for (let at = index; at < index + 7; at += 1) {
    const { isRole, isWord, lower } = wordAt(reading, at);
    if (isRole || !isWord || (at > index + 1 && placing.test(lower))) return isRole;
  }
  return false;
}
