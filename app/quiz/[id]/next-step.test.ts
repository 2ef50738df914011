import { expect, test } from 'vitest';
import { nextStep } from './next-step.ts';

test.each([
  ['each', { revealed: false, last: false, complete: false }, 'check'],
  ['each', { revealed: false, last: true, complete: false }, 'check'],
  ['each', { revealed: true, last: false, complete: true }, 'next'],
  ['each', { revealed: true, last: true, complete: true }, 'finish'],
  ['each', { revealed: true, last: true, complete: false }, 'hand-in'],
  ['end', { revealed: false, last: false, complete: false }, 'next'],
  ['end', { revealed: false, last: true, complete: true }, 'hand-in'],
] as const)('with feedback at %s, %o is followed by %s', (feedback, at, expected) => {
  expect(nextStep({ feedback }, at)).toBe(expected);
});
