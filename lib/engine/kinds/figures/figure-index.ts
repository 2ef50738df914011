import type { Entity, Facts, Mention, Statement } from '../../facts/facts.ts';
import { resolveDiscourse } from '../../facts/speakers/resolve-discourse.ts';
import { once } from '../../text/once.ts';
import { contentSet } from '../words/content-words.ts';

/** A place where somebody or something of the registry is named. */
export type Named = { entity: Entity; mention: Mention };

/** An entity that a phrase means, and where the phrase ends. */
export type Meant = { entity: Entity; end: number };

/** What is looked up of an article again and again, put together once so that time grows with its length alone. */
export type FigureIndex = {
  /** Names of organisations and places as written, of which one may also be a person's surname. */
  shared: ReadonlySet<string>;
  /** Every mention but roles, by its start. */
  mentionsIn: (start: number, end: number) => Named[];
  /** The last mention that ends at a place, and the first that begins there. */
  mentionEnding: (end: number) => Named | undefined;
  mentionFrom: (start: number) => Named | undefined;
  /** Whom or what a role phrase or pronoun that begins at a place means, and where it ends; null when that is not certain. */
  referentAt: (start: number) => Meant | null;
  statementsIn: (sentence: number) => readonly Statement[];
  contentOf: (sentence: number) => ReadonlySet<string>;
};

/** No name has more letters. */
const longestName = 80;

/** The look-up tables of an article, made once. */
export const indexOf = once(makeIndex);

function makeIndex(facts: Facts): FigureIndex {
  const mentions = facts.registry.entities
    .flatMap((entity) =>
      entity.mentions.flatMap((mention): Named[] => (mention.form === 'role' ? [] : [{ entity, mention }])),
    )
    .toSorted((a, b) => a.mention.start - b.mention.start);
  const statements = statementsBySentence(facts);
  const titled = titledNames(facts);
  let meant: Map<number, Meant> | null = null;
  const contents = new Map<number, ReadonlySet<string>>();
  return {
    shared: new Set(
      facts.registry.entities.flatMap(({ kind, name }) =>
        kind === 'person' || kind === 'group' ? [] : name.split(/\s+/).filter((word) => titled.has(word)),
      ),
    ),
    mentionsIn: (start, end) => between(mentions, start, end),
    mentionEnding: (end) =>
      between(mentions, end - longestName, end).findLast(({ mention }) => mention.end === end),
    mentionFrom: (start) =>
      between(mentions, start, start + longestName).find(({ mention }) => mention.start === start),
    referentAt(start) {
      meant ??= meanings(facts);
      return meant.get(start) ?? null;
    },
    statementsIn: (sentence) => statements.get(sentence) ?? [],
    contentOf(sentence) {
      const known = contents.get(sentence);
      if (known) return known;
      const span = facts.document.sentences[sentence];
      const words = contentSet(span ? facts.document.text.slice(span.start, span.end) : '');
      contents.set(sentence, words);
      return words;
    },
  };
}

// "Ms. Carrow": where persons have their titles, "Carrow" alone may be the firm called so.
const titledNames = ({ document: { text } }: Facts): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/\b(?:Mr|Mrs|Ms|Miss|Dr)\.? (\p{Lu}[\p{L}’'-]+)/gu)].map((match) => match[1] ?? ''),
  );

function meanings({ document, registry }: Facts): Map<number, Meant> {
  const found = new Map<number, Meant>();
  for (const { type, first, end, referent } of resolveDiscourse(document, registry)) {
    const [opener, last] = [document.tokens[first], document.tokens[end - 1]];
    if (type !== 'name' && referent?.entity && opener && last)
      found.set(opener.start, { entity: referent.entity, end: last.end });
  }
  return found;
}

function between(mentions: readonly Named[], start: number, end: number): Named[] {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.mention.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: Named[] = [];
  for (let at = low; at < mentions.length; at++) {
    const one = mentions[at];
    if (!one || one.mention.start >= end) break;
    if (one.mention.end <= end) found.push(one);
  }
  return found;
}

function statementsBySentence({ document: { sentences }, statements }: Facts): Map<number, Statement[]> {
  const found = new Map<number, Statement[]>();
  for (const statement of statements)
    for (let at = statement.sentence; at < Math.min(sentences.length, statement.sentence + 40); at++) {
      if ((sentences[at]?.start ?? Number.POSITIVE_INFINITY) >= statement.end) break;
      const known = found.get(at);
      if (known) known.push(statement);
      else found.set(at, [statement]);
    }
  return found;
}
