import { expect, test } from 'vitest';
import { itemOf } from '../checks/item-builder.ts';
import { buildFacts } from '../kinds/facts-builder.ts';
import { isToldBy } from './is-told.ts';

const facts = buildFacts({
  text: 'Ada Holm came. Ada Holm left. Bo Lind stayed.',
  people: [{ name: 'Ada Holm' }, { name: 'Bo Lind' }],
  said: [],
});

test.each([
  [['Ada Holm', 'Bo Lind'], true],
  [['Bo Lind', 'Ada Holm'], false],
])('the options %j', (options, told) => {
  expect(isToldBy(facts)(itemOf('Who?', options, { answer: { type: 'person', entity: 'e' } }))).toBe(told);
});

test('tells nothing of options that are no people', () => {
  expect(isToldBy(facts)(itemOf('Which?', ['Ada Holm sold it.', 'Bo Lind sold it.']))).toBe(false);
});
