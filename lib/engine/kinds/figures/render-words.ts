import type { Span } from '../../../quiz/span.ts';
import type { Facts } from '../../facts/facts.ts';
import { countries, demonyms, peopleNames } from '../../lexicon/countries.ts';
import { smallNumbers } from '../../lexicon/number-words.ts';
import { isPlural } from '../../lexicon/plural.ts';
import { isQuality, quality } from '../../lexicon/qualities.ts';
import { smallClasses } from '../../lexicon/small-words.ts';
import { oneSpaced } from '../../text/one-spaced.ts';
import { letterCases } from '../words/letter-cases.ts';
import type { Range } from './attempt.ts';
import type { FigureContext } from './figure-context.ts';
import { indexOf, type Named } from './figure-index.ts';
import { withArticle } from './with-article.ts';

const title =
  /(?:^|\s)(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof|Rev|Sen|Gov|Rep|Gen|Capt|Sgt|Lt|Col)\.?\s+$/;

const publicBody = /^(?:court|council|commission|committee|department|ministry|board|agency)$/;

type Name = Span & { name: string };

/** "Carrow" of "Ines Carrow"; not "U.N." for "Ho Sung Un", nor "Carrow" where a firm is called so. */
function isShortName({ facts }: FigureContext, { entity, mention }: Named): boolean {
  const { text } = facts.document;
  const last =
    text
      .slice(mention.start, mention.end)
      .split(/[\s-]+/)
      .at(-1) ?? '';
  const isTitled = title.test(text.slice(Math.max(0, mention.start - 8), mention.start));
  // "Carrow campaign aides": the campaign's own name, of which of two Carrows is not told.
  if (/^ (?:campaign|administration|team|camp)\b/.test(text.slice(mention.end, mention.end + 16)))
    return false;
  return (
    entity.kind === 'person' &&
    mention.form === 'short' &&
    entity.name.split(/[\s-]+/).includes(last) &&
    (isTitled || !indexOf(facts).shared.has(last))
  );
}

/** Where a short name opens with the small word before it: the "De" of "De Groot". */
function opens({ text }: Facts['document'], name: string, start: number): number {
  const before = /(?<!\p{L})\p{L}{2,3} $/u.exec(text.slice(Math.max(0, start - 5), start))?.[0] ?? '';
  return before !== '' && name.includes(` ${before.toLowerCase()}`) ? start - before.length : start;
}

/** The persons whose short names stand in a stretch, and the organisations that "the company" and the like mean there: "the court" is "the Larn Court". */
function namesIn(context: FigureContext, { from, end }: Range): Name[] {
  const { facts, pieces } = context;
  const { mentionsIn, referentAt } = indexOf(facts);
  const last = pieces[end - 1]?.end ?? 0;
  const persons = mentionsIn(pieces[from]?.start ?? 0, last)
    .filter((named) => isShortName(context, named))
    .map(({ entity: { name }, mention: { start, end } }) => ({
      start: opens(facts.document, name, start),
      end,
      name,
    }));
  const bodies = pieces.slice(from, end).flatMap(({ lower, start }) => {
    const meant = lower === 'the' ? referentAt(start) : null;
    const words = meant ? facts.document.text.slice(start + 1, meant.end) : '';
    if (meant?.entity.kind !== 'organisation' || meant.end > last || /[\p{Lu}\d]/u.test(words)) return [];
    const { name } = meant.entity;
    const noun = words.split(' ').at(-1) ?? '';
    if (isPlural(noun)) return [];
    const isSame = publicBody.test(noun) && name.toLowerCase().endsWith(` ${noun}`);
    return [{ start, end: meant.end, name: isSame ? `the ${name}` : withArticle(context, name) }];
  });
  return [...persons, ...bodies].toSorted((a, b) => a.start - b.start);
}

/** Takes "Liberals", "Norlanders", which keep their capital wherever they stand. */
const isPeople = (word: string): boolean =>
  isQuality(word.toLowerCase().replace(/s$/, ''), quality.creed) ||
  demonyms.has(word.replace(/s$/, '')) ||
  peopleNames.has(word);

/** A capital at the head of a sentence goes when the word is no name: it is a small word, stands elsewhere in small letters, or is nowhere else a name. */
export function lowerHead({ facts, figure }: FigureContext, words: string, start: number): string {
  const { text, sentences } = facts.document;
  const first = /^\p{Lu}\p{Ll}*(?![\p{L}-])/u.exec(words)?.[0];
  const isHead = !/[\p{L}\d]/u.test(text.slice(sentences[figure.sentence]?.start ?? start, start));
  if (!first || !isHead || words === 'I') return words;
  const small = first.toLowerCase();
  const lowered = small + words.slice(first.length);
  if (smallClasses(small) !== 0 || smallNumbers.has(small)) return lowered;
  const isNamed = indexOf(facts)
    .mentionsIn(Math.max(0, start - 80), start + 200)
    .some(({ entity, mention }) => entity.kind !== 'group' && mention.start <= start && start < mention.end);
  // "President Carrow", "Port Ann": a capital follows, so the first may be its own.
  if (isNamed || isPeople(first) || countries.has(first) || /^\p{Lu}\p{Ll}+\.? \p{Lu}/u.test(words))
    return words;
  const cases = letterCases(facts.document);
  const isCommon = isPlural(small) || /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(words);
  return cases.small.has(small) || (isCommon && !cases.names.has(small)) ? lowered : words;
}

/**
 * The words of a stretch of pieces as they go into a question: one space between words, short names of people made
 * full, titles before them dropped, no capital that only the head of a sentence gave.
 */
export function renderWords(context: FigureContext, range: Range): string {
  const { pieces, facts } = context;
  const { text } = facts.document;
  const [first, last] = [pieces[range.from], pieces[range.end - 1]];
  if (!first || !last || range.end <= range.from) return '';
  // What was taken out of the sentence stays out.
  for (let at = range.from + 1; at < range.end; at++)
    if (pieces[at]?.glued === false && /\S/.test(text.slice(pieces[at - 1]?.end, pieces[at]?.start)))
      return tidy(
        `${renderWords(context, { ...range, end: at })} ${renderWords(context, { ...range, from: at })}`,
      );
  let words = '';
  let at = first.start;
  for (const { start, end, name } of namesIn(context, range)) {
    if (start < at) continue;
    words += `${text.slice(at, start).replace(title, ' ')}${name}`;
    at = end;
  }
  return lowerHead(context, tidy(words + text.slice(at, last.end)), first.start);
}

/** One space between words, none before a mark, no mark at the end. */
export const tidy = (words: string): string =>
  oneSpaced(words)
    .replace(/ ([,.;:?!])/g, '$1')
    .trim()
    .replace(/[\s,;:–—-]+$/, '');
