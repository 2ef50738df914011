import { expect, test } from 'vitest';
import { buildFacts } from '../facts-builder.ts';
import { hasCleanTag } from './clean-tag.ts';

const isClean = (tag: string) => {
  const facts = buildFacts({
    text: `${tag} said that the tide was late. Ada Holm met Bo Lind.`,
    people: [{ name: 'Ada Holm' }, { name: 'Bo Lind' }],
    said: [{ words: 'that the tide was late', by: 'Ada Holm', speaker: tag, cue: 'said' }],
  });
  const [statement] = facts.statements;
  return statement !== undefined && hasCleanTag(facts, statement);
};

test.each(['Ada Holm', 'Mayor Ada Holm', 'former coach Ada Holm', 'Holm, who leads the crew,', 'she'])(
  'takes “%s”',
  (tag) => {
    expect(isClean(tag)).toBe(true);
  },
);

test.each([
  'Lind says Holm',
  'the talk between Lind and Holm',
  'Holm of the late arrival',
  'head of the Guild of Pilots, which',
])('refuses “%s”', (tag) => {
  expect(isClean(tag)).toBe(false);
});
