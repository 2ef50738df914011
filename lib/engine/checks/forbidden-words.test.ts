import { expect, test } from 'vitest';
import { forbiddenWords } from './forbidden-words.ts';
import { itemOf, noFacts } from './item-builder.ts';

test.each([
  ['an option about options', 'What?', ['The ferry', 'None of the above']],
  ['true and false', 'What?', ['True', 'False']],
  ['a negative stem', 'Which of the boats is not late?', ['Ferry', 'Tram']],
  ['an exception', 'Who spoke, except the mayor?', ['Ada Holm', 'Bo Lind']],
  ['an absolute word in the key alone', 'What?', ['It always sinks', 'It floats']],
])('finds %s', (_, prompt, options) => {
  expect(forbiddenWords.find(itemOf(prompt, options), noFacts)).not.toBeNull();
});

test('blames a wrong option for its own absolute word', () => {
  expect(
    forbiddenWords.find(itemOf('What?', ['It floats', 'It never floats', 'It sinks']), noFacts),
  ).toMatchObject({
    option: 'It never floats',
  });
});

test.each(['Who denied that the ferry was late?', 'Who said, “It is not true that we waited”?'])(
  'takes a denial within what was said: %s',
  (prompt) => {
    expect(forbiddenWords.find(itemOf(prompt, ['Ada Holm', 'Bo Lind']), noFacts)).toBeNull();
  },
);
