import { expect, test } from 'vitest';
import { readDocument } from '../../text/read-document.ts';
import { mentionsAt, mentionsInOrder } from './entity-at.ts';
import { findEntities } from './find-entities.ts';

const text = 'Mayor Ines Carrow met Tomas Wray. Ms. Carrow left the Hallam Institute.';
const registry = findEntities(readDocument(text));
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test.each([
  ['Mayor Ines Carrow', 'Ines Carrow'],
  ['Ms. Carrow', 'Ines Carrow'],
  ['Wray', 'Tomas Wray'],
  ['the Hallam Institute', 'Hallam Institute'],
  [' met ', null],
])('%s names %s', (words, name) => {
  expect(mentionsAt(registry, spanOf(words))[0]?.entity.name ?? null).toBe(name);
});

test('all names in a span come in order', () => {
  expect(mentionsAt(registry, { start: 0, end: text.length }).map(({ entity }) => entity.name)).toEqual([
    'Ines Carrow',
    'Tomas Wray',
    'Ines Carrow',
    'Hallam Institute',
  ]);
  expect(mentionsInOrder(registry)).toBe(mentionsInOrder(registry));
});
