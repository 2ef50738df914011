import { expect, test } from 'vitest';
import { brokenEnglish } from './broken-english.ts';
import { itemOf, noFacts } from './item-builder.ts';

test.each([
  'Who said that the ferry was late,?',
  'Who said that the ferry was late.?',
  'Who said, “The ferry was late.”?',
  'Who said that that the ferry was late?',
  'Who said that the the ferry was late?',
  'Who said that the ferry , at last, came?',
  'Who said that the “ferry was late?',
  'who said that the ferry was late?',
  'Who said, “See www.ferry.example”?',
])('refuses: %s', (prompt) => {
  expect(brokenEnglish.find(itemOf(prompt, ['a', 'b']), noFacts)).not.toBeNull();
});

test.each([
  'Who said, “The ferry was late”?',
  'Who said that the ferry came from the U.S.?',
  '“Was the ferry late?” According to the article, who said this?',
  'Who said that J. Lind (the pilot) had had enough?',
])('takes: %s', (prompt) => {
  expect(brokenEnglish.find(itemOf(prompt, ['a', 'b']), noFacts)).toBeNull();
});

test('blames the option that is broken', () => {
  expect(brokenEnglish.find(itemOf('Who?', ['Ada Holm', 'Bo Lind (']), noFacts)).toMatchObject({
    option: 'Bo Lind (',
  });
});
