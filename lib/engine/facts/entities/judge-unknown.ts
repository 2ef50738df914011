import { sentenceOpeners } from '../../lexicon/capital-words.ts';
import { countries, demonyms, peopleNames } from '../../lexicon/countries.ts';
import { givenNameGender } from '../../lexicon/given-names.ts';
import { organisationNouns, organisationWords } from '../../lexicon/organisation-words.ts';
import { knownPlaces, placeWords } from '../../lexicon/place-words.ts';
import { isRoleNoun } from '../../lexicon/role-nouns.ts';
import { speakingVerbs } from '../../lexicon/speaking-verbs.ts';
import type { Document } from '../../text/document.ts';
import { isVerbNext } from './clause-place.ts';
import { closesAfterName } from './closes-after-name.ts';
import type { Run } from './find-runs.ts';
import { fold } from './fold.ts';
import type { NamePart } from './name-kind.ts';
import { isInitial, isPossessive, isUpperCase, wordsOf } from './name-tokens.ts';
import { namedElsewhere } from './named-elsewhere.ts';
import { isJoinedGivenName } from './person.ts';
import { isPlainOpener, type Reading } from './reading.ts';
import { telling } from './title-words.ts';

/**
 * Tells for each name whose words say nothing whether it is a person's ("Tareq Obeid, who …", "Mr. Obeid") or an
 * organisation's (it speaks, but as no person does), from all places where the document has it. Others stay unknown.
 */
export function judgeUnknown(reading: Reading, parts: NamePart[]): NamePart[] {
  const { document } = reading;
  const alone = new Set<string>();
  for (const part of parts) {
    if (part.end - part.first === 1) alone.add(fold(document.tokens[part.first]?.text ?? ''));
  }
  const surnames = new Set(
    parts
      .filter(({ kind, first, end }) => kind === 'person' && end - first > 1)
      .map(({ end }) => fold(document.tokens[end - 1]?.text ?? '')),
  );
  const weights = new Map<string, { person: number; body: number; said: number }>();
  for (const part of parts) {
    if (part.kind !== 'unknown') continue;
    const key = fold(wordsOf(document, part.first, part.end));
    const sum = weights.get(key) ?? {
      person:
        weighWords(reading, part, alone) -
        (surnames.has(fold(document.tokens[part.first]?.text ?? '')) ? 4 : 0),
      body: 0,
      said: 0,
    };
    sum.person += weighPlace(document, part);
    sum.body += weighBody(document, part);
    if (isSpeaker(document, part)) sum.said += 1;
    weights.set(key, sum);
  }
  const known = new Set<string>();
  const judged = new Set<string>();
  for (const part of parts) {
    const isWhole = part.kind === 'unknown' && part.end - part.first > 1;
    const isJudged = isWhole && (weights.get(fold(wordsOf(document, part.first, part.end)))?.person ?? 0) > 2;
    for (let index = part.first; index < part.end && (isJudged || part.kind === 'person'); index += 1)
      (isJudged ? judged : known).add(fold(document.tokens[index]?.text ?? ''));
  }
  const whole = new Set(
    parts
      .filter(({ kind }) => kind === 'person')
      .map(({ first, end }) => fold(wordsOf(document, first, end))),
  );
  const elsewhere = namedElsewhere(document);
  return parts.map((part) => {
    if (isStray(reading, part, { known, whole })) return { ...part, first: part.end - 1 };
    if (isAsked(document, part)) return { ...part, kind: 'unknown' };
    if (part.kind === 'organisation' && isPersonAtLast(document, part, alone))
      return { ...part, kind: 'person' };
    const sum = part.kind === 'unknown' && weights.get(fold(wordsOf(document, part.first, part.end)));
    if (!sum) return part;
    if (part.end - part.first > 1)
      return sum.person - 2 * sum.body > 2
        ? { ...part, kind: 'person' }
        : sum.body > 0
          ? { ...part, kind: 'organisation' }
          : part;
    const { text = '' } = document.tokens[part.first] ?? {};
    if (sum.person > 3 && givenNameGender(text)) return { ...part, kind: 'person' };
    const isPerson = sum.person - 2 * sum.said > 2;
    if (sum.said > 0 && sum.person > 4 && (isPerson || elsewhere(text))) return { ...part, kind: 'person' };
    if (isPerson || known.has(fold(text)) || judged.has(fold(text))) return part;
    const isSource = sum.said > 1 && !text.endsWith('s') && !elsewhere(text);
    return sum.body > 0 || isSource ? { ...part, kind: 'organisation' } : part;
  });
}

