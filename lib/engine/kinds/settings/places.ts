import { firstFrom } from '../../facts/entities/first-index.ts';
import type { Facts } from '../../facts/facts.ts';
import { countries } from '../../lexicon/countries.ts';
import { placeWords } from '../../lexicon/place-words.ts';
import { regions, wideAreas } from '../../lexicon/regions.ts';
import { anyTime, isTime } from '../../lexicon/times.ts';
import { once } from '../../text/once.ts';
import { contextAt } from '../clauses/context-at.ts';
import { type FigureContext, readSentence } from '../figures/figure-context.ts';
import { indexOf } from '../figures/figure-index.ts';
import { regionTail } from '../figures/without-phrase.ts';

/** What a place is; what is in no list is a town. */
export type Sort = 'country' | 'region' | 'town';

/** A place after "in" or "at", where it stands. */
export type Place = { name: string; start: number; end: number; sentence: number; sort: Sort };

/** What a name is as a place; null for what is too wide, or a street or building. */
export function sortOf(name: string): Sort | null {
  if (wideAreas.has(name) || (name.length > 3 && name === name.toUpperCase())) return null;
  if (countries.has(name)) return 'country';
  if (regions.has(name)) return 'region';
  const last = name.toLowerCase().split(/[\s-]/).at(-1) ?? '';
  const isFeature = /^(?:Lake|Mount|Camp|River|Gulf) /.test(name);
  return isFeature || (name.includes(' ') && placeWords.has(last) && last !== 'city') ? null : 'town';
}

// Takes "in Ellery", "at Port Ann", "in St. Lorne", ", of Ellery"; refuses "in the bay".
const placed =
  /(?:\b(?:[Ii]n|[Aa]t)|, (?:of|from))\s+((?:(?:St|Ft|Mt)\.\s)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,3})/gu;

/** The places named after "in", "at", ", of" or ", from", in order. A town that the registry does not know is taken with its state, or where it comes twice. */
export const placesIn = once((facts: Facts): Place[] => {
  const { text } = facts.document;
  const found = [...text.matchAll(placed)].flatMap((match) => {
    const start = match.index + match[0].indexOf(match[1] ?? '');
    const known = indexOf(facts)
      .mentionsIn(start, start + 60)
      .find(({ mention }) => mention.start === start);
    if (known)
      return known.entity.kind === 'place'
        ? [{ name: known.entity.name, start, end: known.mention.end }]
        : [];
    const name = (match[1] ?? '').replace(/[’']s$/, '');
    return [{ name, start, end: start + name.length, unknown: true }];
  });
  const times = new Map<string, number>();
  for (const { name } of found) times.set(name, (times.get(name) ?? 0) + 1);
  return found.flatMap(({ name, start, end, ...rest }): Place[] => {
    const sort = sortOf(name);
    const sentence = sentenceAt(facts, start);
    if (sort === null || sentence < 0 || /^[’']/.test(text.slice(end, end + 1))) return [];
    const sure =
      !('unknown' in rest) ||
      (isTownLike(name) && ((times.get(name) ?? 0) > 1 || hasRegion(facts, { sentence, end })));
    return sure ? [{ name, start, end, sentence, sort }] : [];
  });
});

const isTownLike = (name: string): boolean =>
  name.split(' ').every((word) => /^\p{Lu}\p{Ll}/u.test(word) && !isTime(word.toLowerCase(), anyTime));

function hasRegion(facts: Facts, { sentence, end }: { sentence: number; end: number }): boolean {
  const { pieces } = readSentence(facts, sentence);
  const at = pieces.findIndex((piece) => piece.start >= end);
  return at > 0 && regionTail(pieces, at, true) > at;
}

/** The sentence that a place of the text is in, or -1. */
export function sentenceAt({ document: { sentences } }: Facts, at: number): number {
  const sentence = firstFrom(sentences, at + 1) - 1;
  return (sentences[sentence]?.end ?? 0) > at ? sentence : -1;
}

/** A place in its sentence, as if it were a figure there; its state goes with it. */
export function contextOfPlace(facts: Facts, place: Place): FigureContext | null {
  const context = contextAt(facts, place, place.sentence);
  if (context === null) return null;
  const isLead = !context.analysis.finite.slice(0, context.from).some(Boolean);
  return { ...context, end: regionTail(context.pieces, context.end, isLead) };
}
