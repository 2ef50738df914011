import { expect, test } from 'vitest';
import { findDistractors } from '../distractors/find-distractors.ts';
import type { Facts } from '../facts/facts.ts';
import { findFacts } from '../find-facts.ts';
import { whoDid } from './who-did.ts';

const others =
  '“The harbour is deep,” said Ines Carrow, a baker. “It is late,” said Peter Lind, a pilot. “We wait,” said Mary Holm, a teacher.';

const factsOf = (story: string): Facts =>
  findFacts(`Ellery news\n\n${others}\n\n${story}\n\nThe crews met in Port Ann and went home.\n`);

const asked = (story: string): [string, string][] =>
  whoDid.ask(factsOf(story)).drafts.map(({ prompt, key }) => [prompt, key.text]);

const plain = 'Ines Carrow has opened a school for young sailors in Port Ann.';

test.each([
  ['a plain clause', plain, 'has opened a school for young sailors in Port Ann'],
  [
    'a pronoun that is certain',
    'The night was cold. Ines Carrow runs a mill. She planted cherry trees behind a school in Port Ann.',
    'planted cherry trees behind a school in Port Ann',
  ],
  [
    'what belongs to whom it is told of',
    'Ines Carrow sold her boat to a school for young sailors in Port Ann.',
    'sold their boat to a school for young sailors in Port Ann',
  ],
  [
    'no last part that tells something else',
    'Ines Carrow opened a school for young sailors, which cost a fortune.',
    'opened a school for young sailors',
  ],
])('asks for %s', (_, story, predicate) => {
  expect(asked(story)).toContainEqual([`According to the article, who ${predicate}?`, 'Ines Carrow']);
});

test('asks behind what stands before the clause, and not where that points back', () => {
  const opened = (lead: string) => `${lead}, Ines Carrow opened a school for young sailors in Port Ann.`;
  expect(asked(opened('In 2014'))).toEqual([
    ['In 2014, who opened a school for young sailors in Port Ann, according to the article?', 'Ines Carrow'],
  ]);
  expect(asked(opened('At the same time'))).toEqual([]);
  expect(asked(opened('In contrast'))).toEqual([]);
});

test('asks for what is told beside somebody’s words', () => {
  expect(asked('“It is warm,” said Ines Carrow, who runs a school for young sailors in Port Ann.')).toEqual([
    ['According to the article, who runs a school for young sailors in Port Ann?', 'Ines Carrow'],
  ]);
});

test('asks for who was the first, which no office tells', () => {
  expect(
    asked('Ines Carrow was the first captain of Port Ann to sail alone to Larn.').map(([prompt]) => prompt),
  ).toContain('According to the article, who was the first captain of Port Ann to sail alone to Larn?');
});

test('asks for a body as a body', () => {
  const bodies =
    'Members of the Norland Bank met the Ellery Teachers Association and the Larn Harbour Commission.';
  expect(asked(`${bodies} The Norland Bank has opened a school for young sailors in Port Ann.`)).toEqual([
    [
      'According to the article, which organization has opened a school for young sailors in Port Ann?',
      'The Norland Bank',
    ],
  ]);
});

test('leaves open who of a family of one name it is', () => {
  const story = 'Ines Carrow opened a school in Port Ann for her son’s crew.';
  expect(asked(story)).toHaveLength(1);
  expect(asked(`Otto Carrow lives in Larn. ${story}`)).toEqual([]);
});

test('keeps the year of a sentence for its second clause', () => {
  const story =
    'In 2031, crews sold 40 boats, but Ines Carrow opened a school for young sailors in Port Ann.';
  expect(asked(story)[0]?.[0]).toContain('In 2031, who opened a school');
});

