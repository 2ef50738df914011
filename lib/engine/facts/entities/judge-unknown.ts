import { knownOrganisations } from '../../lexicon/organisation-words.ts';
import { knownPlaces } from '../../lexicon/regions.ts';
import { type NamePart, partOfPlace, placing } from './name-kind.ts';
import { type Elsewhere, namedElsewhere } from './named-elsewhere.ts';
import { isVerbNext, type Run, textOf, wordAt } from './page.ts';
import { isJoinedGivenName } from './person-name.ts';
import { isPlainOpener, type Reading } from './reading.ts';
import { fold } from './word.ts';

/** What speaks for a person, for a body, and how often a name speaks, over all places where the document has it. */
type Evidence = { person: number; body: number; said: number };

/** Words of the document that stand alone as a name, words of persons' names, and the last ones of full names. */
type Known = { alone: ReadonlySet<string>; ofPersons: ReadonlySet<string>; surnames: ReadonlySet<string> };

type Judging = {
  found: Evidence | undefined;
  known: Known;
  ofJudged: ReadonlySet<string>;
  elsewhere: Elsewhere;
};

/**
 * Tells for each name whose words say nothing whether it is a person's ("Tareq Obeid, who …", "Mr. Obeid") or an
 * organisation's (it speaks, but as no person does), from all places where the document has it. Others stay unknown.
 */
export function judgeUnknown(reading: Reading, parts: readonly NamePart[]): NamePart[] {
  const wordsOf = (wanted: (part: NamePart) => boolean): Set<string> =>
    new Set(parts.filter(wanted).flatMap(({ first, end }) => foldedWords(reading, { first, end })));
  const known = {
    alone: wordsOf(({ first, end }) => end - first === 1),
    ofPersons: wordsOf(({ kind }) => kind === 'person'),
    surnames: new Set(
      parts
        .filter(({ kind, first, end }) => kind === 'person' && end - first > 1)
        .map(({ end }) => wordAt(reading, end - 1).folded),
    ),
  };
  const evidence = new Map<string, Evidence>();
  const keyOf = (part: NamePart): string => fold(textOf(reading, part));
  for (const part of parts)
    if (part.kind === 'unknown') gather(reading, part, { evidence, key: keyOf(part), known });
  const ofJudged = wordsOf(
    (part) =>
      part.kind === 'unknown' && part.end - part.first > 1 && (evidence.get(keyOf(part))?.person ?? 0) > 2,
  );
  const elsewhere = namedElsewhere(reading.document);
  return parts.map((part) => {
    if (part.kind !== 'unknown') return part;
    if (isStray(reading, part, known)) return { ...part, first: part.end - 1 };
    return {
      ...part,
      kind: judged(reading, part, { found: evidence.get(keyOf(part)), known, ofJudged, elsewhere }),
    };
  });
}

const foldedWords = (reading: Reading, { first, end }: Run): string[] =>
  reading.words.slice(first, end).map(({ folded }) => folded);

function gather(
  reading: Reading,
  part: NamePart,
  { evidence, key, known }: { evidence: Map<string, Evidence>; key: string; known: Known },
): void {
  const sum = evidence.get(key) ?? { person: weighWords(reading, part, known), body: 0, said: 0 };
  const isSpeaker = speaks(reading, part);
  sum.person += weighPlace(reading, part) + (isSpeaker ? 2 : 0);
  sum.body += isCalledBody(reading, part, isSpeaker) ? 1 : 0;
  sum.said += isSpeaker ? 1 : 0;
  evidence.set(key, sum);
}

/** Several words are told by the sum alone; a single one is a person's when it also speaks or is a given name. */
function judged(
  reading: Reading,
  { first, end }: Run,
  { found, known, ofJudged, elsewhere }: Judging,
): NamePart['kind'] {
  if (!found) return 'unknown';
  const { person, body, said } = found;
  if (end - first > 1) return person - 2 * body > 2 ? 'person' : body > 0 ? 'organisation' : 'unknown';
  const { given, folded, lower, text } = wordAt(reading, first);
  const isPerson = person - 2 * said > 2;
  if ((given && person > 3) || (said > 0 && person > 4 && (isPerson || elsewhere(text)))) return 'person';
  if (isPerson || known.ofPersons.has(folded) || ofJudged.has(folded)) return 'unknown';
  return body > 0 || (said > 1 && !lower.endsWith('s') && !elsewhere(text)) ? 'organisation' : 'unknown';
}

/** "Rebuking | Carrow", "Classic | Carrow": a plain word of a headline before the family name of somebody known. */
function isStray(reading: Reading, { first, end }: Run, { ofPersons }: Known): boolean {
  const word = wordAt(reading, first);
  if (end - first !== 2 || !ofPersons.has(wordAt(reading, first + 1).folded) || ofPersons.has(word.folded))
    return false;
  return (
    reading.small.has(word.lower) ||
    isPlainOpener(word) ||
    /(?:ing|ed|ic|ict|ent|ous|ive|ful|less)$/.test(word.lower)
  );
}

/** Endings of words made from others: "Consumer Protection", "Fiscal Responsibility". */
const abstract = /(?:[ts]ion|ment|ness|ity|care|hood|ware|ship|ism|ics|ances)$/;

/** Two words, the last also after "Mr." or alone, speak for a person; "of", "&" and a first word alone against. */
function weighWords(reading: Reading, { first, end }: Run, { alone, surnames }: Known): number {
  const start = wordAt(reading, first);
  const last = wordAt(reading, end - 1);
  let weight = end - first === 2 ? 1 : end - first > 3 ? -2 : 0;
  if (reading.honoured.has(last.lower)) weight += 5;
  if (end - first === 2 && isJoinedGivenName(last.text)) weight += 4;
  if (last.isPeople || last.isInitial || surnames.has(start.folded)) weight -= 4;
  if (alone.has(last.folded)) weight += 2;
  else if (alone.has(start.folded)) weight -= 2;
  if (abstract.test(last.lower) || partOfPlace.test(start.lower)) weight -= 4;
  if (isPlainOpener(start) || start.isModifier || /(?:able|ive|ous|ful|less)$/.test(start.lower)) weight -= 3;
  if (start.isTelling || last.isTelling) weight -= 6;
  for (let index = first; index < end; index += 1) {
    const { text, isOpener, isUpper, isInitial, isDemonym, isCountry, given } = wordAt(reading, index);
    if (isOpener || text === '&') weight -= 3;
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
