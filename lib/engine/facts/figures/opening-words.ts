import { currencyCodes, dollarPrefixes } from '../../lexicon/currencies.ts';
import { months, seasons, weekdays } from '../../lexicon/months.ts';
import {
  fractionParts,
  groups,
  ordinals,
  scales,
  smallNumbers,
  tens,
  vagueNumbers,
} from '../../lexicon/number-words.ts';

/** Words with which "a", "an" or "the" before them is a figure: "a dozen", "the third", "an hour"; not "the harbour". */
export const wordsAfterArticle: ReadonlySet<string> = new Set([
  ...tens.keys(),
  ...scales.keys(),
  ...groups.keys(),
  ...fractionParts.keys(),
  ...ordinals.keys(),
  ...'half mile kilometre kilometer hour day week fortnight month year decade century'.split(' '),
]);

/** Every word that a figure can begin with, so that other words are passed over at once. */
export const openingWords: ReadonlySet<string> = new Set([
  ...smallNumbers.keys(),
  ...tens.keys(),
  ...scales.keys(),
  ...ordinals.keys(),
  ...vagueNumbers.keys(),
  ...months.keys(),
  ...weekdays.keys(),
  ...seasons,
  ...currencyCodes.keys(),
  ...dollarPrefixes.keys(),
  ...'a an the half quarter minus negative last next this past early mid late pre post noon midnight u rs'.split(
    ' ',
  ),
  ...'doubled tripled quadrupled halved twice twofold threefold fourfold fivefold tenfold'.split(' '),
]);
