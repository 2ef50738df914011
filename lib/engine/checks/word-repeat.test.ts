import { expect, test } from 'vitest';
import { itemOf, noFacts } from './item-builder.ts';
import { wordRepeat } from './word-repeat.ts';

test('finds a word of the stem in the key alone', () => {
  const item = itemOf('What did Bo Lind say about the ferries?', ['The ferry was late', 'The mill was sold']);
  expect(
    wordRepeat.find({ ...item, draft: { ...item.draft, prompt: 'What of the ferry?' } }, noFacts),
  ).not.toBeNull();
});

test('lets a word be that stands in a wrong option too, or in no option', () => {
  expect(
    wordRepeat.find(itemOf('What of the ferry?', ['The ferry sank', 'The ferry burnt']), noFacts),
  ).toBeNull();
  expect(wordRepeat.find(itemOf('What of the ferry?', ['It sank', 'It burnt']), noFacts)).toBeNull();
});
