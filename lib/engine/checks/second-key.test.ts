import { expect, test } from 'vitest';
import type { Facts } from '../facts/facts.ts';
import { buildFacts } from '../kinds/facts-builder.ts';
import { itemOf, noFacts } from './item-builder.ts';
import { secondKey } from './second-key.ts';

const facts = buildFacts({
  text: 'Ada Holm said that the ferry would stop in winter. Bo Lind warned that the ferry stops every winter. Cai Ross said that the mill was sold.',
  people: [{ name: 'Ada Holm' }, { name: 'Bo Lind' }, { name: 'Cai Ross' }],
  said: [
    { words: 'that the ferry would stop in winter', by: 'Ada Holm' },
    { words: 'that the ferry stops every winter', by: 'Bo Lind' },
    { words: 'that the mill was sold', by: 'Cai Ross' },
  ],
});

test('finds another person who said it too', () => {
  const item = itemOf('Who said that the ferry would stop in winter?', ['Ada Holm', 'Cai Ross', 'Bo Lind'], {
    answer: { type: 'person', entity: 'e0' },
  });
  expect(secondKey.find(item, facts)).toMatchObject({ option: 'Bo Lind' });
  expect(secondKey.find({ ...item, wrong: item.wrong.slice(0, 1) }, facts)).toBeNull();
});

const figure = { type: 'count' as const, unit: null, of: 'boats', hedge: null, sentence: 0 };
const counted: Facts = {
  ...noFacts,
  figures: [
    { ...figure, start: 0, end: 3, value: 397 },
    { ...figure, start: 4, end: 9, value: 400 },
    { ...figure, start: 10, end: 13, value: 380 },
  ],
};

test.each([
  [{ start: 4, end: 9 }, true],
  [{ start: 10, end: 13 }, false],
])('holds a figure equal once it is rounded: %j', (mention, equal) => {
  const item = itemOf('How many boats?', ['397', 'x'], { answer: { type: 'figure', figure: 0 } });
  const flaw = secondKey.find({ ...item, wrong: [{ text: 'other', mention }] }, counted);
  expect(flaw !== null).toBe(equal);
});