/** "Court Reis, the founder of …, said he": what is said of it weighs more than the "Court". Refuses "Reis Court, the owner of …". */
function isPersonAtLast(document: Document, part: NamePart, alone: ReadonlySet<string>): boolean {
  const { first, end } = part;
  const [given, family] = document.tokens.slice(first, end);
  if (end - first !== 2 || !given || !family || document.tokens[end]?.text !== ',') return false;
  if (!opensRole(document, end + 1) || isUpperCase(given.text) || isUpperCase(family.text)) return false;
  const isBody = organisationWords.has(family.lower) || placeWords.has(family.lower);
  if (isBody && !givenNameGender(given.text)) return false;
  return weighPlace(document, part) + (alone.has(fold(family.text)) ? 2 : 0) >= 5;
}

/** The words of persons' names, and the names whole. */
type Known = { known: ReadonlySet<string>; whole: ReadonlySet<string> };

/** "Rebuking | Carrow", "Dump | Carrow", "Classic | Carrow": a plain word of a headline before the family name of somebody known. */
function isStray({ document, small }: Reading, part: NamePart, { known, whole }: Known): boolean {
  const { tokens } = document;
  if (part.kind !== 'unknown' || part.end - part.first !== 2) return false;
  const lower = tokens[part.first]?.lower ?? '';
  const last = tokens[part.end - 1];
  if (!last || !known.has(fold(last.text)) || whole.has(`${fold(lower)} ${fold(last.text)}`)) return false;
  return (
    small.has(lower) || isPlainOpener(lower) || /(?:ing|ed|.{3}(?:ic|ent|ict|ous|ive|ful|less))$/.test(lower)
  );
}

/** "Stern? He thinks not.": a word that is a sentence of its own and a question, so that its capital says nothing. */
const isAsked = ({ tokens }: Document, { first, end }: NamePart): boolean =>
  end - first === 1 && tokens[end]?.text === '?' && tokens[first - 1]?.sentence !== tokens[first]?.sentence;

/** Two words, the last also after "Mr." or alone, speak for a person; "of", "&" and a first word alone against. */
function weighWords(
  { document, honoured }: Reading,
  { first, end }: Run,
  alone: ReadonlySet<string>,
): number {
  const last = document.tokens[end - 1];
  const start = document.tokens[first];
  if (!last || !start) return 0;
  let weight = end - first === 2 ? 1 : end - first > 3 ? -2 : 0;
  if (honoured.has(last.lower)) weight += 5;
  if (end - first === 2 && isJoinedGivenName(last.text)) weight += 4;
  if (peopleNames.has(last.text) || demonyms.has(last.text.replace(/s$/, '')) || isInitial(last.text))
    weight -= 5;
  if (alone.has(fold(last.text))) weight += 2;
  else if (alone.has(fold(start.text))) weight -= 2;
  if (isWordly(start.lower, last.lower)) weight -= 4;
  if (isPlainOpener(start.lower)) weight -= 3;
  if (telling.test(start.lower) || telling.test(last.lower)) weight -= 6;
  for (let index = first; index < end; index += 1) {
    const { text = '', lower = '' } = document.tokens[index] ?? {};
    if (/^(?:of|for|the|and|&)$/.test(lower) || sentenceOpeners.has(lower)) weight -= 3;
    if (
      (isUpperCase(text) && !isInitial(text)) ||
      demonyms.has(text) ||
      knownPlaces.has(text) ||
      countries.has(text)
    )
      weight -= 4;
    if (index > first && givenNameGender(document.tokens[index]?.text ?? '')) weight += 1;
  }
  return weight;
}

/** "Consumer Protection", "South Hampden", "Middle Eastern": words made like common nouns, or for a part of a place. */
const isWordly = (first: string, last: string): boolean =>
  /(?:tion|sion|ment|ness|ity|care|hood|ware|ship|ism|ics|ives|ances|ence|affairs|roads|united|eastern|western|southern|northern|chrome|future|project)$/.test(
    last,
  ) ||
  /^(?:north|south|east|west|middle|central|upper|lower|greater|grand|royal|national|public|social|super|mister)$/.test(
    first,
  );

const prepositions = new Set('in at near from to across outside around through into via along'.split(' '));

