import { calendarWords, sentenceOpeners } from '../../lexicon/capital-words.ts';
import { demonyms, peopleNames } from '../../lexicon/countries.ts';
import { paperNouns } from '../../lexicon/evidence-nouns.ts';
import { organisationNouns } from '../../lexicon/organisation-words.ts';
import { roleGender, singularRole } from '../../lexicon/role-nouns.ts';
import { speakingVerbs } from '../../lexicon/speaking-verbs.ts';
import { isCourtesyTitle } from '../../lexicon/titles.ts';
import { adverbs, smallWords } from '../../lexicon/word-classes.ts';
import type { Document, Token } from '../../text/document.ts';
import { oneSpaced } from '../../text/one-spaced.ts';
import type { Entity, Registry } from '../facts.ts';
import { type ClausePlace, clausePlace, isVerbNext } from './clause-place.ts';
import { mentionsInOrder } from './entity-at.ts';
import type { Run } from './find-runs.ts';
import { isRoleHead } from './match-role.ts';
import { isNameWord, isPossessive, isUpperCase, wordsOf } from './name-tokens.ts';
import { isAdjectiveComma } from './token-at.ts';

/** Somebody or something that can be meant: an entity of the registry, or a nameless one by its phrase ("a witness"). */
export type Referent = {
  entity: Entity | null;
  phrase: string;
  gender: 'female' | 'male' | null;
  kind: 'person' | 'body' | 'group';
};

/** A place in the text that brings a referent to mind. `named` tells a name from a role phrase or pronoun. */
export type Occurrence = Run & {
  type: 'name' | 'role' | 'pronoun';
  place: ClausePlace;
  sentence: number;
  block: number;
  quoted: boolean;
  referent: Referent | null;
  weak: boolean;
};

const personal = new Set('he she him her his hers himself herself'.split(' '));

/** Every name, role phrase ("the mayor", "Carrow's wife") and third-person pronoun of a document, in order; role phrases and pronouns not yet resolved. */
export function readDiscourse(document: Document, registry: Registry): Occurrence[] {
  const { tokens } = document;
  const occurrences: Occurrence[] = [];
  const placed = mentionsInOrder(registry);
  const inner = innerCapitals(document);
  const strangers = new Map<string, Referent>();
  let next = 0;
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index];
    if (!token) break;
    while ((placed[next]?.mention.start ?? Number.POSITIVE_INFINITY) < token.start) next += 1;
    const item = placed[next];
    if (item && item.mention.start === token.start) {
      let end = index + 1;
      while ((tokens[end]?.end ?? Number.POSITIVE_INFINITY) <= item.mention.end) end += 1;
      occurrences.push(occurrence(document, { first: index, end }, 'name', referentOf(item.entity)));
      const owned = isPossessive(tokens[end]) ? roleEnd(document, end) : end;
      if (owned > end) occurrences.push(occurrence(document, { first: index, end: owned }, 'role', null));
      index = end;
      continue;
    }
    const unknown = unknownEnd(document, index, { inner, until: placed[next]?.mention.start });
    if (unknown > index) {
      const phrase = wordsOf(document, index, unknown);
      const referent = strangers.get(phrase) ?? { entity: null, phrase, gender: null, kind: 'person' };
      strangers.set(phrase, referent);
      occurrences.push(occurrence(document, { first: index, end: unknown }, 'name', referent));
      index = unknown;
      continue;
    }
    if (personal.has(token.lower) && token.type === 'word') {
      occurrences.push(occurrence(document, { first: index, end: index + 1 }, 'pronoun', null));
    }
    if (isDeterminer(token.lower) && tokens[index - 1]?.type !== 'number') {
      const end = roleEnd(document, index);
      const held = placed[next];
      const isInName =
        held !== undefined &&
        held.mention.start < (tokens[end - 1]?.end ?? 0) &&
        held.mention.end >= (tokens[end - 1]?.end ?? 0);
      if (end > index && !isInName) {
        occurrences.push(occurrence(document, { first: index, end }, 'role', null));
        index = end;
        continue;
      }
    }
    index += 1;
  }
  return occurrences;
}

/** The capitalised words, small, that stand somewhere within a sentence. */
function innerCapitals({ tokens }: Document): ReadonlySet<string> {
  const inner = new Set<string>();
  let before: Token | undefined;
  for (const token of tokens) {
    const isWithin = before?.type === 'word' && before.sentence === token.sentence;
    if (isWithin && isNameWord(token)) inner.add(token.lower);
    before = token;
  }
  return inner;
}

/**
 * The end of a capitalised subject that the registry does not know ("Carrow | defied the question"): somebody who may be meant
 * though nobody says who it is. Refuses "Inflation rose" where no sentence has the word within, "Critics said".
 */
