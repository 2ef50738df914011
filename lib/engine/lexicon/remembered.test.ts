import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('remembers answers and stays right after it has forgotten', () => {
  const length = remembered((text) => text.length);
  for (let round = 0; round < 2; round++)
    for (let size = 0; size < 5000; size++) expect(length('x'.repeat(size % 97))).toBe(size % 97);
});
