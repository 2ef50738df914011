import type { Span } from '../../../quiz/span.ts';
import type { Entity, Mention } from '../../facts/facts.ts';
import { isPlural } from '../../facts/figures/counted-noun.ts';
import { countries, demonyms, peopleNames } from '../../lexicon/countries.ts';
import { verbForms } from '../../lexicon/verbs.ts';
import { oneSpaced } from '../../text/one-spaced.ts';
import { letterCases } from '../words/letter-cases.ts';
import type { FigureContext } from './figure-context.ts';
import { indexOf, type Meant } from './figure-index.ts';
import { withArticle } from './with-article.ts';

type Range = { from: number; end: number };

const title =
  /(?:^|\s)(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof|Rev|Sen|Gov|Rep|Gen|Capt|Sgt|Lt|Col)\.?\s+$/;

// "Carrow" of "Ines Carrow"; not "U.N." for "Ho Sung Un", nor "Carrow" where a firm is called so.
function isPartOf({ facts }: FigureContext, { name }: Entity, { start, end }: Mention): boolean {
  const { text } = facts.document;
  const last =
    text
      .slice(start, end)
      .split(/[\s-]+/)
      .at(-1) ?? '';
  const titled = title.test(text.slice(Math.max(0, start - 8), start));
  return name.split(/[\s-]+/).includes(last) && (titled || !indexOf(facts).shared.has(last));
}

// "Carrow allies" where two are called Carrow: whose is not told.
const isAnyones = ({ facts }: FigureContext, { id, surname }: Entity, end: number): boolean =>
  isPlural(/^ (\p{Ll}+)/u.exec(facts.document.text.slice(end, end + 30))?.[1] ?? '') &&
  facts.registry.entities.some(
    (other) => other.kind === 'person' && other.id !== id && other.surname === surname,
  );

// "the Carrow plan" is called so; refuses "Carrow left".
const isAttribute = ({ facts }: FigureContext, { start, end }: Mention): boolean =>
  /\b(?:the|an?) $/i.test(facts.document.text.slice(Math.max(0, start - 5), start)) &&
  /^ \p{Ll}/u.test(facts.document.text.slice(end, end + 2));

type Name = Span & { name: string };

/** "the court" is "the Larn Court", even where its name stands without "the"; "the firm" is "Nordbane". */
function asSpoken(context: FigureContext, { entity: { name }, end }: Meant, start: number): string {
  const noun = context.facts.document.text.slice(start, end).split(' ').at(-1) ?? '';
  const isSame = name.includes(' ') && name.toLowerCase().endsWith(` ${noun}`);
  const written = withArticle(context, name);
  return isSame && written === name && publicBody.test(noun) ? `the ${name}` : written;
}
const publicBody =
  /^(?:court|council|commission|committee|department|ministry|board|union|association|authority|agency)$/;

/** The organisations that "the company" and the like mean in a stretch. */
const firms = (context: FigureContext, { from, end }: Range): Name[] =>
  context.pieces.slice(from, end).flatMap(({ lower, start }) => {
    const meant = lower === 'the' ? indexOf(context.facts).referentAt(start) : null;
    return meant?.entity.kind === 'organisation' &&
      meant.end <= (context.pieces[end - 1]?.end ?? 0) &&
      !/[\p{Lu}\d]/u.test(context.facts.document.text.slice(start + 1, meant.end))
      ? [{ start, end: meant.end, name: asSpoken(context, meant, start) }]
      : [];
  });

/** The persons whose short names stand in a stretch. */
const shortNames = (context: FigureContext, start: number, end: number): Name[] =>
  indexOf(context.facts)
    .mentionsIn(start, end)
    .filter(
      ({ entity, mention }) =>
        entity.kind === 'person' &&
        mention.form === 'short' &&
        isPartOf(context, entity, mention) &&
        !isAttribute(context, mention) &&
        !isAnyones(context, entity, mention.end),
    )
    .map(({ entity, mention }) => ({ start: mention.start, end: mention.end, name: entity.name }));

