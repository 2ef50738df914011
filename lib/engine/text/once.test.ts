import { expect, test } from 'vitest';
import { once } from './once.ts';

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
