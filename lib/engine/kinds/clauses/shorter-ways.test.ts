import { expect, test } from 'vitest';
import { analyseSentence } from '../../facts/clauses/clause.ts';
import { readPieces } from '../../facts/figures/pieces.ts';
import { shorterWays } from './shorter-ways.ts';

const waysOf = (sentence: string): string[] => {
  const pieces = readPieces(sentence);
  return shorterWays(analyseSentence(pieces)).map((way) =>
    way
      .map((at) => `${pieces[at]?.glued ? '' : ' '}${pieces[at]?.text}`)
      .join('')
      .trim(),
  );
};

test.each([
  ['The mill sold 40 boats, saying that they were old.', 'The mill sold 40 boats'],
  ['The mill sold 40 boats, which had been late.', 'The mill sold 40 boats'],
  ['The mill sold 40 boats, while crews in Larn waited.', 'The mill sold 40 boats'],
  ['The mill sold 40 boats, and crews in Larn waited.', 'The mill sold 40 boats'],
  ['The mill sold 40 boats, 12 of which were late.', 'The mill sold 40 boats'],
  ['The mill sold 40 boats — a surprise to crews.', 'The mill sold 40 boats'],
  [
    'The mill sold 40 boats, a record for Larn, according to Holm.',
    'The mill sold 40 boats, according to Holm',
  ],
  ['Ada Holm (R-Larn) sold 40 boats.', 'Ada Holm sold 40 boats'],
  ['Ada Holm, who rows in Larn, sold 40 boats.', 'Ada Holm sold 40 boats'],
  ['Ada Holm, 43, sold 40 boats.', 'Ada Holm sold 40 boats'],
  ['On Friday, Ada Holm sold 40 boats.', 'Ada Holm sold 40 boats'],
  ['While crews waited, Ada Holm sold 40 boats.', 'Ada Holm sold 40 boats'],
])('%s holds: %s', (sentence, shorter) => {
  expect(waysOf(sentence)).toContain(shorter);
});

test.each([
  ['The mill would sell 40 boats, while crews wait, if it rains.', 'The mill would sell 40 boats'],
  ['The mill sold 40 boats, though not in Larn.', 'The mill sold 40 boats'],
  ['The mill sold 40 boats — excluding those on loan.', 'The mill sold 40 boats'],
  ['The boats — excluding those on loan — sold for $40, which was little.', 'The boats sold for $40'],
  ['In May, the mill sold 40 boats, which were late.', 'the mill sold 40 boats'],
  ['The mill sold 40 boats, a port hand said.', 'The mill sold 40 boats'],
  ['The crews, rowing in the rain, believed 40 boats, all old, would sink.', 'The crews believed 40 boats'],
  ['The 40 sellers are Ada Holm, a baker in Larn, and two pilots.', 'The 40 sellers are Ada Holm'],
  ['The Larn crew, which rows, sold 40 boats.', 'The Larn crew sold 40 boats'],
  ['She likes rowing, sailing and fishing.', 'She likes rowing'],
])('%s is not as true as: %s', (sentence, shorter) => {
  expect(waysOf(sentence)).not.toContain(shorter);
});
