import { anyAdverb, isSmall } from './small-words.ts';

const irregular = new Map(
  'man men|woman women|person people|child children|foot feet|tooth teeth|mouse mice|goose geese|wife wives|life lives|knife knives|half halves|leaf leaves|thief thieves|shelf shelves|loaf loaves|calf calves|wolf wolves|crisis crises|analysis analyses|basis bases|thesis theses|diagnosis diagnoses|hypothesis hypotheses|emphasis emphases|medium media|criterion criteria|phenomenon phenomena|bacterium bacteria|alumnus alumni|hero heroes|potato potatoes|tomato tomatoes|veto vetoes|echo echoes|embargo embargoes|volcano volcanoes|tornado tornadoes|passer-by passers-by|series series|species species|aircraft aircraft|spacecraft spacecraft|staff staff|police police|sheep sheep|fish fish|offspring offspring|headquarters headquarters|crew crew|salmon salmon|deer deer'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

// "fisherman", "spokeswoman"; refuses "human", "german", which the few words before it keep out.
const manEnding = /(?<!^hu|^ger|^ro|^otto|^sha|^tali|^cai)man$/;

/** The plural of a noun in the singular: "soldier" → "soldiers", "country" → "countries", "wife" → "wives". */
export function pluralOf(noun: string): string {
  const own = irregular.get(noun);
  if (own !== undefined) return own;
  if (manEnding.test(noun) && noun === noun.toLowerCase()) return `${noun.slice(0, -3)}men`;
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

const irregularForms: ReadonlySet<string> = new Set([
  ...irregular.values(),
  ...'troops cattle data personnel clergy youth grandchildren schoolchildren stepchildren'.split(' '),
]);

const singularInS: ReadonlySet<string> = new Set(
  'was has its yes news gas always perhaps whereas besides towards afterwards does chaos politics economics physics mathematics athletics lens diabetes'.split(
    ' ',
  ),
);

/** Whether a word (lower case) is a plural that has no "-s": "people", "firemen", "data". */
export const isIrregularPlural = (lower: string): boolean =>
  irregularForms.has(lower) || (lower.length > 4 && lower.endsWith('men') && lower !== 'specimen');

/** Whether a word (lower case) looks like a noun in the plural: "crews", "women"; refuses "news", "across", "always". */
export const isPlural = (lower: string): boolean =>
  isIrregularPlural(lower) ||
  (/[a-z]{2}(?<![siu]|ou)s$/.test(lower) && !singularInS.has(lower) && !isSmall(lower, anyAdverb));
