import { textOf } from '../../quiz/span.ts';
import type { Entity, Facts, Statement } from '../facts/facts.ts';
import { remembered } from '../lexicon/remembered.ts';
import { once } from '../text/once.ts';
import { oneSpaced } from '../text/one-spaced.ts';
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
const longest = 200;

type Told = { all: Described[]; before: Statement | undefined; earlier: Described | undefined };

function sourceOf(facts: Facts, statement: Statement, { all, before, earlier }: Told): Described | null {
  const reference = (statement.reference ?? '').replace(/^the (?=the )/, '');
  const words = statement.speaker === null ? '' : textOf(facts.document.text, statement.speaker);
  if (!words.toLowerCase().startsWith(reference.toLowerCase()))
    return goesOn(reference, words, before, earlier) ? (earlier ?? null) : null;
  if (reference.length > longest) return null;
  if (statement.speaker === null || isNarrowed(facts, statement, reference.length)) return null;
  const read = readSourcePhrase(withSmallStart(facts, oneSpaced(reference)));
  if (read === null) return null;
  const { start } = statement.speaker;
  const mention = { start, end: start + reference.length, form: 'full' as const };
  const same = all.filter((other) => isSame(other.phrase, read));
  const [known] = same;
  if (known !== undefined) {
    if (same.length > 1) return null;
    known.entity.mentions.push({ ...mention, form: 'role' });
    return known;
  }
  const isNamed = ({ marks }: SourcePhrase) => marks.some((word) => /^\p{Lu}/u.test(word));
  if (read.known && all.some(({ phrase: { head } }) => head === read.head)) return null;
  const isOpen =
    read.known &&
    (read.sort === 'one' || read.marks.length === 0 || (read.sort === 'body' && !isNamed(read)));
  const phrase = isOpen ? broughtIn(facts, read, start) : read;
  if (phrase === null || all.length >= mostSources) return null;
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

/** Takes "it said" and words without a tag after what the same source said. */
function goesOn(
  reference: string,
  words: string,
  before: Statement | undefined,
  earlier?: Described,
): boolean {
  if (!/^(?:they|it|)$/i.test(words) || before === undefined || earlier === undefined) return false;
  if (before.reference === reference) return true;
  const phrase = words === '' ? null : readSourcePhrase(reference);
  return phrase !== null && isSame(earlier.phrase, phrase);
}

const widest = 6;
/** More than so many sources of an article are not told apart. */
const mostSources = 200;

/** What "the survey" is, where one and no other was brought in before it: "a Norland Post survey"; null where that is open. */
function broughtIn(facts: Facts, { head, sort, marks }: SourcePhrase, at: number): SourcePhrase | null {
  const found = [...phrasesWith(facts)(head)].filter(
    ({ phrase, start }) =>
      start < at && phrase.sort === sort && phrase.marks.length > 0 && !(sort === 'one' && phrase.known),
  );
  const [only] = found;
  return found.length === 1 && only !== undefined && marks.every((word) => only.phrase.marks.includes(word))
    ? only.phrase
    : null;
}

type Placed = { phrase: SourcePhrase; start: number };

/** The phrases of an article that end with a noun, each at its first place. */
const phrasesWith = once(({ document: { tokens } }: Facts) =>
  remembered((head): Placed[] => {
    const found = new Map<string, Placed>();
    for (let index = 0; index < tokens.length && found.size < mostSources; index++) {
      const noun = tokens[index];
      if (noun === undefined || noun.lower !== head || noun.quoted >= 0) continue;
      let first = index;
      while (
        first > 0 &&
        index - first < widest &&
        tokens[first - 1]?.sentence === noun.sentence &&
        !/^(?:an?|one|the)$/.test(tokens[first]?.lower ?? '')
      )
        first--;
      const words = tokens
        .slice(first, index + 1)
        .map(({ text }) => text)
        .join(' ')
        .replace(/ (?=[’']s?(?: |$))/g, '');
      const phrase = readSourcePhrase(words.charAt(0).toLowerCase() + words.slice(1));
      const key = phrase?.text.replace(/^(?:an?|one|the) /, '') ?? '';
      if (phrase !== null && !found.has(key)) found.set(key, { phrase, start: noun.start });
    }
    return [...found.values()];
  }),
);

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
