import { currencyCodes, dollarPrefixes } from '../../lexicon/currencies.ts';
import { months, seasons, weekdays } from '../../lexicon/months.ts';
import { groups, ordinals, scales, smallNumbers, tens, vagueNumbers } from '../../lexicon/number-words.ts';

/** Every word that a figure can begin with, so that other words are passed over at once. */
export const openingWords: ReadonlySet<string> = new Set([
  ...[
    smallNumbers,
    groups,
    tens,
    scales,
    ordinals,
    vagueNumbers,
    months,
    weekdays,
    currencyCodes,
    dollarPrefixes,
  ].flatMap((map) => [...map.keys()]),
  ...seasons,
  ...['a', 'an', 'the', 'last', 'next', 'this', 'past'],
  ...['half', 'quarter', 'minus', 'negative', 'noon', 'midnight', 'rs'],
  ...'early mid late pre post'.split(' '),
]);
