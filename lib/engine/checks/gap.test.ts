import { expect, test } from 'vitest';
import { gap } from './gap.ts';
import { itemOf, noFacts } from './item-builder.ts';

test.each([
  ['The ferry carried ____ people?', false],
  ['The ferry carried […] people?', false],
  ['The ferry carried ..... people?', false],
  ['How many people – with the crew – did the ferry carry?', true],
])('%s', (prompt, isFit) => {
  expect(gap.find(itemOf(prompt, ['a', 'b']), noFacts) === null).toBe(isFit);
});
