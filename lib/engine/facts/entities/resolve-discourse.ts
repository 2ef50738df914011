import { speakingVerbs } from '../../lexicon/speaking-verbs.ts';
import { isCourtesyTitle } from '../../lexicon/titles.ts';
import { smallWords } from '../../lexicon/word-classes.ts';
import type { Document } from '../../text/document.ts';
import { once } from '../../text/once.ts';
import type { Registry } from '../facts.ts';
import { closesAfterName } from './closes-after-name.ts';
import { namelessReferent, type Occurrence, type Referent, readDiscourse } from './discourse.ts';
import { genderMeant, type Meant, resolvePronoun } from './resolve-pronoun.ts';
import { indexPhrases, resolveRole } from './resolve-role.ts';
import { isPersonHead, readRolePhrase } from './role-phrase.ts';

const none: ReadonlyMap<number, number> = new Map();

/** How many occurrences before one may explain it. */
const memory = 60;

/** Every name, role phrase and personal pronoun of a document in order, with whom each means, null where two could be meant. */
export const resolveDiscourse = (document: Document, registry: Registry): readonly Occurrence[] =>
  inDocument(document)(registry);

const inDocument = once((document: Document) => once((registry: Registry) => resolve(document, registry)));

function resolve(document: Document, registry: Registry): Occurrence[] {
  const index = indexPhrases(registry);
  const found = readDiscourse(document, registry);
  const done: Occurrence[] = [];
  const dead = whoDied(document, found);
  found.forEach((occurrence, at) => {
    if (occurrence.type === 'name') {
      done.push(occurrence);
      return;
    }
    const recent = done.slice(-memory);
    const named =
      occurrence.type === 'role'
        ? (namedNext(document, occurrence, found.slice(at + 1, at + 5)) ??
          namedBefore(document, occurrence, done.at(-1)))
        : null;
    if (occurrence.type === 'role' && !named) {
      done.push({ ...occurrence, ...resolveRole(document, occurrence, recent, index) });
      return;
    }
    const mourned = (meant: Meant | null): Meant | null => {
      if (!dead || meant?.referent === dead || genderMeant(document, occurrence) !== dead.gender)
        return meant;
      if (!meant) return { referent: dead, weak: true };
      const isNear = recent.some(
        ({ type, referent, sentence }) =>
          type === 'name' && referent === meant.referent && occurrence.sentence - sentence < 2,
      );
      return isNear ? { ...meant, weak: true } : { referent: dead, weak: false };
    };
    const isOpen = occurrence.type === 'pronoun' && !occurrence.quoted;
    if (isOpen) {
      const meant = mourned(resolvePronoun(document, occurrence, recent));
      const isSubject = /^s?he$/.test(document.tokens[occurrence.first]?.lower ?? '');
      if (meant && !meant.weak && isSubject) meant.referent.gender ??= genderMeant(document, occurrence);
      done.push({ ...occurrence, ...meant });
    }
    if (!isOpen) done.push({ ...occurrence, referent: named ?? occurrence.referent });
  });
  return done;
}

/** "Ines Carrow, who led the choir, | died": whom an obituary is about, and "she" too, unless somebody else was just named. */
function whoDied({ tokens }: Document, found: readonly Occurrence[]): Referent | null {
  for (const { type, place, end, sentence, referent, quoted } of found) {
    if (sentence > 4) return null;
    if (type !== 'name' || place !== 'subject' || quoted || !referent?.entity?.gender) continue;
    for (let index = end; index < end + 80 && tokens[index]?.sentence === sentence; index += 1) {
      const { lower = '' } = tokens[index] ?? {};
      if (speakingVerbs.has(lower)) break;
      if (/^(?:died|dies)$/.test(lower)) return referent;
    }
  }
  return null;
}

/** "Ines Carrow, | the mayor" and "Dev Anand, 40, | a welder": the phrase tells what the one just named is. */
function namedBefore(
  document: Document,
  phrase: Occurrence,
  before: Occurrence | undefined,
): Occurrence['referent'] {
  if (before?.type !== 'name' || before.sentence !== phrase.sentence || before.place === 'owner') return null;
  const { referent } = before;
  if (referent?.kind !== namelessReferent(document, phrase).kind) return null;
  let comma = before.end;
  if (document.tokens[comma]?.text === '(') {
    while (comma < before.end + 6 && document.tokens[comma]?.text !== ')') comma += 1;
    comma += 1;
  }
  if (document.tokens[comma]?.text === ',' && document.tokens[comma + 1]?.type === 'number') comma += 2;
  return comma + 1 === phrase.first && /^[,–—(]$/.test(document.tokens[comma]?.text ?? '') ? referent : null;
}

/** "the group's chair | , retired nurse | Ines Carrow": a comma and a second role. */
function isTitled({ tokens }: Document, comma: number, name: number): boolean {
  const between = tokens.slice(comma + 1, name);
  return (
    tokens[comma]?.text === ',' &&
    between.length > 0 &&
    between.length < 5 &&
    between.every(({ type, lower }) => type === 'word' && !smallWords.has(lower)) &&
    isPersonHead(between.at(-1)?.lower ?? '')
  );
}

/** "an accountant | hired by the port |, Ines Carrow,": a participle and its object, no other mark. */
function isDescribed({ tokens }: Document, first: number, comma: number): boolean {
  if (!/[^e]ed$/.test(tokens[first]?.lower ?? '') || comma - first > 8) return false;
  return tokens.slice(first, comma).every(({ type }) => type === 'word');
}

/** "the mayor of Ellery, | Ines Carrow," and "the actor | Dev Anand": the name beside the phrase tells whom it means. */
function namedNext(
  document: Document,
  phrase: Occurrence,
  following: readonly Occurrence[],
): Occurrence['referent'] {
  for (const next of following) {
    if (next.sentence !== phrase.sentence) return null;
    if (next.type !== 'name' || next.referent?.kind !== 'person') continue;
    if (next.first === phrase.end || isTitled(document, phrase.end, next.first)) return next.referent;
    const comma = next.first - (isCourtesyTitle(document.tokens[next.first - 1]?.text ?? '') ? 2 : 1);
    if (document.tokens[comma]?.text !== ',' || !closesAfterName(document.tokens, next.end)) return null;
    if (comma === phrase.end || isDescribed(document, phrase.end, comma)) return next.referent;
    const whole = readRolePhrase(document, phrase.first, {
      isHead: isPersonHead,
      limit: comma,
      wholes: none,
    });
    return whole?.end === comma ? next.referent : null;
  }
  return null;
}
