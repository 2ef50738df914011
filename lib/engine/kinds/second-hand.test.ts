import { expect, test } from 'vitest';
import { buildFacts, type SampleSaid } from './facts-builder.ts';
import { isSecondHand } from './second-hand.ts';

const judge = (text: string, said: SampleSaid) =>
  isSecondHand(buildFacts({ text, people: [{ name: 'Ada Holm' }, { name: 'Bo Lind' }], said: [said] }), 0);
const met = 'Ada Holm met Bo Lind.';

test.each<[string, SampleSaid]>([
  [
    'The donors complained that Bo Lind called the plan late.',
    { words: 'the plan late', by: 'Bo Lind', speaker: 'Bo Lind', cue: 'called' },
  ],
  [
    'Ada Holm criticised Bo Lind for suggesting that the mill was old.',
    { words: 'that the mill was old', by: 'Bo Lind', speaker: 'Bo Lind', cue: 'suggesting' },
  ],
])('second hand: %s', (text, said) => {
  expect(judge(`${met} ${text}`, said)).toBe(true);
});

test.each<[string, SampleSaid]>([
  [
    'The donors left. Bo Lind called the plan late.',
    { words: 'the plan late', by: 'Bo Lind', speaker: 'Bo Lind', cue: 'called' },
  ],
  [
    'In the town that Bo Lind loves, Ada Holm said that the mill was old.',
    { words: 'that the mill was old', by: 'Ada Holm', speaker: 'Ada Holm', cue: 'said' },
  ],
])('first hand: %s', (text, said) => {
  expect(judge(`${met} ${text}`, said)).toBe(false);
});
