import { expect, test } from 'vitest';
import { buildFacts, type SampleSaid } from '../facts-builder.ts';
import { doubtOf } from './doubt.ts';

const people = [{ name: 'Ada Holm' }, { name: 'Bo Lind' }];
const lead = 'Ada Holm met Bo Lind at the mill in spring.\n\n';
const doubt = (text: string, said: SampleSaid[], index = said.length - 1) =>
  doubtOf(buildFacts({ text: `The mill\n\n${lead}${text}`, people, said }), index);
const tagged = { words: '“We wait for the tide,”', by: 'Ada Holm', speaker: 'Ada Holm', cue: 'said' };

test('trusts a statement with its tag', () => {
  expect(doubt('“We wait for the tide,” Ada Holm said.', [tagged])).toBeNull();
});

test.each<[string, Partial<SampleSaid>, string]>([
  ['not asserted', { asserted: false }, 'does not say'],
  ['of nobody', { by: null }, 'leaves open'],
  ['unsure', { confidence: 0.5 }, 'not certain'],
])('doubts a statement that is %s', (_, more, reason) => {
  expect(doubt('“We wait for the tide,” Ada Holm said.', [{ ...tagged, ...more }])).toContain(reason);
});

test('trusts a quotation that goes on, and doubts one after somebody else was named', () => {
  const floating = { words: '“It comes late.”', by: 'Ada Holm' };
  expect(doubt('“We wait for the tide,” Ada Holm said. “It comes late.”', [tagged, floating])).toBeNull();
  expect(
    doubt('“We wait for the tide,” Ada Holm said. Bo Lind came. “It comes late.”', [tagged, floating]),
  ).toContain('Nothing beside');
});

test('doubts a second saying that may be of somebody told of', () => {
  const first = { words: 'that the crews left', by: 'Ada Holm', speaker: 'Ada Holm', cue: 'said' };
  const second = {
    words: 'to pay for the mill',
    by: 'Ada Holm',
    speaker: 'Ada Holm',
    cue: 'offered',
    kind: 'indirect' as const,
  };
  expect(
    doubt('Ada Holm said that the crews left and offered to pay for the mill.', [first, second]),
  ).toContain('of somebody of whom');
});

test('doubts what is told at second hand', () => {
  const outer = {
    words: 'that Bo Lind called the tide late',
    by: 'Ada Holm',
    speaker: 'Ada Holm',
    cue: 'said',
  };
  const inner = { words: 'the tide late', by: 'Bo Lind', speaker: 'Bo Lind', cue: 'called' };
  const text = 'Ada Holm said that Bo Lind called the tide late in the morning.';
  expect(doubt(text, [outer, inner])).toContain('second hand');
  expect(doubt(text, [outer, inner], 0)).toBeNull();
});

test('doubts the turns of who is known by a label alone', () => {
  const doubtFor = (kind: 'person' | 'organisation') => {
    const facts = buildFacts({
      text: 'The mill\n\nAda Holm met crews.\n\nWRAY: We wait for the tide.',
      people: [{ name: 'Ada Holm' }, { name: 'WRAY', kind }],
      said: [{ words: 'We wait for the tide.', by: 'WRAY', speaker: 'WRAY' }],
    });
    const statements = facts.statements.map((one) => ({ ...one, rule: 'transcript' }));
    return doubtOf({ ...facts, statements }, 0);
  };
  expect(doubtFor('organisation')).toContain('leaves open');
  expect(doubtFor('person')).toBeNull();
});