function unknownEnd(
  { tokens }: Document,
  first: number,
  { inner, until }: { inner: ReadonlySet<string>; until: number | undefined },
): number {
  let end = first;
  while (
    end < first + 3 &&
    isNameWord(tokens[end]) &&
    (tokens[end]?.end ?? 0) <= (until ?? Number.POSITIVE_INFINITY)
  )
    end += 1;
  const token = tokens[first];
  if (end === first || !token || token.quoted >= 0 || !isVerbNext(tokens, end)) return first;
  const { lower, text } = token;
  const isOther =
    sentenceOpeners.has(lower) || calendarWords.has(lower) || demonyms.has(text) || peopleNames.has(text);
  const opens = tokens[first - 1]?.sentence !== token.sentence;
  const isSaid = !lower.endsWith('s') && speakingVerbs.has(tokens[end]?.lower ?? '');
  if (isOther || (opens && end === first + 1 && !inner.has(lower) && !isSaid)) return first;
  return isUpperCase(text) || isRoleHead(lower) || organisationNouns.has(lower) ? first : end;
}

/** The referent of an entity; one object for each, so that referents compare. */
export function referentOf(entity: Entity): Referent {
  const known = referents.get(entity);
  if (known) return known;
  const kind = entity.kind === 'person' ? 'person' : entity.kind === 'group' ? 'group' : 'body';
  const referent: Referent = { entity, phrase: entity.name, gender: entity.gender, kind };
  referents.set(entity, referent);
  return referent;
}
const referents = new WeakMap<Entity, Referent>();

function occurrence(
  document: Document,
  run: Run,
  type: Occurrence['type'],
  referent: Referent | null,
): Occurrence {
  const token = document.tokens[run.first];
  const sentence = type === 'pronoun' ? tagSentence(document, run.first) : (token?.sentence ?? 0);
  return {
    ...run,
    type,
    place: /^(?:his|hers?)$/.test(token?.lower ?? '') ? 'owner' : clausePlace(document, run),
    sentence,
    block: document.sentences[sentence]?.block ?? 0,
    quoted: (token?.quoted ?? -1) >= 0,
    referent,
    weak: false,
  };
}

/** The sentence of a pronoun; of one that tags a quotation of several sentences, “It rained. It hailed,” | he | said, the first of them. */
function tagSentence({ tokens }: Document, index: number): number {
  const { quoted = -1, sentence } = tokens[index - 1] ?? {};
  const isTag = quoted >= 0 && quoted !== tokens[index]?.quoted && sentence === tokens[index]?.sentence;
  let first = index;
  while (isTag && tokens[first - 1]?.quoted === quoted) first -= 1;
  return tokens[first]?.sentence ?? 0;
}

const openers = new Set(['the', 'a', 'an', 'another', 'one', 'his', 'her', 'their', 'this', 'that']);
const isDeterminer = (lower: string): boolean => openers.has(lower);

/** "the | deputy harbour minister", "a witness": up to the last role or organisation noun of the words; the start when there is none. */
function roleEnd({ tokens }: Document, first: number): number {
  let end = first;
  const isAny = /^an?$/i.test(tokens[first]?.text ?? '');
  for (let index = first + 1; index < first + 7; index += 1) {
    const token = tokens[index];
    if (token?.text === ',' && isAdjectiveComma(tokens, first, index)) continue;
    if (!token || token.type === 'mark' || token.sentence !== tokens[first]?.sentence) break;
    if (isSmall(token.lower) || /^(?:the|a|an|neither|both)$/.test(token.lower)) break;
    const isHead =
      isRoleHead(token.lower) && !things.has(token.lower) && !(isAny && token.text !== token.lower);
    end = isHead || isBodyNoun(token.lower) || singularRole(token.lower) ? index + 1 : end;
    if (speakingVerbs.has(token.lower) && end > first) break;
  }
  const after = tokens[end];
  if (end > first && after && isPossessive(after)) return end;
  const isName: boolean = isNameWord(after);
  const next = after?.type === 'word' && !isName ? after.lower : null;
  const isPerson = isRoleHead(tokens[end - 1]?.lower ?? '');
  const isWhole =
    next === null ||
    isSmall(next) ||
    adverbs.has(next) ||
    isVerbNext(tokens, end) ||
    (isPerson && !isRoleHead(next) && !isBodyNoun(next));
  return end > first && isWhole ? end : first;
}

/** Role nouns that mean a thing as often: "the figure". */
const things = new Set('figure model guide'.split(' '));

const isBodyNoun = (lower: string): boolean => organisationNouns.has(lower) || paperNouns.has(lower);

const isSmall = (lower: string): boolean => smallWords.has(lower);

/** The referent of a role phrase that is no known person: "a witness" is a person, "the company" a body, "two guards" a group. */
export function namelessReferent(document: Document, run: Run): Referent {
  const { tokens, text } = document;
  const head = tokens[run.end - 1]?.lower ?? '';
  const first = isCourtesyTitle(tokens[run.first - 1]?.text ?? '') ? run.first - 1 : run.first;
  const phrase = oneSpaced(text.slice(tokens[first]?.start ?? 0, tokens[run.end - 1]?.end ?? 0));
  const kind = isRoleHead(head) ? 'person' : isBodyNoun(head) ? 'body' : 'group';
  return {
    entity: null,
    phrase: phrase.replace(/^(?:The|A|An)\b/, (word) => word.toLowerCase()),
    gender: roleGender(head),
    kind,
  };
}
