import { expect, test } from 'vitest';
import { findFigures } from '../facts/figures/find-figures.ts';
import { buildFacts } from '../kinds/facts-builder.ts';
import { otherDates } from './dates.ts';

const othersOf = (sentence: string): string[] => {
  const facts = buildFacts({ text: `Ellery news\n\n${sentence}\n`, people: [], said: [] });
  const figures = findFigures(facts.document);
  const [first] = figures;
  return first ? otherDates({ ...facts, figures }, first).map(({ text }) => text) : [];
};

test('sets decades beside a decade', () => {
  const others = othersOf('Port Ann lost its pier in the 1970s.');
  expect(others.length).toBeGreaterThan(2);
  expect(others.every((text) => /\d{3}0s$/.test(text))).toBe(true);
});

test('sets years of an election beside one', () => {
  const others = othersOf('Ines Carrow won the Ellery primary in 2032.');
  expect(others.every((text) => Number(text) % 4 === 0)).toBe(true);
  expect(othersOf('Ines Carrow won the Ellery cup in 2032.')).toContain('2033');
});

test('moves the weekday with the day', () => {
  const others = othersOf('The school of Port Ann opens on Friday, April 8.');
  expect(others).toContain('Sunday, April 10');
  expect(others.every((text) => !text.startsWith('Friday'))).toBe(true);
});

test('sets no year behind all that the article names beside one that is not the last', () => {
  const others = othersOf('Port Ann lost its pier in 2031 and its mill in 2032.');
  expect(others.length).toBeGreaterThan(2);
  expect(others.every((text) => Number(text) <= 2032)).toBe(true);
});
