import { expect, test } from 'vitest';
import { itemOf, noFacts } from './item-builder.ts';
import { unfitWords } from './unfit-words.ts';

test.each([
  ['Who said, “This is shit”?', false],
  ['Who said that Essex draws drapers?', true],
])('%s', (prompt, isFit) => {
  expect(unfitWords.find(itemOf(prompt, ['a', 'b']), noFacts) === null).toBe(isFit);
});
