import { expect, test } from 'vitest';
import { itemOf, noFacts } from '../checks/item-builder.ts';
import { optionsOf } from '../distractors/item.ts';
import { toQuestion } from './to-question.ts';

const item = itemOf('Who said so?', ['Ada Holm', 'Bo Lind', 'Cai Ross']);

test('names question and choices by their words, whatever the order', () => {
  const [first, turned] = [optionsOf(item), optionsOf(item).toReversed()].map((options) =>
    toQuestion(item, options, noFacts),
  );
  expect(first?.id).toBe(turned?.id);
  expect(first?.answer).toBe(turned?.answer);
  expect(first?.choices.map(({ id }) => id)).toEqual(turned?.choices.map(({ id }) => id).toReversed());
});

test('answers with the id of the key, and feeds back on every choice', () => {
  const question = toQuestion(item, optionsOf(item), noFacts);
  expect(question.choices.find(({ id }) => id === question.answer)?.text).toBe('Ada Holm');
  for (const { feedback } of question.choices) expect(feedback).not.toBe('');
});
