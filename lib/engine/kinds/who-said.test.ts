import { expect, test } from 'vitest';
import { findFacts } from '../find-facts.ts';
import { buildFacts, type Sample, type SampleSaid } from './facts-builder.ts';
import { hospital, tram } from './sample-articles.ts';
import { whoSaid } from './who-said.ts';

const promptsOf = (sample: Sample) =>
  whoSaid.ask(buildFacts(sample)).drafts.map(({ prompt, key }) => `${prompt} ${key.text}`);

test('asks for direct words and for reported ones', () => {
  expect(promptsOf(tram)).toEqual([
    'Who said, “We found the old river bed under half of the track”? Lena Brandvik',
    'Who said, “Every third bus is older than its driver”? Oskar Tveit',
    'According to the article, who said that the work on the bridge was ahead of schedule? Harald Moen',
    'Who said, “A tram is the easy part”? Harald Moen',
    'Who said, “I sold my car because of this line”? Petra Lindqvist',
  ]);
});

test('asks for an organisation as one, and refuses a speaker whom the article leaves open', () => {
  expect(promptsOf(hospital)).toContain(
    'According to the article, which organization said that the ward had treated more children than any other in Norland? The Norland Health Board',
  );
  expect(whoSaid.ask(buildFacts(hospital)).refused.map(({ reason }) => reason)).toContain(
    'The article leaves open who said this.',
  );
});

const people = [
  { name: 'Ada Holm', gender: 'female' as const },
  { name: 'Bo Lind', gender: 'male' as const },
];
const ask = (text: string, said: SampleSaid) =>
  whoSaid.ask(buildFacts({ text: `The mill\n\nAda Holm met Bo Lind.\n\n${text}`, people, said: [said] }));

test.each<[string, SampleSaid, string]>([
  [
    'Ada Holm said she would sell her boat in spring.',
    { words: 'she would sell her boat in spring', by: 'Ada Holm', speaker: 'Ada Holm', cue: 'said' },
    'According to the article, who said that they would sell their boat in spring?',
  ],
  [
    'Bo Lind said his wife would sell a mill in Norland.',
    { words: 'his wife would sell a mill in Norland', by: 'Bo Lind', speaker: 'Bo Lind', cue: 'said' },
    'According to the article, who said that his wife would sell a mill in Norland?',
  ],
  [
    'Ada Holm said she feared that Larn would sell its boats.',
    { words: 'she feared that Larn would sell its boats', by: 'Ada Holm', speaker: 'Ada Holm', cue: 'said' },
    'According to the article, who said that she feared that Larn would sell its boats?',
  ],
  [
    '“Nobody buys a mill without a river,” Ada Holm wrote.',
    { words: '“Nobody buys a mill without a river,”', by: 'Ada Holm', speaker: 'Ada Holm', cue: 'wrote' },
    'Who wrote, “Nobody buys a mill without a river”?',
  ],
  [
    '“For example, the ferry needs a river without ice,” Ada Holm said.',
    {
      words: '“For example, the ferry needs a river without ice,”',
      by: 'Ada Holm',
      speaker: 'Ada Holm',
      cue: 'said',
    },
    'In the article, who used the words “the ferry needs a river without ice”?',
  ],
  [
    'Ada Holm said that even so, nobody buys a mill without a river.',
    {
      words: 'that even so, nobody buys a mill without a river',
      by: 'Ada Holm',
      speaker: 'Ada Holm',
      cue: 'said',
    },
    'According to the article, who said that nobody buys a mill without a river?',
  ],
  [
    '“Who would buy a mill without a river?” Ada Holm said.',
    { words: '“Who would buy a mill without a river?”', by: 'Ada Holm', speaker: 'Ada Holm', cue: 'said' },
    '“Who would buy a mill without a river?” According to the article, who said this?',
  ],
  [
    'Ada Holm said that his plan was “a ferry without a captain or crew.”',
    {
      words: 'that his plan was “a ferry without a captain or crew.”',
      by: 'Ada Holm',
      speaker: 'Ada Holm',
      cue: 'said',
      kind: 'mixed',
    },
    'In the article, who used the words “a ferry without a captain or crew”?',
  ],
])('%s', (text, said, prompt) => {
  expect(ask(text, said).drafts.map((draft) => draft.prompt)).toEqual([prompt]);
});

