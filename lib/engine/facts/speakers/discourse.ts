import type { Document } from '../../text/document.ts';
import { once } from '../../text/once.ts';
import { isLike } from '../../text/spelling.ts';
import {
  isSpelled,
  isVerbNext,
  opensSentence,
  type Page,
  pageOf,
  quotedAt,
  type Run,
  sentenceAt,
  textOf,
  wordAt,
} from '../entities/page.ts';
import type { Word } from '../entities/word.ts';
import type { Entity, Registry } from '../facts.ts';
import { type ClausePlace, clausePlace, isSpeaking } from './clause-place.ts';
import { mentionsOf } from './mentions.ts';
import { isRoleHead } from './role-index.ts';

/** Somebody or something that can be meant: an entity of the registry, or a nameless one by its phrase ("a witness"). */
export type Referent = {
  entity: Entity | null;
  phrase: string;
  gender: 'female' | 'male' | null;
  kind: 'person' | 'body' | 'group';
};

/** A place in the text that brings a referent to mind. `weak`: by what is likely alone, not by a name, role or gender. */
export type Occurrence = Run & {
  type: 'name' | 'role' | 'pronoun';
  place: ClausePlace;
  /** Whether a verb of saying goes with it. */
  speaks: boolean;
  sentence: number;
  block: number;
  quoted: boolean;
  referent: Referent | null;
  weak: boolean;
};

/** Every name, role phrase ("the mayor", "Carrow's wife") and third-person pronoun of a document, in order; role phrases and pronouns not yet resolved. */
export function readDiscourse(document: Document, registry: Registry): Occurrence[] {
  const page = pageOf(document);
  const occurrences: Occurrence[] = [];
  const add = (run: Run, type: Occurrence['type'], referent: Referent | null = null): unknown =>
    occurrences.push(occurrence(page, run, { type, referent }));
  const mentions = mentionsOf(document, registry);
  const stranger = strangersOf(page);
  let next = 0;
  for (let index = 0; index < page.words.length; ) {
    while ((mentions[next]?.first ?? index) < index) next += 1;
    const mention = mentions[next];
    if (mention?.first === index) {
      add(mention, 'name', referentOf(mention.entity));
      const owned = wordAt(page, mention.end).isPossessive ? phraseEnd(page, mention.end) : 0;
      if (owned > mention.end) add({ first: index, end: owned }, 'role');
      index = mention.end;
      continue;
    }
    const unknown = stranger(index, mention?.first ?? page.words.length);
    if (unknown) add(unknown.run, 'name', unknown.referent);
    else if (isSpelled(page, index, isPersonal)) add({ first: index, end: index + 1 }, 'pronoun');
    const end = unknown?.run.end ?? (opensRole(page, index) ? phraseEnd(page, index) : index);
    const isInName = mention !== undefined && mention.first < end && mention.end >= end;
    if (end > index && !unknown && !isInName) add({ first: index, end }, 'role');
    index = isInName && !unknown ? index + 1 : Math.max(end, index + 1);
  }
  return occurrences;
}

const isPersonal = isLike(/^(?:he|she|him|hers?|his|himself|herself)$/);

const isRoleOpener = isLike(/^(?:the|an?|another|one|his|her|its|their|this|that)$/);

/** "the", "a", "his": what a role phrase opens with; refuses "9 a" of a list. */
const opensRole = (page: Page, index: number): boolean =>
  isSpelled(page, index, isRoleOpener) && !wordAt(page, index - 1).isNumber;

type Stranger = { run: Run; referent: Referent };

/**
 * Finds the capitalised subjects that the registry does not know ("Carrow | defied the question"): somebody who may be meant
 * though nobody says who it is. Refuses "Inflation rose" where no sentence has the word within, "Critics said".
 */
