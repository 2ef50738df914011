import { expect, test } from 'vitest';
import { buildFacts, type SampleSaid } from '../facts-builder.ts';
import { isSecondHand } from './second-hand.ts';

const judge = (text: string, said: SampleSaid) =>
  isSecondHand(buildFacts({ text, people: [{ name: 'Ada Holm' }, { name: 'Bo Lind' }], said: [said] }), 0);
const met = 'Ada Holm met Bo Lind.';

test('second hand: what stands within the words of somebody else', () => {
  const text = `${met} Ada Holm said that Bo Lind called the plan late.`;
  const said = [
    { words: 'that Bo Lind called the plan late', by: 'Ada Holm', speaker: 'Ada Holm', cue: 'said' },
    { words: 'the plan late', by: 'Bo Lind', speaker: 'Bo Lind', cue: 'called' },
  ];
  const facts = buildFacts({ text, people: [{ name: 'Ada Holm' }, { name: 'Bo Lind' }], said });
  expect(facts.statements.map((_, index) => isSecondHand(facts, index))).toEqual([false, true]);
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

test('second hand: what somebody is only reported to have said', () => {
  const words = 'the plan “a raft of straw”';
  const text = `${met} Bo Lind is reported to have called ${words}.`;
  expect(judge(text, { words, by: 'Bo Lind', speaker: 'Bo Lind', cue: 'have called', kind: 'mixed' })).toBe(
    true,
  );
});
