import { expect, test } from 'vitest';
import { itemOf, noFacts } from './item-builder.ts';
import { unfitWords } from './unfit-words.ts';

test.each([
  ['Who said, “This is shit”?', false],
  ['Who called it “bullshit”?', false],
  ['Who said, “He can f--- off”?', false],
  ['Who said, “What a s–t show”?', false],
  ['Who said, “The plan – so late – failed”?', true],
  ['Who said, “It’s—well, late”?', true],
  ['Who said that Essex draws drapers?', true],
])('%s', (prompt, isFit) => {
  expect(unfitWords.find(itemOf(prompt, ['a', 'b']), noFacts) === null).toBe(isFit);
});
