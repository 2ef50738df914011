import { expect, test } from 'vitest';
import { buildFacts } from '../facts-builder.ts';
import { whoSaid } from '../who-said.ts';
import { couldStandBeside } from './beside.ts';
import { describedSources } from './described-sources.ts';

/** An article of one sentence for each source, which says the same of each. */
function sourcesOf(...sources: string[]) {
  const text = sources.map((source, place) => `${source} said that boat ${place} was late.`).join('\n\n');
  const said = sources.map((source, place) => ({
    words: `that boat ${place} was late`,
    by: null,
    speaker: source,
    cue: 'said',
  }));
  const facts = buildFacts({
    text,
    people: [{ name: 'Ada Holm' }].filter(({ name }) => text.includes(name)),
    said,
  });
  const statements = facts.statements.map((statement, place) => ({
    ...statement,
    reference: sources[place]?.replace(/,.*/, '').replace(/^An? /, (word) => word.toLowerCase()) ?? null,
  }));
  return { ...facts, statements };
}

test.each([
  [['A port spokesman', 'the port spokesman'], ['a port spokesman']],
  [['A harbour report', 'the report'], ['a harbour report']],
  [
    ['A Norland report', 'An Estmark report', 'the report'],
    ['a Norland report', 'an Estmark report'],
  ],
  [['the spokesman', 'the report'], []],
  [['Lind’s campaign', 'the campaign'], ['Lind’s campaign']],
  [
    ['Lind’s campaign', 'Holm’s campaign', 'the campaign'],
    ['Lind’s campaign', 'Holm’s campaign'],
  ],
])('%s', (sources, found) => {
  expect(describedSources(sourcesOf(...sources)).all.map(({ entity }) => entity.name)).toEqual(found);
});

test.each([
  ['A Norland spokesman', 'An Estmark spokesman', true],
  ['A Lind aide', 'A Lind adviser', false],
  ['Officials of the port', 'Norland officials', false],
  ['A harbour study', 'A tide report', false],
  ['A test of the tide', 'The Norland team', false],
])('%s beside %s', (one, other, expected) => {
  const facts = sourcesOf(one, other);
  const [first, second] = describedSources(facts).all;
  if (!first || !second) throw new Error('the sample lacks a source');
  expect(couldStandBeside(facts, first.entity, second.entity)).toBe(expected);
});

test('lets "the campaign" be nobody’s where there are two, and its people stand beside no candidate', () => {
  const facts = sourcesOf('Lind’s campaign', 'Holm’s campaign', 'the campaign', 'A spokesman for Ada Holm');
  expect(facts.statements.map((statement) => describedSources(facts).of.get(statement)?.entity.name)).toEqual(
    ['Lind’s campaign', 'Holm’s campaign', undefined, 'a spokesman for Ada Holm'],
  );
  const [spokesman, holm] = [describedSources(facts).all.at(-1)?.entity, facts.registry.entities[0]];
  if (!spokesman || !holm) throw new Error('the sample lacks somebody');
  expect(couldStandBeside(facts, spokesman, holm)).toBe(false);
});

test.each([
  ['port police chief', false],
  ['baker', true],
])('sets the police beside a %s: %s', (role, expected) => {
  const facts = sourcesOf('Police', 'Ada Holm');
  const police = describedSources(facts).all[0]?.entity;
  const [holm] = facts.registry.entities;
  if (!police || !holm) throw new Error('the sample lacks somebody');
  const known = { ...holm, roles: [{ text: role, span: { start: 0, end: 1 } }] };
  expect(couldStandBeside(facts, police, known)).toBe(expected);
});

test.each([
  [
    ['A port pilot', 'A harbour report', 'A port spokesman'],
    [
      'According to the article, which source said that boat 1 was late? A harbour report',
      'According to the article, who said that boat 2 was late? A port spokesman',
    ],
  ],
])('asks for %s', (sources, prompts) => {
  const { drafts } = whoSaid.ask(sourcesOf(...sources));
  expect(drafts.map(({ prompt, key }) => `${prompt} ${key.text}`)).toEqual(prompts);
});
