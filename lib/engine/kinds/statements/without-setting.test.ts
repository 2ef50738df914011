import { expect, test } from 'vitest';
import { withoutSetting } from './without-setting.ts';

test.each([
  ['a ban on nets in a speech on Friday', 'a ban on nets'],
  ['a ban on nets in an interview published Saturday', 'a ban on nets'],
  ['a ban on nets last week', 'a ban on nets'],
  ['a ban on nets (and on hooks)', 'a ban on nets'],
  ['a ban on nets, an idea that crews mock', 'a ban on nets'],
  ['a ban on nets in the harbour', 'a ban on nets in the harbour'],
  ['either a ban on nets, a tax or a fee', 'either a ban on nets, a tax or a fee'],
])('leaves of “%s” “%s”', (words, kept) => {
  expect(withoutSetting(words)).toBe(kept);
});
