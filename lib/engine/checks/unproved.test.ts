import { expect, test } from 'vitest';
import { itemOf, noFacts } from './item-builder.ts';
import { unproved } from './unproved.ts';

test.each([
  [[{ start: 0, end: 9 }], true],
  [[], false],
  [[{ start: 4, end: 4 }], false],
  [[{ start: 4, end: 400 }], false],
])('evidence %j', (evidence, isProof) => {
  expect(unproved.find(itemOf('Who?', ['a', 'b'], { evidence }), noFacts) === null).toBe(isProof);
});
