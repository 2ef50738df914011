import { describe, expect, test } from 'vitest';
import type { Facts } from '../facts/facts.ts';
import { amountOf } from '../facts/figures/amount-of.ts';
import { answerText } from '../facts/figures/figure-answer.ts';
import { findFigures } from '../facts/figures/find-figures.ts';
import { readDocument } from '../text/read-document.ts';
import { wrongFigures } from './figures.ts';

const factsOf = (text: string): Facts => {
  const document = readDocument(`Ellery news\n\n${text}\n`);
  return { document, registry: { entities: [] }, statements: [], figures: findFigures(document) };
};
const wrong = (text: string, index = 0): string[] =>
  wrongFigures(factsOf(text), index).map((option) => option.text);

test('takes other figures of the article first, with the place they stand at', () => {
  const facts = factsOf('The mill sold 40 loaves. It baked 60 cakes and 3,000 rolls.');
  const [first] = wrongFigures(facts, 0);
  expect(first?.text).toBe('60');
  expect(first?.mention && facts.document.text.slice(first.mention.start, first.mention.end)).toBe('60');
});

test('takes no ages of others, which are asked for as well', () => {
  const ages = wrongFigures(factsOf('Ada Holm, 41, and Bo Lind, 39, and Cai Ross, 47, left.'), 0);
  expect(ages.length).toBeGreaterThan(2);
  expect(ages.filter(({ mention }) => mention !== null)).toEqual([]);
});

describe('writes wrong figures as the right one is written', () => {
  test.each([
    ['The work removed 38,000 cubic metres of silt.', /^\d\d,000 cubic metres$/],
    ['The crane cost $4.6 million.', /^\$\d\.\d million$/],
    ['The talks took four hours.', /^\w+ hours$/],
    ['More than 300 seals came.', /^(?:100|150|200|250|350|400|450|500|600)$/],
    ['Rents rose 3.9 per cent.', /^\d\.\d per cent$/],
    ['The vote was 7–2.', /^\d–\d$/],
    ['About a third of crews left.', /^(?:a|two|three|half)/],
    ['It opened on Friday.', /day$/],
    ['It opened in 1931.', /^\d{4}$/],
    ['It opened on 3 May 2030.', /^\d+ May 2030$/],
  ])('%s', (text, form) => {
    const options = wrong(text);
    expect(options.length).toBeGreaterThanOrEqual(2);
    for (const option of options.slice(0, 3)) expect(option).toMatch(form);
  });
});

describe('makes no wrong figure that could be right', () => {
  test.each([
    ['The mill sold nearly 400 loaves and, to be exact, 397 rolls.', 0, ['nearly 397']],
    ['Half of Ellery, 50 per cent, rows. Another 100 per cent swims.', 1, ['50 per cent', '100 per cent']],
    ['The mill sold 40 loaves and 40 cakes.', 0, ['40']],
  ])('%s', (text, index, never) => {
    for (const option of never) expect(wrong(text, index)).not.toContain(option);
  });
});

test('a figure and its wrong options all differ in value', () => {
  const text =
    'Ines Carrow, 58, rows. Tomas Wray, 61, swims. 240 boats, 18 per cent, $90 and 7 weeks went by in 2031.';
  const facts = factsOf(text);
  facts.figures.forEach((figure, index) => {
    const options = [
      answerText(facts.document.text, figure),
      ...wrongFigures(facts, index).map((option) => option.text),
    ].slice(0, 4);
    expect(new Set(options.map(amountOf)).size).toBe(options.length);
  });
});

test('the right figure is neither always in the middle nor always at an end', () => {
  const places = Array.from({ length: 60 }, (_, index) => {
    const value = 101 + index * 7;
    return wrong(`The mill sold ${value} loaves.`)
      .slice(0, 3)
      .filter((near) => Number(near) < value).length;
  });
  for (const place of [0, 1, 2, 3]) expect(places.filter((one) => one === place).length).toBeGreaterThan(5);
});

test('sets no part above its whole, and keeps dozens, decimals and scales as they are', () => {
  expect(wrong('Fifteen of the 19 sailors left.')).toEqual(expect.not.arrayContaining(['twenty']));
  expect(wrong('Seven of the last eight races were lost.')).toEqual(
    expect.not.arrayContaining(['nine', 'ten']),
  );
  expect(wrong('It sold two-dozen boats.')).toContain('three-dozen');
  expect(wrong('Hundreds of boats sank.')).toEqual(expect.arrayContaining(['dozens', 'thousands']));
  expect(wrong('Rents rose 0.1% in May.')).toContain('0.2%');
  for (const text of wrong('The crane cost $916 million.')) expect(text).toMatch(/^\$\d{3} million$/);
});

test('sets no span of years that a life has no room for', () => {
  const spans = wrong('Ada Holm, aged 79, has been rowing for 50 years.', 1).map((span) =>
    Number.parseInt(span, 10),
  );
  expect(spans.length).toBeGreaterThanOrEqual(2);
  expect(Math.max(...spans)).toBeLessThan(70);
});

test('sets no age that hardly anybody reaches', () => {
  const ages = wrong('Ada Holm, 78, left.').map(Number);
  expect(ages.length).toBeGreaterThan(2);
  expect(Math.max(...ages)).toBeLessThan(93);
});

test('sets no exact number behind “about”, and no million in digits', () => {
  expect(wrong('About 900 crews left, 212 of them crews of Larn.')).not.toContain('212');
  expect(wrong('The mill took $230,000. It had hoped for $1.1 million.')).not.toContain('$1,100,000');
});

test('sets no round sum among exact ones', () => {
  const text = 'The mill took £741,260. It had hoped for £1,000,000, and Lind paid £612,480.';
  expect(wrong(text)).not.toContain('£1,000,000');
  expect(wrong(text)).toContain('£612,480');
});

test.each([
  ['Ellery beat Larn 4-3 in a shootout.', ['5-3', '5-4', '4-2']],
  ['The council voted 4-3 on Friday.', ['5-2', '6-1', '7-0']],
  ['Ellery beat Larn 4-3 on Friday.', ['5-2', '6-1', '7-0', '5-3', '5-4', '4-2']],
])('gives only scores that can be: %s', (text, scores) => {
  expect(wrong(text).toSorted()).toEqual(scores.toSorted());
});

test('sets no month beside that of an election, which the law gives', () => {
  expect(wrong('Ada Holm is up for re-election in November.')).toEqual([]);
  expect(wrong('Ada Holm is to open the pier in November.').length).toBeGreaterThan(2);
});
