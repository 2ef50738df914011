import { expect, test } from 'vitest';
import { once, remembered } from './once.ts';

test('works out an answer once for each subject', () => {
  let times = 0;
  const count = once((subject: { size: number }) => {
    times += 1;
    return subject.size;
  });
  const subject = { size: 3 };
  expect([count(subject), count(subject), count({ size: 4 })]).toEqual([3, 3, 4]);
  expect(times).toBe(2);
});

test('remembers answers and stays right after it has forgotten', () => {
  const length = remembered((text) => text.length);
  for (let round = 0; round < 2; round++)
    for (let size = 0; size < 5000; size++) expect(length('x'.repeat(size % 97))).toBe(size % 97);
});
