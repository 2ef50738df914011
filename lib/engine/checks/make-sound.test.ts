import { expect, test } from 'vitest';
import { rules } from './index.ts';
import { itemOf, noFacts } from './item-builder.ts';
import { makeSound } from './make-sound.ts';

const evidence = [{ start: 0, end: 9 }];
const soundOf = (prompt: string, options: string[]) => {
  const { draft, wrong } = itemOf(prompt, options, { evidence, answer: { type: 'person', entity: 'e0' } });
  const item = makeSound(draft, wrong, noFacts);
  return 'reason' in item ? item : item.wrong.map(({ text }) => text);
};

test('takes the first three of the candidates', () => {
  expect(soundOf('Who said so?', ['Ada Holm', 'Bo Lind', 'Cai Ross', 'Dag Voll', 'Eva Rike'])).toEqual([
    'Bo Lind',
    'Cai Ross',
    'Dag Voll',
  ]);
});

test('mends by taking the next for one at fault, down to two', () => {
  expect(soundOf('Who said so?', ['Ada Holm', 'the crew', 'Bo Lind', 'Bo Lind', 'Cai Ross'])).toEqual([
    'Bo Lind',
    'Cai Ross',
  ]);
});

test.each([
  ['with fewer than two good wrong options', 'Who said so?', ['Ada Holm', 'Bo Lind'], 'too few'],
  ['whose stem cannot be mended', 'Who said ____?', ['Ada Holm', 'Bo Lind', 'Cai Ross', 'Dag Voll'], 'gap'],
])('drops an item %s, with the reason', (_, prompt, options, reason) => {
  expect(soundOf(prompt, options)).toMatchObject({ reason: expect.stringContaining(reason) });
});

test('every rule has an id of its own', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});
