import { expect, test } from 'vitest';
import { ofSpelling, spellingOf } from './spelling.ts';

test('gives one spelling to a word wherever it stands, and asks once of each', () => {
  const asked: string[] = [];
  const isLong = ofSpelling(({ text }) => {
    asked.push(text);
    return text.length > 6 ? true : null;
  });
  for (const text of ['Harbour', 'mill', 'Harbour', 'mill', 'harbour']) isLong(spellingOf(text));
  expect(asked).toEqual(['Harbour', 'mill', 'harbour']);
  expect(spellingOf('Harbour')).toBe(spellingOf('Harbour'));
  expect([isLong(spellingOf('harbour')), isLong(spellingOf('mill'))]).toEqual([true, null]);
});
