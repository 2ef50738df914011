import { expect, test } from 'vitest';
import { findFacts } from '../find-facts.ts';
import { buildFacts, type SamplePerson, type SampleSaid } from '../kinds/facts-builder.ts';
import type { Draft } from '../kinds/kind.ts';
import { describedSources } from '../kinds/statements/described-sources.ts';
import { findPersons } from './persons.ts';

const draft: Draft = {
  kind: 'who-said',
  prompt: 'Who said that the ferry was late?',
  key: { text: 'Ada Holm', mention: null },
  answer: { type: 'person', entity: 'e0' },
  ordered: false,
  evidence: [{ start: 0, end: 10 }],
  explanation: 'It says so.',
  subject: 0,
};

/** Names of the wrong options where each person says a sentence of their own, or is only named. */
function namesBeside(people: SamplePerson[], silent: string[] = [], prompt = draft.prompt) {
  const saying = people.filter(({ name }) => !silent.includes(name));
  const said: SampleSaid[] = saying.map(({ name }) => ({
    words: `the boat of ${name} leaks`,
    by: name,
    speaker: name,
    cue: 'said',
  }));
  const lines = people.map(({ name, roles }) => {
    const called = roles === undefined ? name : `${name}, ${roles.join()},`;
    return silent.includes(name)
      ? `${called} came to the quay in the morning.`
      : `${called} said the boat of ${name} leaks.`;
  });
  const facts = buildFacts({ text: `The ferry\n\n${lines.join('\n\n')}`, people, said });
  return findPersons({ ...draft, prompt }, facts).map(({ text }) => text);
}

const holm = { name: 'Ada Holm' };
const people = [holm, { name: 'Bo Lind' }, { name: 'Cai Ross' }, { name: 'Eva Rike' }];

test('takes the others who speak', () => {
  expect(namesBeside(people).toSorted()).toEqual(['Bo Lind', 'Cai Ross', 'Eva Rike']);
});

test('leaves out family, other styles of name, organisations and whoever the stem names', () => {
  const odd: SamplePerson[] = [
    { name: 'Ole Holm' },
    { name: 'Nordbane', kind: 'organisation' },
    { name: 'Rustad' },
  ];
  expect(namesBeside([...people, ...odd]).toSorted()).toEqual(['Bo Lind', 'Cai Ross', 'Eva Rike']);
  expect(namesBeside(people, [], 'Who told Bo Lind that the ferry was late?')).not.toContain('Bo Lind');
  const chief = [...people, { name: 'Gro Voll', roles: ['harbour chief'] }];
  expect(namesBeside(chief, [], 'Who said, “The Harbour chief was late”?')).not.toContain('Gro Voll');
  expect(namesBeside(chief, [], 'Who said, “A harbour chief was late”?')).toContain('Gro Voll');
});

test('takes those who are only named where speakers are lacking, and says so', () => {
  expect(namesBeside(people, ['Eva Rike'])).not.toContain('Eva Rike');
  expect(namesBeside(people, ['Cai Ross', 'Eva Rike']).toSorted()).toEqual([
    'Bo Lind',
    'Cai Ross',
    'Eva Rike',
  ]);
});

test('sets no two whom all know and who say nothing beside one whom they do not', () => {
  const unknown = { name: 'Ada Holm', roles: ['baker in Larn'] };
  const famous = [{ name: 'Bo Lind' }, { name: 'Cai Ross' }];
  expect(namesBeside([unknown, ...famous], ['Bo Lind', 'Cai Ross'])).toEqual([]);
  const third = { name: 'Eva Rike', roles: ['baker in Larn'] };
  expect(namesBeside([unknown, ...famous, third], ['Bo Lind', 'Cai Ross', 'Eva Rike'])).toHaveLength(3);
  expect(namesBeside([holm, ...famous], ['Bo Lind', 'Cai Ross'])).toHaveLength(2);
});

test('takes those of the key’s sex alone where the stem tells it', () => {
  const named = (name: string, gender: 'female' | 'male') => ({ name, gender });
  const mixed = [
    named('Ada Holm', 'female'),
    named('Bo Lind', 'male'),
    named('Cai Ross', 'female'),
    named('Eva Rike', 'female'),
  ];
  const stem = 'Who said that her husband was late?';
  expect(namesBeside(mixed, [], stem).toSorted()).toEqual(['Cai Ross', 'Eva Rike']);
  expect(namesBeside(mixed, [], 'Who said, “I lost her boat”?')).toContain('Bo Lind');
  expect(namesBeside(mixed, [], 'Who said that his boat was late?')).toContain('Bo Lind');
});

