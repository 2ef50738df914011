import { expect, test } from 'vitest';
import { grammaticalCue } from './grammatical-cue.ts';
import { itemOf, noFacts } from './item-builder.ts';

test.each([
  [
    'a first small word of the key alone',
    'Who is Ada Holm?',
    ['the engineer of the firm', 'baker of bread', 'priest of it'],
  ],
])('finds %s', (_, prompt, options) => {
  expect(grammaticalCue.find(itemOf(prompt, options), noFacts)).not.toBeNull();
});

test('lets be options that begin alike', () => {
  expect(
    grammaticalCue.find(itemOf('Who?', ['the mayor of it', 'the priest of it', 'a baker of it']), noFacts),
  ).toBeNull();
});
