import { textOf } from '../../quiz/span.ts';
import type { Entity, Facts, Statement } from '../facts/facts.ts';
import { once } from '../text/once.ts';
import { letterCases } from './letter-cases.ts';
import { readSourcePhrase, type SourcePhrase } from './source-phrase.ts';

/** A source without a name as an entity that can be asked for; a person or people is a "group", all else an "organisation". */
export type Described = { entity: Entity; phrase: SourcePhrase };

/** The sources of an article that are described, not named: who or what each statement is from, and each source once. */
export const describedSources = once((facts: Facts): { of: Map<Statement, Described>; all: Described[] } => {
  const groups = new Set(facts.registry.entities.flatMap(({ kind, id }) => (kind === 'group' ? [id] : [])));
  const of = new Map<Statement, Described>();
  const all: Described[] = [];
  let before: Statement | undefined;
  for (const statement of facts.statements) {
    if (statement.reference !== null && (statement.entity === null || groups.has(statement.entity))) {
      const found = sourceOf(facts, statement, { all, before, earlier: before && of.get(before) });
      if (found !== null) of.set(statement, found);
    }
    before = statement;
  }
  return { of, all };
});

/** The described source with an id, or null for a named one. */
export const describedById = (facts: Facts, id: string): Described | null =>
  id.startsWith(mark) ? (describedSources(facts).all[Number(id.slice(mark.length))] ?? null) : null;

const mark = 'source-';

type Told = { all: Described[]; before: Statement | undefined; earlier: Described | undefined };

function sourceOf(facts: Facts, statement: Statement, { all, before, earlier }: Told): Described | null {
  const reference = statement.reference ?? '';
  const words = statement.speaker === null ? '' : textOf(facts.document.text, statement.speaker);
  if (!words.toLowerCase().startsWith(reference.toLowerCase()))
    return before?.reference === reference && /^(?:they|it|)$/i.test(words) ? (earlier ?? null) : null;
  if (isApposed(facts, statement, reference.length)) return null;
  const phrase = readSourcePhrase(withSmallStart(facts, reference.replace(/\s+/g, ' ')));
  if (phrase === null || statement.speaker === null) return null;
  const { start } = statement.speaker;
  if (
    /^ (?:who|that) (?!asked|spoke|requested|declined)/.test(
      facts.document.text.slice(start + reference.length, start + reference.length + 20),
    )
  )
    return null;
  const mention = { start, end: start + reference.length, form: 'full' as const };
  const same = all.filter((other) => isSame(other.phrase, phrase));
  const [known] = same;
  if (known !== undefined) {
    if (same.length > 1) return null;
    known.entity.mentions.push({ ...mention, form: 'role' });
    return known;
  }
  if (phrase.known && (phrase.sort === 'one' || phrase.marks.length === 0)) return null;
  const entity: Entity = {
    id: `${mark}${all.length}`,
    kind: phrase.sort === 'one' || phrase.sort === 'many' ? 'group' : 'organisation',
    name: phrase.text,
    surname: null,
    titles: [],
    roles: [],
    gender: null,
    acronym: null,
    mentions: [mention],
  };
  const made = { entity, phrase };
  all.push(made);
  return made;
}

/** Takes "the aide" after "a Lind aide" and "the Lind aide"; refuses "an aide" after it, and "the Holm aide". */
const isSame = (first: SourcePhrase, again: SourcePhrase): boolean =>
  first.text.replace(/^(?:an?|one|the) /, '') === again.text.replace(/^(?:an?|one|the) /, '') ||
  (first.head === again.head &&
    first.sort === again.sort &&
    again.known &&
    again.marks.every((word) => first.marks.includes(word)));

/** Takes "a port spokesman, Bo Lind", who has a name. */
function isApposed({ document }: Facts, { speaker }: Statement, length: number): boolean {
  const from = (speaker?.start ?? 0) + length;
  return /^\s*(?:, |\()(?:who |named )?\p{Lu}[\p{L}.’'-]+ (?:\p{Lu}|of |and |said)|^ named|^ \p{Lu}/u.test(
    document.text.slice(from, from + 60),
  );
}

/** "Officials" at the head of a sentence is "officials" within one. */
function withSmallStart({ document }: Facts, text: string): string {
  const first = /^\p{Lu}\p{Ll}+(?= |$)/u.exec(text)?.[0].toLowerCase();
  return first === undefined || !letterCases(document).small.has(first)
    ? text
    : `${first}${text.slice(first.length)}`;
}
