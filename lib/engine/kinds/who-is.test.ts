import { expect, test } from 'vitest';
import { buildFacts, type SamplePerson } from './facts-builder.ts';
import { whoIs } from './who-is.ts';

const askAbout = (people: SamplePerson[]) =>
  whoIs.ask(
    buildFacts({
      text: people.map(({ name, roles }) => `${name}, ${roles?.join(', ')}, spoke.`).join(' '),
      people,
      said: [],
    }),
  );

const others = [
  { name: 'Bo Lind', roles: ['baker in Velmora'] },
  { name: 'Cai Ross', roles: ['priest of Saint Olav'] },
];

test('asks for a role among the roles of others', () => {
  const [draft] = askAbout([{ name: 'Ada Holm', roles: ['head of the harbour office'] }, ...others]).drafts;
  expect(draft?.prompt).toBe('Who is Ada Holm, according to the article?');
  expect(draft?.key.text).toBe('Head of the harbour office');
  expect(draft?.wrong?.map(({ text }) => text).toSorted()).toEqual([
    'Baker in Velmora',
    'Priest of Saint Olav',
  ]);
});

test.each([
  'Norland President',
  'prime minister of Norland',
  'King of the Isles',
  'Norland senator',
  'former foreign minister',
  'senator from Norland',
  'speaker of the House',
  'Harbour Party presidential nominee',
])('does not ask for an office that readers know: %s', (role) => {
  const { refused } = askAbout([{ name: 'Ada Holm', roles: [role] }, ...others]);
  expect(refused.map(({ reason }) => reason)).toContain('A reader may know it without the article.');
});

test.each([
  'president of the rowing club',
  'vice president of sales',
  'deputy foreign minister',
  'state senator',
])('asks for other offices: %s', (role) => {
  const { drafts } = askAbout([{ name: 'Ada Holm', roles: [role] }, ...others]);
  expect(drafts.map(({ prompt }) => prompt)).toContain('Who is Ada Holm, according to the article?');
});

test('sets no office that all can put a name to beside a role', () => {
  const president = { name: 'Mika Rau', roles: ['Norland President'] };
  const drafts = askAbout([
    { name: 'Ada Holm', roles: ['head of the harbour office'] },
    ...others,
    president,
  ]).drafts;
  expect(drafts.flatMap(({ wrong }) => wrong?.map(({ text }) => text) ?? [])).not.toContain(
    'Norland President',
  );
});

test('sets roles of the other sex or another nation beside none', () => {
  const [draft] = askAbout([
    { name: 'Ada Holm', gender: 'female', roles: ['head of the harbour office'] },
    ...others,
    { name: 'Mika Rau', roles: ['tug salesman of the bay'] },
    { name: 'Lu Feng', roles: ['Chinese trader in silk'] },
  ]).drafts;
  expect(draft?.wrong?.map(({ text }) => text).toSorted()).toEqual([
    'Baker in Velmora',
    'Priest of Saint Olav',
  ]);
});

test('asks the other way round where too few others have a role', () => {
  const speakers = [
    { name: 'Bo Lind', roles: ['baker'] },
    { name: 'Cai Ross', roles: ['priest'] },
  ];
  const { drafts } = askAbout([{ name: 'Ada Holm', roles: ['the head of the harbour office'] }, ...speakers]);
  expect(drafts.map(({ prompt, key }) => `${prompt} ${key.text}`)).toEqual([
    'Who is the head of the harbour office, according to the article? Ada Holm',
  ]);
  expect(drafts[0]?.wrong?.map(({ text }) => text)).toEqual(['Bo Lind', 'Cai Ross']);
});

test('asks who is one of several where the article tells it of one', () => {
  const { drafts } = askAbout([
    { name: 'Ada Holm', roles: ['a lawyer for the Harbour Union'] },
    { name: 'Bo Lind', roles: ['baker'] },
    { name: 'Cai Ross', roles: ['priest'] },
  ]);
  expect(drafts.map(({ prompt, key }) => `${prompt} ${key.text}`)).toEqual([
    'According to the article, who is a lawyer for the Harbour Union? Ada Holm',
  ]);
});

test('puts other towns of the article in the place of one', () => {
  const facts = buildFacts({
    text: 'Ada Holm, a baker in Velmora, spoke. Crews left in Larn. Boats lay in Marrow.',
    people: [
      { name: 'Ada Holm', roles: ['a baker in Velmora'] },
      ...['Velmora', 'Larn', 'Marrow'].map((name) => ({ name, kind: 'place' as const })),
    ],
    said: [],
  });
  expect(whoIs.ask(facts).drafts[0]?.wrong?.map(({ text }) => text)).toEqual([
    'Baker in Larn',
    'Baker in Marrow',
  ]);
});