// Endings of nouns that are no names: "construction", "attendance"; limit: a firm called "Motion".
const commonNoun = /(?:tion|ment|ness|ity|ance|ence|ship|age)$/;

/** Words that lose their capital when they stand no longer at the head of a sentence. */
const openers =
  /^(?:The|A|An|In|On|At|By|For|From|Of|To|With|About|Around|More|Nearly|Almost|Over|Under|Up|At|Some|Its|His|Her|Their|This|These|That|Those|Each|Every|Both|All|Many|Most|Several|Few|Another|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|There|It|He|She|They|We|During|After|Before|Since|Between|Under|Within)\b/;

/** Takes "Liberals", "Norlanders", which keep their capital wherever they stand. */
const isPeople = (word: string): boolean =>
  /^(?:Republican|Democrat|Conservative|Liberal|Tor(?:y|ies)|Green|Labour|Muslim|Christian|Catholic|Jew|Sunni|Shiite|Mormon)s?$/.test(
    word,
  ) ||
  demonyms.has(word) ||
  demonyms.has(word.replace(/s$/, '')) ||
  peopleNames.has(word);

// A capital at the head of a sentence goes when the word is no name: it is of a closed class, or stands elsewhere in small letters.
function lowerHead(context: FigureContext, words: string, start: number): string {
  const sentence = context.facts.document.sentences[context.figure.sentence];
  const before = context.facts.document.text.slice(sentence?.start ?? start, start);
  if (/[\p{L}\d]/u.test(before)) return words;
  const named = indexOf(context.facts)
    .mentionsIn(Math.max(0, start - 80), start + 200)
    .some(({ entity, mention }) => entity.kind !== 'group' && mention.start <= start && start < mention.end);
  const first = /^\p{Lu}\p{Ll}*(?!\p{L})/u.exec(words)?.[0];
  if (!first || (named && !openers.test(words)) || isPeople(first)) return words;
  // "President Carrow", "Port Ann": a capital follows, so the first may be its own.
  if (/^\p{Lu}\p{Ll}+\.? \p{Lu}/u.test(words) && !openers.test(words)) return words;
  const small = first.toLowerCase();
  const elsewhere = indexOf(context.facts).words.has(small);
  const common =
    !named && (isPlural(small) || commonNoun.test(small) || verbForms(small).some(({ base }) => base !== ''));
  // "Snack giant Nordbane": a word that is no name, before a small one.
  const plain =
    !named &&
    /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(words) &&
    !letterCases(context.facts.document).names.has(small) &&
    !demonyms.has(first) &&
    !peopleNames.has(first) &&
    !countries.has(first);
  return openers.test(words) || elsewhere || common || plain ? small + words.slice(first.length) : words;
}

/**
 * The words of a stretch of pieces as they go into a question: one space between words, short names of people made
 * full, titles before them dropped, no capital that only the head of a sentence gave.
 */
export function renderWords(context: FigureContext, range: Range): string {
  const [first, last] = [context.pieces[range.from], context.pieces[range.end - 1]];
  if (!first || !last || range.end <= range.from) return '';
  const { text } = context.facts.document;
  for (let at = range.from + 1; at < range.end; at++)
    if (
      context.pieces[at]?.glued === false &&
      /\S/.test(text.slice(context.pieces[at - 1]?.end, context.pieces[at]?.start))
    )
      return tidy(
        `${renderWords(context, { from: range.from, end: at })} ${renderWords(context, { from: at, end: range.end })}`,
      );
  let words = '';
  let at = first.start;
  const names = [...shortNames(context, first.start, last.end), ...firms(context, range)];
  for (const { start, end, name } of names.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    words += `${text.slice(at, start).replace(title, ' ')}${name}`;
    at = end;
  }
  words += text.slice(at, last.end);
  return lowerHead(context, tidy(words), first.start);
}

/** One space between words, none before a mark, no mark at the end. */
export function tidy(words: string): string {
  const clean = oneSpaced(words)
    .replace(/ ([,.;:?!])/g, '$1')
    .trim();
  return clean.replace(/[\s,;:–—-]+$/, '').trim();
}
