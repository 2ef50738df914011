import { expect, test } from 'vitest';
import { itemOf, noFacts } from './item-builder.ts';
import { unclearStem } from './unclear-stem.ts';

test.each([
  'Who said, “We will not wait for him”?',
  'According to the article, who said that the ferry would stop in winter?',
  'Which of these statements agrees with the article?',
  '“Who pays for this?” According to the article, who said this?',
  'How many people work at the mill?',
])('takes: %s', (prompt) => {
  expect(unclearStem.find(itemOf(prompt, ['a', 'b']), noFacts)).toBeNull();
});

test('judges a stem by its words with a noun for each sure pronoun', () => {
  const prompt = 'According to the article, who said that they would never sell their boat?';
  const plain = 'Who said that people would never sell the boat?';
  expect(unclearStem.find(itemOf(prompt, ['a', 'b']), noFacts)).not.toBeNull();
  expect(unclearStem.find(itemOf(prompt, ['a', 'b'], { plain }), noFacts)).toBeNull();
});

test.each([
  ['What did he say about the ferry?', '“he” or “she”'],
  ['Who said that the ferry left yesterday?', 'relative date'],
  ['How many of these boats were sold?', '“this” or “those”'],
  ['The ferry was late.', 'no question'],
])('refuses: %s', (prompt, reason) => {
  expect(unclearStem.find(itemOf(prompt, ['a', 'b']), noFacts)?.reason).toContain(reason);
});
