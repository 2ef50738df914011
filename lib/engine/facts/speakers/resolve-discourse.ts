import type { Document } from '../../text/document.ts';
import { once } from '../../text/once.ts';
import { closesAside, hasWord, type Page, pageOf, wordAt } from '../entities/page.ts';
import { isPersonHead, readRolePhrase } from '../entities/role-phrase.ts';
import type { Registry } from '../facts.ts';
import { namelessReferent, type Occurrence, type Referent, readDiscourse } from './discourse.ts';
import { genderMeant, resolvePronoun } from './resolve-pronoun.ts';
import { resolveRole } from './resolve-role.ts';
import { indexRoles, isRoleHead } from './role-index.ts';

/** How many occurrences before one may explain it. */
const memory = 60;

/** Every name, role phrase and personal pronoun of a document in order, with whom each means, null where two could be meant. */
export const resolveDiscourse = (document: Document, registry: Registry): readonly Occurrence[] =>
  inDocument(document)(registry);

const inDocument = once((document: Document) => once((registry: Registry) => resolve(document, registry)));

function resolve(document: Document, registry: Registry): Occurrence[] {
  const page = pageOf(document);
  const index = indexRoles(registry);
  const found = readDiscourse(document, registry);
  const done: Occurrence[] = [];
  found.forEach((occurrence, at) => {
    const recent = occurrence.type === 'name' ? [] : done.slice(-memory);
    if (occurrence.type === 'role') {
      const named = namedNext(page, found, at) ?? namedBefore(page, occurrence, recent.at(-1));
      const meant = named ? { referent: named } : resolveRole(page, occurrence, { recent, index });
      done.push({ ...occurrence, ...meant });
    } else if (occurrence.type === 'pronoun' && !occurrence.quoted) {
      const meant = resolvePronoun(page, occurrence, recent);
      const isSubject = /^s?he$/.test(wordAt(page, occurrence.first).lower);
      if (meant && isSubject && !(meant.weak && meant.referent.entity))
        meant.referent.gender ??= genderMeant(page, occurrence);
      done.push({ ...occurrence, ...meant });
    } else done.push(occurrence);
  });
  return done;
}

/** "Ines Carrow, | the mayor" and "Dev Anand, 40, | a welder": the phrase tells what the one just named is. */
function namedBefore(page: Page, phrase: Occurrence, before: Occurrence | undefined): Referent | null {
  if (before?.type !== 'name' || before.sentence !== phrase.sentence || before.place === 'owner') return null;
  if (before.referent?.kind !== namelessReferent(page, phrase).kind) return null;
  const isAged = wordAt(page, before.end).text === ',' && wordAt(page, before.end + 1).isNumber;
  const comma = isAged ? before.end + 2 : before.end;
  return comma + 1 === phrase.first && /^[,–—(]$/.test(wordAt(page, comma).text) ? before.referent : null;
}

/** "the mayor of Ellery, | Ines Carrow,", "a clerk hired there, | Dev Anand,", "her chair, retired nurse | Ada Brill,": the name beside the phrase tells whom it means. */
function namedNext(page: Page, found: readonly Occurrence[], at: number): Referent | null {
  const phrase = found[at];
  for (let index = at + 1; phrase && index < at + 5; index += 1) {
    const next = found[index];
    if (!next || next.sentence !== phrase.sentence) return null;
    if (next.type !== 'name' || !isOfKind(page, phrase, next)) continue;
    if (next.first === phrase.end) return next.referent?.kind === 'person' ? next.referent : null;
    let comma = next.first - 1;
    while (comma > phrase.end && comma > next.first - 6 && wordAt(page, comma).text !== ',') comma -= 1;
    const between = { first: comma + 1, end: next.first };
    const isPlain = !hasWord(
      page,
      between,
      ({ isWord, isSmall, isArticle }) => !isWord || isSmall || isArticle,
    );
    const isTitled =
      isPlain &&
      (next.first === comma + 1 ||
        isPersonHead(wordAt(page, next.first - 1)) ||
        wordAt(page, next.first - 1).isTitle);
    if (wordAt(page, comma).text !== ',' || !isTitled || !closesAside(page, next.end)) return null;
    const isDescribed = /^an?$/.test(wordAt(page, phrase.first).lower) && wordAt(page, phrase.end).isPast;
    const isWhole = comma === phrase.end || isDescribed || readsRole(page, phrase.first, comma);
    return isWhole ? next.referent : null;
  }
  return null;
}

function isOfKind(page: Page, phrase: Occurrence, { referent }: Occurrence): boolean {
  const head = wordAt(page, phrase.end - 1);
  return referent?.kind === 'person' ? isRoleHead(head) : referent?.kind === 'body' && head.isBody;
}

/** Whether the words between two tokens are one role: "the mayor of Ellery". */
export const readsRole = (page: Page, first: number, end: number): boolean =>
  readRolePhrase({ ...page, wholes: new Map() }, first, end)?.end === end;
