import { textOf } from '../../../quiz/span.ts';
import type { Entity, Facts, Statement } from '../../facts/facts.ts';
import { once } from '../../text/once.ts';
import { oneSpaced } from '../../text/one-spaced.ts';
import { letterCases } from '../words/letter-cases.ts';
import { readSourcePhrase, type SourcePhrase } from './source-phrase.ts';

/** A source without a name as an entity that can be asked for; a person or people is a "group", all else an "organisation". */
export type Described = { entity: Entity; phrase: SourcePhrase };

type Found = { of: Map<Statement, Described>; all: Described[] };

/** The sources of an article that are described, not named: who or what each statement is from, and each source once. */
export const describedSources = once((facts: Facts): Found => {
  const groups = new Set(facts.registry.entities.flatMap(({ kind, id }) => (kind === 'group' ? [id] : [])));
  const found: Found = { of: new Map(), all: [] };
  let before: Statement | undefined;
  for (const statement of facts.statements) {
    const isNameless = statement.entity === null || groups.has(statement.entity);
    const source =
      statement.reference === null || !isNameless ? null : sourceOf(facts, statement, found, before);
    if (source !== null) found.of.set(statement, source);
    before = statement;
  }
  return found;
});

/** The described source with an id, or null for a named one. */
export const describedById = (facts: Facts, id: string): Described | null =>
  id.startsWith(mark) ? (describedSources(facts).all[Number(id.slice(mark.length))] ?? null) : null;

const mark = 'source-';
const longest = 200;
/** More than so many sources of an article are not told apart. */
const mostSources = 200;

function sourceOf(
  facts: Facts,
  statement: Statement,
  { of, all }: Found,
  before: Statement | undefined,
): Described | null {
  const reference = (statement.reference ?? '').replace(/^the (?=the )/, '');
  const words = statement.speaker === null ? '' : textOf(facts.document.text, statement.speaker);
  if (!words.toLowerCase().startsWith(reference.toLowerCase())) {
    const goesOn = /^(?:they|it|)$/i.test(words) && before?.reference === reference;
    return goesOn ? (of.get(before) ?? null) : null;
  }
  const start = statement.speaker?.start ?? -1;
  const end = start + reference.length;
  if (start < 0 || reference.length > longest || isNarrowed(facts, statement, end)) return null;
  const read = readSourcePhrase(withSmallStart(facts, oneSpaced(reference)));
  if (read === null || (read.known && read.marks.length === 0)) return null;
  const [known, ...others] = all.filter(({ phrase }) => isSame(phrase, read));
  if (others.length > 0) return null;
  if (known !== undefined) {
    known.entity.mentions.push({ start, end, form: 'role' });
    return known;
  }
  if (isOpen(read, all) || all.length >= mostSources) return null;
  const made = { entity: entityOf(read, `${mark}${all.length}`), phrase: read };
  made.entity.mentions.push({ start, end, form: 'full' });
  all.push(made);
  return made;
}

const entityOf = ({ sort, text }: SourcePhrase, id: string): Entity => ({
  id,
  kind: sort === 'one' || sort === 'many' ? 'group' : 'organisation',
  name: text,
  surname: null,
  titles: [],
  roles: [],
  gender: null,
  acronym: null,
  mentions: [],
});

/** Takes "the port aide" and "the harbour campaign", whom the article has told of under another name, perhaps. */
const isOpen = ({ known, sort, head, marks }: SourcePhrase, all: readonly Described[]): boolean =>
  known &&
  (sort === 'one' ||
    (sort === 'body' && !marks.some((word) => /^\p{Lu}/u.test(word))) ||
    all.some(({ phrase }) => phrase.head === head));

const withoutArticle = (text: string): string => text.replace(/^(?:an?|one|the) /, '');

/** Takes "the Lind aide" after "a Lind aide"; refuses "an aide" after it, and "the Holm aide". */
const isSame = (first: SourcePhrase, again: SourcePhrase): boolean =>
  withoutArticle(first.text) === withoutArticle(again.text) ||
  (again.known && first.head === again.head && again.marks.every((word) => first.marks.includes(word)));

/** Takes "a port spokesman, Bo Lind", who has a name, and "voters who said", who are only some; refuses "according to a survey, Lind". */
function isNarrowed({ document: { text } }: Facts, { start }: Statement, end: number): boolean {
  if (start > end && start <= end + 2) return false;
  return /^\s*[,(] ?\p{Lu}[\p{L}.’'-]+ \p{Lu}|^ \p{Lu}|^ (?:who|that) (?!asked|spoke|requested|declined)/u.test(
    text.slice(end, end + 60),
  );
}

/** "Officials" at the head of a sentence is "officials" within one. */
function withSmallStart({ document }: Facts, text: string): string {
  const first = /^\p{Lu}\p{Ll}+(?= |$)/u.exec(text)?.[0] ?? '';
  const lower = first.toLowerCase();
  return letterCases(document).small.has(lower) ? lower + text.slice(first.length) : text;
}
