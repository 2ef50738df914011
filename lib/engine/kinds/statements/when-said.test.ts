import { expect, test } from 'vitest';
import { findFigures } from '../../facts/figures/find-figures.ts';
import { buildFacts, type Sample } from '../facts-builder.ts';
import { when } from '../when.ts';

const asked = (sample: Sample): string[] => {
  const facts = buildFacts(sample);
  return when
    .ask({ ...facts, figures: findFigures(facts.document) })
    .drafts.map(({ prompt, key }) => `${prompt} ${key.text}`);
};
const people = [{ name: 'Ada Holm', gender: 'female' as const }, { name: 'Bo Lind' }];

test('asks in what month something was said, from what and to what', () => {
  const text =
    'Ellery news\n\nAda Holm said in June that the pier of Ellery was safe for boats. Bo Lind waved.\n';
  const words = 'that the pier of Ellery was safe for boats';
  expect(
    asked({ text, people, said: [{ words, by: 'Ada Holm', speaker: 'Ada Holm', cue: 'said' }] }),
  ).toEqual(['In what month did Ada Holm say that the pier of Ellery was safe for boats? June']);
});

test.each([
  ['that she would keep the pier of Ellery open', 'in June '],
  ['that the pier of Ellery was safe for boats', 'on Friday '],
  ['that the pier of Ellery was safe for boats', ''],
])('refuses “%s” said %s', (words, day) => {
  const text = `Ellery news\n\nAda Holm said ${day}${words}. Bo Lind waved on Sunday.\n`;
  expect(
    asked({ text, people, said: [{ words, by: 'Ada Holm', speaker: 'Ada Holm', cue: 'said' }] }),
  ).toEqual([]);
});

test('refuses a month that is not that of the saying', () => {
  const text =
    'Ellery news\n\nAda Holm, back in June, said that the pier of Ellery was safe for boats. Bo Lind waved.\n';
  const words = 'that the pier of Ellery was safe for boats';
  expect(
    asked({ text, people, said: [{ words, by: 'Ada Holm', speaker: 'Ada Holm', cue: 'said' }] }),
  ).toEqual([]);
});