/** "Obeid, 34," "Obeid, who", "lawyer Tareq Obeid", "said Tareq Obeid" speak for a person; "the Obeid", "in Obeid" against. */
function weighPlace(document: Document, { first, end }: Run): number {
  const { tokens } = document;
  const before = tokens[first - 1];
  const next = tokens[end];
  const second = tokens[end + 1];
  let weight = 0;
  if (before?.lower === 'the' || (isPossessive(before) && end - first === 1)) weight -= 3;
  if (before && prepositions.has(before.lower)) weight -= 2;
  if (before && isRoleNoun(before.lower)) weight += 3;
  if (before?.text === ',' && isRoleNoun(tokens[first - 2]?.lower ?? '')) weight += 3;
  if (isSpeaker(document, { first, end })) weight += 2;
  if (next?.lower === 'who') weight += 3;
  if (next?.lower === 'have' || next?.lower === 'are' || next?.lower === 'were') weight -= 4;
  if (next?.text === ',') {
    if (second?.lower === 'who') weight += 3;
    if (second?.lower === 'which') weight -= 5;
    if (second?.type === 'number' && /^(?:1[2-9]|[2-9]\d)$/.test(second.text)) weight += 4;
    if (opensRole(document, end + 1)) weight += 3;
  }
  if (isFollowedByPronoun(document, end)) weight += 2;
  if (isPlacedAside(document, { first, end })) weight += 2;
  if (before?.text === ',' && next?.text === ',' && isVerbNext(tokens, end + 1)) weight += 2;
  return weight;
}

/** "Obeid, of the Ellery Gazette, wrote" and "…, Obeid of Ellery College, said": told from where, between commas. */
function isPlacedAside({ tokens }: Document, { first, end }: Run): boolean {
  const isOf = (index: number): boolean => /^(?:of|from|at|with)$/.test(tokens[index]?.lower ?? '');
  if (tokens[first - 1]?.text === ',' && isOf(end)) return closesAfterName(tokens, end);
  if (tokens[end]?.text !== ',' || !isOf(end + 1)) return false;
  for (let index = end + 2; index < end + 10; index += 1) {
    if (tokens[index]?.text === ',') return isVerbNext(tokens, index + 1);
  }
  return false;
}

/** "Obeid left. She …", "Obeid said he …": a pronoun for one person comes soon after, and no name in between. */
function isFollowedByPronoun({ tokens }: Document, end: number): boolean {
  const from = tokens[end]?.sentence ?? 0;
  for (let index = end; index < end + 40; index += 1) {
    const token = tokens[index];
    if (!token || token.sentence > from + 1) return false;
    if (token.quoted >= 0) continue;
    if (/^(?:he|she)$/.test(token.lower)) return true;
    if (token.sentence > from && token.type === 'word') return false;
    if (token.text !== token.lower && token.type === 'word') return false;
  }
  return false;
}

/** "the insurer Zelmar", "a fund, Zelmar Peak,", "Zelmar, a startup," and "Zelmar said it" speak for a body. */
function weighBody(document: Document, { first, end }: Run): number {
  const { tokens } = document;
  if (organisationNouns.has(tokens[first - 1]?.lower ?? '')) return 1;
  const isBeside = tokens[first - 1]?.text === ',' && tokens[end]?.text === ',';
  if (isBeside && organisationNouns.has(tokens[first - 2]?.lower ?? '')) return 1;
  if (isSpeaker(document, { first, end }) && /^(?:it|its)$/.test(tokens[end + 1]?.lower ?? '')) return 1;
  if (tokens[end]?.text !== ',' || !/^(?:a|an)$/.test(tokens[end + 1]?.lower ?? '')) return 0;
  if (opensRole(document, end + 1)) return 0;
  for (let index = end + 2; index < end + 7; index += 1) {
    const { lower = '', type } = tokens[index] ?? {};
    if (type !== 'word' || prepositions.has(lower)) return 0;
    if (organisationNouns.has(lower)) return 1;
  }
  return 0;
}

/** Whether a verb of saying stands right after the name, or its comma behind a role, or before it after a closed quotation. */
function isSpeaker({ tokens }: Document, { first, end }: Run): boolean {
  const before = tokens[first - 1];
  const isAside =
    before?.text === ',' && tokens[end]?.text === ',' && isRoleNoun(tokens[first - 2]?.lower ?? '');
  if (speakingVerbs.has(tokens[isAside ? end + 1 : end]?.lower ?? '')) return true;
  const mark = tokens[first - 2];
  return (
    before !== undefined &&
    speakingVerbs.has(before.lower) &&
    mark !== undefined &&
    /^[”"’',]$/.test(mark.text)
  );
}

/** Whether "a retired welder from Ellery," begins at a token: a role noun within six words of the same phrase. */
function opensRole({ tokens }: Document, index: number): boolean {
  const sentence = tokens[index]?.sentence;
  for (let at = index; at < index + 7; at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || token.type === 'mark') return false;
    if (isRoleNoun(token.lower)) return true;
    if (at > index + 1 && prepositions.has(token.lower)) return false;
  }
  return false;
}