test.each<[string, SampleSaid, string]>([
  [
    'Ada Holm criticised the plan, Bo Lind answered, “We never had any plan at all.”',
    {
      words: 'the plan, Bo Lind answered, “We never had any plan at all.”',
      by: 'Ada Holm',
      speaker: 'Ada Holm',
      cue: 'criticised',
      kind: 'mixed',
    },
    'quotation inside',
  ],
  [
    'Ada Holm said that the Holm mill was sold in spring.',
    { words: 'that the Holm mill was sold in spring', by: 'Ada Holm', speaker: 'Ada Holm', cue: 'said' },
    'name their speaker',
  ],
  [
    'Ada Holm said that this mill was sold in spring.',
    { words: 'that this mill was sold in spring', by: 'Ada Holm', speaker: 'Ada Holm', cue: 'said' },
    'points with “this”',
  ],
])('refuses: %s', (text, said, reason) => {
  const { drafts, refused } = ask(text, said);
  expect(drafts).toEqual([]);
  expect(refused[0]?.reason).toContain(reason);
});

test.each([
  ['wrote', 'Who wrote, “The ferry needs a river without ice”?'],
  ['said', 'Who said, “The ferry needs a river without ice”?'],
])('asks with the verb of the half before where a quotation goes on: %s', (cue, prompt) => {
  const [first, second] = ['“Nobody buys a mill without a river,”', '“The ferry needs a river without ice.”'];
  const said = { by: 'Ada Holm', speaker: 'Ada Holm' };
  const facts = buildFacts({
    text: `A mill\n\n${first} Ada Holm ${cue}. Ada Holm added: ${second}`,
    people: [{ name: 'Ada Holm' }],
    said: [
      { ...said, words: first, cue },
      { ...said, words: second, cue: 'added' },
    ],
  });
  expect(whoSaid.ask(facts).drafts[1]?.prompt).toBe(prompt);
});

test.each([
  ['Bo Lind’s latest remarks', 0],
  ['Bo Lind’s remarks on the mill in Larn', 1],
])('asks who denounced nothing of which there may be more: %s', (words, asked) => {
  const found = findFacts(
    `A mill\n\nAda Holm denounced ${words}. Bo Lind said that the mill in Larn was sold.`,
  );
  const about = whoSaid.ask(found).drafts.filter(({ prompt }) => prompt.includes('denounced'));
  expect(about).toHaveLength(asked);
});

test('gives nobody what stands in brackets beside what he said', () => {
  const words = 'tales of this town (one has a diver “whom no harbour would ever let ashore”)';
  const said: SampleSaid = { words, by: 'Ada Holm', speaker: 'Ada Holm', cue: 'writes', kind: 'mixed' };
  expect(ask(`Ada Holm writes ${words}.`, said).drafts).toEqual([]);
});

test('gives nobody the quotation of another inside what he said', () => {
  const words = 'Bo Lind was wrong when she said that “the whole harbour had been fast asleep.”';
  const text = `Ada Holm said ${words}`;
  const outer: SampleSaid = { words, by: 'Ada Holm', speaker: 'Ada Holm', cue: 'said', kind: 'mixed' };
  expect(ask(text, outer).drafts).toEqual([]);
});

test('asks which country said it among countries, and what a newspaper reported that another said', () => {
  const text = [
    'Fish\n\nFrance and Japan met the Ellery Post, the Tide Centre and the Mill Board.',
    'Norway said that fish had become rarer in spring.',
    'According to the Ellery Post, Bo Lind believes a ferry was sold in spring.',
  ].join('\n\n');
  const place = (name: string) => ({ name, kind: 'place' as const });
  const body = (name: string) => ({ name, kind: 'organisation' as const });
  const facts = buildFacts({
    text,
    people: [
      ...['Norway', 'France', 'Japan'].map(place),
      ...['Ellery Post', 'Tide Centre', 'Mill Board'].map(body),
    ],
    said: [
      { words: 'that fish had become rarer in spring', by: 'Norway', speaker: 'Norway', cue: 'said' },
      {
        words: 'Bo Lind believes a ferry was sold in spring',
        by: 'Ellery Post',
        speaker: 'the Ellery Post',
        cue: 'According to',
      },
    ],
  });
  expect(whoSaid.ask(facts).drafts.map(({ prompt }) => prompt)).toEqual([
    'According to the article, which country said that fish had become rarer in spring?',
    'According to the article, which organization said that Bo Lind believes a ferry was sold in spring?',
  ]);
});

test.each([
  ['the country would buy forty new ferries in spring', 0],
  ['Norway would buy forty new ferries in spring', 1],
])('asks of no country that only the words beside the speaker tell: %s', (words, asked) => {
  const facts = buildFacts({
    text: `A vote\n\nNorwegian minister Ada Holm said that ${words}.`,
    people: [{ name: 'Ada Holm' }],
    said: [{ words: `that ${words}`, by: 'Ada Holm', speaker: 'Norwegian minister Ada Holm', cue: 'said' }],
  });
  expect(whoSaid.ask(facts).drafts).toHaveLength(asked);
});