test('puts the one who is named most often first', () => {
  const often = { name: 'Gro Voll' };
  const facts = buildFacts({
    text: 'The ferry\n\nAda Holm said the sea is high. Bo Lind said the sea is low. Gro Voll said the sea is cold. Gro Voll came. Gro Voll left.',
    people: [holm, { name: 'Bo Lind' }, often],
    said: [
      { words: 'the sea is high', by: 'Ada Holm', speaker: 'Ada Holm', cue: 'said' },
      { words: 'the sea is low', by: 'Bo Lind', speaker: 'Bo Lind', cue: 'said' },
      { words: 'the sea is cold', by: 'Gro Voll', speaker: 'Gro Voll', cue: 'said' },
    ],
  });
  const options = findPersons(draft, facts);
  expect(options.map(({ text }) => text)).toEqual(['Gro Voll', 'Bo Lind']);
  expect(options[1]?.feedback).toBe('Bo Lind speaks elsewhere in the article, but not these words.');
});

test('takes nobody who died, was hurt or only sings', () => {
  const people = [
    holm,
    { name: 'Bo Lind' },
    { name: 'Cai Ross' },
    { name: 'Eva Rike' },
    { name: 'Gro Voll' },
  ];
  const text =
    'Ada Holm said the sea is high. Bo Lind was killed by a wave. The assassin was named Gro Voll. A song by Cai Ross was played. Eva Rike sat at the quay.';
  const facts = buildFacts({
    text,
    people,
    said: [{ words: 'the sea is high', by: 'Ada Holm', speaker: 'Ada Holm', cue: 'said' }],
  });
  expect(findPersons(draft, facts).map((option) => option.text)).toEqual(['Eva Rike']);
});

test('takes one body once', () => {
  const bodies: SamplePerson[] = ['Nordbane', 'The Ferry Union', 'The UK Ferry Union', 'Steinvik Trust'].map(
    (name) => ({
      name,
      kind: 'organisation',
    }),
  );
  const found = namesBeside(bodies).map((name) => name.replace('The UK ', 'The '));
  expect(found.toSorted()).toEqual(['Steinvik Trust', 'The Ferry Union']);
});

test('gives no building or fair that is silent, and no initials as a body that could have said it', () => {
  const names = ['Nordbane', 'Sudbane', 'V.T.', 'Mill Tower', 'Larn Boat Festival'];
  const facts = buildFacts({
    text: 'The ferry\n\nNordbane said it was late. Sudbane and V.T. left. At Mill Tower, the Larn Boat Festival began.',
    people: names.map((name) => ({ name, kind: 'organisation' })),
    said: [{ words: 'it was late', by: 'Nordbane', speaker: 'Nordbane', cue: 'said' }],
  });
  expect(findPersons(draft, facts).map(({ text }) => text)).toEqual(['Sudbane']);
});

test('leaves the police and a spokesman out where there are names enough', () => {
  const optionsOf = (source: string): string[] => {
    const facts = findFacts(
      `The ferry to Larn\n\n“The ferry is late,” said Ada Holm. “The pier is old,” said Bo Lind. “The sea is high,” said Cai Ross. “The boats are gone,” said Eva Rike. “The mill is closed,” said ${source}.`,
    );
    const key = facts.registry.entities.find(({ name }) => name === 'Ada Holm');
    const answer = { type: 'person' as const, entity: key?.id ?? '' };
    return findPersons({ ...draft, prompt: 'Who said, “The ferry is late”?', answer }, facts).map(
      ({ text }) => text,
    );
  };
  for (const source of ['a spokesman for Larn Council', 'the police'])
    expect(optionsOf(source).toSorted()).toEqual(['Bo Lind', 'Cai Ross', 'Eva Rike']);
});

test('gives no house of parliament that is silent, and a paper only beside papers', () => {
  const optionsOf = (key: string, prompt: string): string[] => {
    const facts = findFacts(
      'The ferry to Larn\n\nThe Harbour Council said that the ferry was late. The Larn Museum said that the pier was old. The U.S. Senate met in May. A poll by the Ellery Post found that few people rowed. A report by the Estmark Academy said that the sea was high. An audit by the Norland Union said that the boats were gone.',
    );
    const { entity = '' } = facts.statements.find((one) => one.reference?.includes(key)) ?? {};
    const id =
      entity ?? describedSources(facts).all.find(({ phrase }) => phrase.text.includes(key))?.entity.id;
    return findPersons({ ...draft, prompt, answer: { type: 'person', entity: id ?? '' } }, facts).map(
      ({ text }) => text,
    );
  };
  const beside = optionsOf('Harbour Council', 'Which organization said that the ferry was late?');
  expect(beside).toContain('The Larn Museum');
  expect(beside.join()).not.toContain('Senate');
  const papers = optionsOf('report by', 'Which source said that the sea was high?');
  expect(papers.toSorted()).toEqual(['A poll by the Ellery Post', 'An audit by the Norland Union']);
});