function strangersOf(page: Page): (first: number, until: number) => Stranger | null {
  const known = new Map<string, Referent>();
  const inner = new Set<string>();
  page.words.forEach(({ isName, lower }, index) => {
    const isInside = wordAt(page, index - 1).isWord || wordAt(page, index + 1).says;
    if (isName && !opensSentence(page, index) && isInside) inner.add(lower);
  });
  return (first, until) => {
    const word = wordAt(page, first);
    if (!word.isName || word.isOpener || word.isCalendar || word.isDemonym || word.isPeople) return null;
    let end = first;
    while (end < first + 3 && end < until && wordAt(page, end).isName) end += 1;
    if (
      word.isUpper ||
      isRoleHead(word) ||
      word.isBody ||
      quotedAt(page, first) >= 0 ||
      !isVerbNext(page, end)
    )
      return null;
    const isSaid = !word.lower.endsWith('s') && wordAt(page, end).says;
    const isTold = inner.has(word.lower) || (word.given !== null && !word.isAnyVerb) || isSaid;
    if (opensSentence(page, first) && end === first + 1 && !isTold) return null;
    const run = { first, end };
    const phrase = textOf(page, run);
    const gender = word.given === 'either' ? null : word.given;
    const referent: Referent = known.get(phrase) ?? { entity: null, phrase, gender, kind: 'person' };
    known.set(phrase, referent);
    return { run, referent };
  };
}

/** The referent of an entity; one object for each, so that referents compare. */
export const referentOf = once((entity: Entity): Referent => {
  const kind = entity.kind === 'person' || entity.kind === 'group' ? entity.kind : 'body';
  return { entity, phrase: entity.name, gender: entity.gender, kind };
});

function occurrence(
  page: Page,
  run: Run,
  { type, referent }: Pick<Occurrence, 'type' | 'referent'>,
): Occurrence {
  const sentence = sentenceAt(page, type === 'pronoun' ? tagged(page, run.first) : run.first);
  const place = /^(?:his|hers?)$/.test(wordAt(page, run.first).lower) ? 'owner' : clausePlace(page, run);
  return {
    ...run,
    type,
    place,
    speaks: isSpeaking(page, run, place),
    sentence,
    block: page.document.sentences[sentence]?.block ?? 0,
    quoted: quotedAt(page, run.first) >= 0,
    referent,
    weak: false,
  };
}

/** Where a pronoun stands; of one that tags a quotation of several sentences, “It rained. It hailed,” | he | said, the first of them. */
function tagged(page: Page, index: number): number {
  const quoted = quotedAt(page, index - 1);
  if (quoted < 0 || quoted === quotedAt(page, index) || opensSentence(page, index)) return index;
  let first = index;
  while (quotedAt(page, first - 1) === quoted) first -= 1;
  return first;
}

/** "the | deputy harbour minister", "a witness": up to the last noun for a person or body; the start when there is none. */
function phraseEnd(page: Page, first: number): number {
  let end = first;
  for (let index = first + 1; index < first + 7 && !opensSentence(page, index); index += 1) {
    const word = wordAt(page, index);
    if (
      (!word.isWord && !word.isNumber) ||
      word.isSmall ||
      word.isArticle ||
      /^(?:neither|both)$/.test(word.lower)
    )
      break;
    if (isHead(word) && !(word.isName && /^an?$/.test(wordAt(page, first).lower))) end = index + 1;
    if (word.says && end > first) break;
  }
  const next = wordAt(page, end);
  const isPerson = isRoleHead(wordAt(page, end - 1)) && !isHead(next);
  const isWhole =
    !next.isWord ||
    next.isName ||
    next.isSmall ||
    next.isAdverb ||
    next.isPossessive ||
    isPerson ||
    isVerbNext(page, end);
  return end > first && isWhole ? end : first;
}

/** Nouns for a person, a body or several; "figure" and "model" are things as often. */
const isHead = (word: Word): boolean =>
  (isRoleHead(word) && !/^(?:figure|model|guide)$/.test(word.lower)) ||
  word.isBody ||
  word.isPaper ||
  word.isRoles;

/** The referent of a role phrase that is no known person: "a witness" is a person, "the company" a body, "two guards" a group. */
export function namelessReferent(page: Page, { first, end }: Run): Referent {
  const head = wordAt(page, end - 1);
  const phrase = textOf(page, { first: wordAt(page, first - 1).isCourtesy ? first - 1 : first, end });
  return {
    entity: null,
    phrase: phrase.replace(/^(?:The|A|An)\b/, (word) => word.toLowerCase()),
    gender: head.roleGender,
    kind: isRoleHead(head) ? 'person' : head.isBody || head.isPaper ? 'body' : 'group',
  };
}
