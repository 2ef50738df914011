import { expect, test } from 'vitest';
import { itemOf, noFacts } from './item-builder.ts';
import { logicalCue } from './logical-cue.ts';

test.each([
  ['a figure in the key alone', 'What?', ['The mill has 4 wheels', 'The mill is old', 'The mill is sold']],
  ['a quotation alone', 'What?', ['“The mill is old”', 'The mill is new', 'The mill is sold']],
  ['a number of the stem in one option', 'What of 1641?', ['Cast in 1641', 'Cast in 1720', 'Cast in 1801']],
])('finds %s', (_, prompt, options) => {
  expect(logicalCue.find(itemOf(prompt, options), noFacts)).not.toBeNull();
});

test.each([
  ['figures in two options', 'What?', ['4 wheels', '5 wheels', 'no wheel']],
  ['a number of the stem in two options', 'What of 1641?', ['Cast in 1641', 'Found in 1641', 'Cast in 1801']],
])('lets be: %s', (_, prompt, options) => {
  expect(logicalCue.find(itemOf(prompt, options), noFacts)).toBeNull();
});
