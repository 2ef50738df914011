import { textOf } from '../../../quiz/span.ts';
import type { Entity, Facts, Statement } from '../../facts/facts.ts';
import { once } from '../../text/once.ts';
import { oneSpaced } from '../../text/one-spaced.ts';
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
  const words = statement.speaker === null ? '' : oneSpaced(textOf(facts.document.text, statement.speaker));
  if (!words.toLowerCase().startsWith(reference.toLowerCase())) {
    const goesOn = /^(?:they|it|)$/i.test(words) && before?.reference === reference;
    return goesOn ? (of.get(before) ?? null) : null;
  }
  const start = statement.speaker?.start ?? -1;
  const end = start + reference.length;
  if (start < 0 || reference.length > longest) return null;
  // "the organizer Larn Mills", who has a name; "voters | who said", who are only some
  if (
    /^ (?:\p{Lu}|(?:who|that) (?!asked|spoke|requested|declined))/u.test(
      facts.document.text.slice(end, end + 20),
    )
  )
    return null;
  const read = readSourcePhrase(oneSpaced(reference));
  if (read === null || (read.known && read.marks.length === 0)) return null;
  const known = all.find(({ phrase }) => withoutArticle(phrase.text) === withoutArticle(read.text));
  if (known !== undefined) {
    known.entity.mentions.push({ start, end, form: 'role' });
    return known;
  }
  const isNamed = read.marks.some((word) => /^\p{Lu}/u.test(word));
  // "the port aide", "the rights group", whom the article has told of under a name, perhaps
  if (read.known && (read.sort === 'one' || (read.sort === 'body' && !isNamed))) return null;
  if (all.length >= mostSources) return null;
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

const withoutArticle = (text: string): string => text.replace(/^(?:an?|one|the) /, '');