test.each([
  ['what would harm another', 'Ines Carrow was arrested at a school for young sailors in Port Ann.'],
  ['what is said by somebody', 'Peter Lind said that Ines Carrow opened a school for young sailors.'],
  ['what did not happen', 'Ines Carrow has not opened a school for young sailors in Port Ann.'],
  ['a condition', 'If the town pays, Ines Carrow opens a school for young sailors in Port Ann.'],
  ['what may be', 'Ines Carrow would open a school for young sailors in Port Ann.'],
  ['what many may have done', 'Ines Carrow left the town early.'],
  ['what “Who is …?” asks', 'Ines Carrow is the owner of a school for young sailors in Port Ann.'],
  ['words in quotation marks', '“Ines Carrow opened a school for young sailors in Port Ann.”'],
  ['a pronoun for another', 'Ines Carrow took him to a school for young sailors in Port Ann.'],
  [
    'a “his” behind another name',
    'Ines Carrow praised Peter Lind for his school for young sailors in Port Ann.',
  ],
  [
    'a list that is cut off',
    'Ines Carrow wants to open a school, buy new boats in Port Ann and sail to Larn.',
  ],
  [
    'a list of things that is cut off',
    'Ines Carrow sold more than 40 boats, the old nets, and the ropes to a school for young sailors.',
  ],
  [
    'a list of qualities that is cut off',
    'Ines Carrow runs a school in Port Ann for sailors who care and are young.',
  ],
  [
    'what others did too',
    'Peter Lind waved. Ines Carrow has also opened a school for young sailors in Port Ann.',
  ],
  [
    'a “his” that others could claim',
    'Ines Carrow met young sailors from Port Ann at her school by the pier.',
  ],
  [
    'a “her” that is somebody else',
    'Tom Wray owned a mill. Ines Carrow worked for her in a school for young sailors of Port Ann.',
  ],
  ['a lead that says little', 'At times, Ines Carrow runs a school for young sailors in Port Ann.'],
  [
    'people told of before',
    'Ines Carrow met with the executives for two days at a new school for sailors in Port Ann.',
  ],
  ['what others will do too', 'Ines Carrow will speak at a school for young sailors in Port Ann.'],
  ['what an office tells', 'Ines Carrow opened a school for young sailors in Port Ann as the mayor.'],
  ['what nobody told', 'Ines Carrow declined to comment on a school for young sailors in Port Ann.'],
  ['what could be said of many', 'Ines Carrow has been a rather quiet but loyal friend.'],
  ['a doing of nothing told', 'Ines Carrow cast the only vote of Port Ann against closing.'],
  ['whom nothing says they help', 'Ines Carrow opened a school in Port Ann for young sailors to help.'],
  ['what leans on another', 'Ines Carrow opened another school for young sailors in Port Ann.'],
])('refuses %s', (_, story) => {
  expect(asked(story).filter(([, key]) => key === 'Ines Carrow')).toEqual([]);
});

test('stands among others of whom nothing like it is told', () => {
  const facts = factsOf(
    `The night was cold. ${plain} Peter Lind teaches young sailors at that school in Port Ann.`,
  );
  const draft = whoDid.ask(facts).drafts.find(({ key }) => key.text === 'Ines Carrow');
  const wrong = draft === undefined ? [] : findDistractors(draft, facts).map(({ text }) => text);
  expect(wrong).toContain('Mary Holm');
  expect(wrong).not.toContain('Peter Lind');
});

test('keeps a clause whole before “and”, and a word that belongs to a participle', () => {
  expect(
    asked('Ines Carrow opened a school for young sailors in Port Ann and left the town.'),
  ).toContainEqual([
    'According to the article, who opened a school for young sailors in Port Ann?',
    'Ines Carrow',
  ]);
});

test('shows the sentence, and before a pronoun the name', () => {
  const facts = factsOf(
    'The night was cold. Ines Carrow runs a mill. She planted cherry trees behind a school in Port Ann.',
  );
  const [draft] = whoDid.ask(facts).drafts.filter(({ prompt }) => prompt.includes('cherry'));
  expect(draft?.evidence.map(({ start, end }) => facts.document.text.slice(start, end))).toEqual([
    'She planted cherry trees behind a school in Port Ann.',
    'Ines Carrow',
  ]);
});
