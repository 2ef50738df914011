import { expect, test } from 'vitest';
import { buildFacts } from '../facts-builder.ts';
import { isAdrift } from './adrift.ts';

const people = [{ name: 'Ada Holm' }, { name: 'Bo Lind' }];
const tagged = { words: '“We wait for the tide,”', by: 'Ada Holm', speaker: 'Ada Holm', cue: 'said' };
const floating = { words: '“It comes late.”', by: 'Ada Holm' };
const judge = (rest: string, said = [tagged, floating]) =>
  isAdrift(
    buildFacts({
      text: `The mill\n\nAda Holm met Bo Lind.\n\n“We wait for the tide,” Ada Holm said.${rest}`,
      people,
      said,
    }),
    said.length - 1,
  );

test('is not adrift with a tag of its own', () => {
  expect(judge('', [tagged])).toBe(false);
});

test('goes on in the same paragraph', () => {
  expect(judge(' “It comes late.” The crew left.')).toBe(false);
});

test.each([
  [' of Bo Lind.', false],
  [', and Bo Lind agreed.', true],
])('follows a tag that goes on%s', (tail, adrift) => {
  const text = `The mill\n\n“We wait for the tide,” Ada Holm said${tail} “It comes late.” The crew left.`;
  expect(isAdrift(buildFacts({ text, people, said: [tagged, floating] }), 1)).toBe(adrift);
});

test('goes on in a paragraph of its own', () => {
  expect(judge('\n\n“It comes late.”')).toBe(false);
});

test.each([
  ['after somebody else is named', ' Bo Lind came. “It comes late.”'],
  ['in a new paragraph', '\n\n“It comes late.” The crew left.'],
  ['with a tag that was not read', ' “It comes late.” asked the crew.'],
])('is adrift %s', (_, rest) => {
  expect(judge(rest)).toBe(true);
});

test('is adrift inside the words of somebody else', () => {
  const inner = { words: '‘It comes late.’', by: 'Ada Holm' };
  const text =
    'The mill\n\nAda Holm met Bo Lind.\n\n“We wait for the tide,” Ada Holm said. “She came and said, ‘It comes late.’ I left.”';
  expect(isAdrift(buildFacts({ text, people, said: [tagged, inner] }), 1)).toBe(true);
});
