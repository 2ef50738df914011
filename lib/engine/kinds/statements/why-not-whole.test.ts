import { expect, test } from 'vitest';
import { hasVerb, whyNotWhole } from './why-not-whole.ts';

test.each([
  'the ferry was late',
  'if it rains, the ferry will wait',
  'transparency “keeps a harbour open and a town awake”',
  'even if the mill closes, the village will keep its baker',
  'most new lines in the region have opened late',
  'it’s the last ferry',
])('whole: %s', (clause) => {
  expect(whyNotWhole(clause)).toBeNull();
});

test.each([
  ['where boats have no berth', 'It is no whole sentence.'],
  ['is usually full of people on market days', 'first words'],
  ['are like boats without a crew', 'first words'],
  ['under the old mayor of the village', 'no whole'],
  ['even if the mill closes', 'no whole'],
  ['the new boat, named “Tern”', 'no whole'],
  ['any reading of Holm’s new tables', 'no whole'],
  ['any “clear” reading of the new tables', 'no whole'],
  ['a few small villages to richer towns so they could build halls', 'no whole'],
  ['the village gave the mill to', 'last words'],
  ['the crew would not be washing Holm’s', 'last words'],
])('not whole: %s', (clause, reason) => {
  expect(whyNotWhole(clause)).toContain(reason);
});

test.each([
  ['Boats wait for the tide', true],
  ['Surely in post-flood times, old times', false],
  ['The worst ferry to ever leave Ellery', false],
])('tells whether there is a verb: %s', (words, has) => {
  expect(hasVerb(words)).toBe(has);
});