test('offers nobody the role that another question sets beside ones made from it', () => {
  const told = [
    { name: 'Ada Holm', roles: ['priest of Saint Olav'] },
    { name: 'Bo Lind', roles: ['sailor on the Mira'] },
    { name: 'Cai Ross', roles: ['judge in Velmora'] },
    { name: 'Una Berg', roles: ['violinist with a band'] },
  ];
  const text = told.map(({ name, roles }) => `${name}, ${roles.join()}, spoke.`).join(' ');
  const facts = buildFacts({
    text: `${text} Crews left in Larn. Boats lay in Marrow.`,
    people: [...told, ...['Velmora', 'Larn', 'Marrow'].map((name) => ({ name, kind: 'place' as const }))],
    said: [],
  });
  const options = whoIs
    .ask(facts)
    .drafts.map(({ key, wrong }) => [key, ...(wrong ?? [])].map(({ text }) => text));
  expect(options.filter((texts) => texts.includes('Judge in Velmora'))).toEqual([
    ['Judge in Velmora', 'Judge in Larn', 'Judge in Marrow'],
  ]);
});

test('refuses when too few others have a role', () => {
  expect(
    askAbout([{ name: 'Ada Holm', roles: ['head of the harbour office'] }, ...others.slice(1)]).drafts,
  ).toEqual([]);
});

test('sets no role with the same patron beside a role, and none that names the person asked for', () => {
  const { drafts } = askAbout([
    { name: 'Ada Holm', roles: ['adviser to Bo Lind'] },
    { name: 'Bo Lind', roles: ['head of the harbour office'] },
    { name: 'Cai Ross', roles: ['friend of Lind'] },
    { name: 'Mika Rau', roles: ['priest of Saint Olav'] },
    { name: 'Jon Dahl', roles: ['critic of Ada Holm'] },
    { name: 'Una Berg', roles: ['baker in Velmora'] },
  ]);
  const wrong = drafts
    .find(({ prompt }) => prompt.startsWith('Who is Ada Holm'))
    ?.wrong?.map(({ text }) => text);
  expect(wrong).toContain('Baker in Velmora');
  expect(wrong).not.toContain('Friend of Lind');
  expect(wrong).not.toContain('Critic of Ada Holm');
});

const court = [
  { name: 'Bo Lind', roles: ['baker'] },
  { name: 'Cai Ross', roles: ['priest'] },
];

test('offers no words of a headline that begin with a name', () => {
  const { drafts } = askAbout([
    { name: 'Ada Holm', roles: ['defence lawyer'] },
    ...court,
    { name: 'Una Berg Joins Harbour Talks', roles: ['pilot'] },
  ]);
  expect(drafts.flatMap(({ wrong }) => wrong?.map(({ text }) => text) ?? []).toSorted()).toEqual([
    'Bo Lind',
    'Cai Ross',
  ]);
});

test('asks who has an office of which a story has one', () => {
  const { drafts } = askAbout([{ name: 'Ada Holm', roles: ['defence lawyer'] }, ...court]);
  expect(drafts.map(({ prompt, key }) => `${prompt} ${key.text}`)).toContain(
    'Who is the defence lawyer, according to the article? Ada Holm',
  );
});

test.each([
  ['two hold it', 'defence lawyer', [{ name: 'Una Berg', roles: ['family lawyer'] }]],
  ['another firm has one too', 'company president', []],
])('asks for no office where %s', (_, role, more) => {
  const { drafts } = askAbout([{ name: 'Ada Holm', roles: [role] }, ...court, ...more]);
  expect(drafts.filter(({ key }) => key.text === 'Ada Holm')).toEqual([]);
});

test.each([
  ['a Larn harbour lawyer', ['According to the article, who is a Larn harbour lawyer? Ada Holm']],
  ['a Larn Republican', []],
])('asks who is %s: %j', (role, asked) => {
  const { drafts } = askAbout([{ name: 'Ada Holm', roles: [role] }, ...court]);
  expect(
    drafts.filter(({ key }) => key.text === 'Ada Holm').map(({ prompt, key }) => `${prompt} ${key.text}`),
  ).toEqual(asked);
});

test('shows the role with the name beside it', () => {
  const text =
    'Ada Holm left Larn. Holm, head of the harbour office, spoke. Bo Lind, a baker, and Cai Ross, a priest, left.';
  const people = [
    { name: 'Ada Holm', roles: ['head of the harbour office'], mentions: ['Holm, head'] },
    { name: 'Bo Lind', roles: ['baker in Velmora'] },
    { name: 'Cai Ross', roles: ['priest of Saint Olav'] },
  ];
  const facts = buildFacts({
    text: `${text} Bo Lind is a baker in Velmora, Cai Ross a priest of Saint Olav.`,
    people,
    said: [],
  });
  const [draft] = whoIs.ask(facts).drafts;
  expect(draft?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Holm, head of the harbour office',
  ]);
});
