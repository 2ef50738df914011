import { textOf } from '../../../quiz/span.ts';
import type { Entity, Facts, Statement } from '../../facts/facts.ts';
import { remembered } from '../../lexicon/remembered.ts';
import { once } from '../../text/once.ts';
import { oneSpaced } from '../../text/one-spaced.ts';
import { letterCases } from '../words/letter-cases.ts';
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
const longest = 200;

type Told = { all: Described[]; before: Statement | undefined; earlier: Described | undefined };

function sourceOf(facts: Facts, statement: Statement, { all, before, earlier }: Told): Described | null {
  const reference = (statement.reference ?? '').replace(/^the (?=the )/, '');
  const words = statement.speaker === null ? '' : textOf(facts.document.text, statement.speaker);
  if (!words.toLowerCase().startsWith(reference.toLowerCase()))
    return /^(?:they|it|)$/i.test(words) && before?.reference === reference ? (earlier ?? null) : null;
  if (reference.length > longest) return null;
  if (statement.speaker === null || isNarrowed(facts, statement, reference.length)) return null;
  const read = readSourcePhrase(withSmallStart(facts, oneSpaced(reference)));
  if (read === null) return null;
  const { start } = statement.speaker;
  const mention = { start, end: start + reference.length, form: 'full' as const };
  const [known, ...others] = all.filter((other) => isSame(other.phrase, read));
  const isBare = read.known && read.marks.length === 0;
  if (others.length > 0 || (isBare && ownersOf(facts)(read.head).size > 1)) return null;
  if (known !== undefined) {
    known.entity.mentions.push({ ...mention, form: 'role' });
    return known;
  }
  const isNamed = ({ marks }: SourcePhrase) => marks.some((word) => /^\p{Lu}/u.test(word));
  if (read.known && all.some(({ phrase: { head } }) => head === read.head)) return null;
  const isOpen =
    read.known &&
    (read.sort === 'one' || read.marks.length === 0 || (read.sort === 'body' && !isNamed(read)));
  if (isOpen || all.length >= mostSources) return null;
  const entity: Entity = {
    id: `${mark}${all.length}`,
    kind: read.sort === 'one' || read.sort === 'many' ? 'group' : 'organisation',
    name: read.text,
    surname: null,
    titles: [],
    roles: [],
    gender: null,
    acronym: null,
    mentions: [mention],
  };
  const made = { entity, phrase: read };
  all.push(made);
  return made;
}

/** Whose campaigns, offices or reports an article names: Lind and Holm by "the Lind campaign" and "Holm’s late campaign". */
const ownersOf = once(({ document: { tokens } }: Facts) =>
  remembered((head) => {
    const owners = new Set<string>();
    tokens.forEach(({ lower }, at) => {
      if (lower !== head) return;
      const before = tokens.slice(Math.max(0, at - 3), at).map(({ text }) => text);
      const owner = before.findLast((text) => !/^(?:[’']s?|\p{Ll}+al)$/u.test(text)) ?? '';
      if (/^\p{Lu}\p{Ll}/u.test(owner) && owner !== 'The') owners.add(owner);
    });
    return owners;
  }),
);

/** More than so many sources of an article are not told apart. */
const mostSources = 200;

/** Takes "the aide" after "a Lind aide" and "the Lind aide"; refuses "an aide" after it, and "the Holm aide". */
const isSame = (first: SourcePhrase, again: SourcePhrase): boolean =>
  first.text.replace(/^(?:an?|one|the) /, '') === again.text.replace(/^(?:an?|one|the) /, '') ||
  (first.head === again.head &&
    first.sort === again.sort &&
    again.known &&
    again.marks.every((word) => first.marks.includes(word)));

/** Takes "a port spokesman, Bo Lind", who has a name, and "voters who said", who are only some; refuses "according to a survey, Lind". */
function isNarrowed({ document }: Facts, { speaker, start }: Statement, length: number): boolean {
  const from = (speaker?.start ?? 0) + length;
  const after = document.text.slice(from, from + 60);
  if (start > from && start <= from + 2) return false;
  return /^\s*(?:, |\()(?:who |named )?\p{Lu}[\p{L}.’'-]+ (?:\p{Lu}|of |and |said)|^ named|^ \p{Lu}|^ (?:who|that) (?!asked|spoke|requested|declined)/u.test(
    after,
  );
}

/** "Officials" at the head of a sentence is "officials" within one. */
function withSmallStart({ document }: Facts, text: string): string {
  const first = /^\p{Lu}\p{Ll}+(?= |$)/u.exec(text)?.[0].toLowerCase();
  return first === undefined || !letterCases(document).small.has(first)
    ? text
    : `${first}${text.slice(first.length)}`;
}
