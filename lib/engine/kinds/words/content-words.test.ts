import { expect, test } from 'vitest';
import { contentWords, likeness } from './content-words.ts';

test('keeps what carries meaning, cut to its stem, each once', () => {
  expect(contentWords('The ferries were waiting; the ferry waited for 4,000 people.')).toEqual([
    'ferrie',
    'wait',
    'ferry',
    '4,000',
    'people',
  ]);
});

test.each([
  ['the ferry waits for the tide', 'the ferry waited for a tide', 1],
  ['the ferry waits for the tide', 'the mill was sold', 0],
  ['it is so', 'it is so', 0],
])('compares “%s” with “%s”', (a, b, expected) => {
  expect(likeness(a, b)).toBe(expected);
});
