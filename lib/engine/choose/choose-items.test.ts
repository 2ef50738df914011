import { expect, test } from 'vitest';
import { itemOf } from '../checks/item-builder.ts';
import { chooseItems } from './choose-items.ts';

const nouns = [
  'ferry',
  'mill',
  'bridge',
  'harbour',
  'chapel',
  'orchard',
  'lantern',
  'quarry',
  'tunnel',
  'meadow',
  'tower',
  'stable',
];
const items = nouns.map((noun, index) =>
  itemOf(
    `Who said that the ${noun} was sold?`,
    [['Ada Holm', 'Bo Lind', 'Cai Ross'][index % 3] ?? '', 'Dag Voll', 'Eva Rike'],
    {
      kind: index < 9 ? 'many' : 'few',
      answer: { type: 'person', entity: `e${index % 3}` },
      evidence: [{ start: index * 100, end: index * 100 + 50 }],
      subject: index * 3,
    },
  ),
);

test('takes all that go together, in another order than the article’s', () => {
  const { items: chosen, clashes } = chooseItems(items, {
    wanted: Number.MAX_SAFE_INTEGER,
    seed: 0,
    isTold: () => false,
  });
  expect(new Set(chosen)).toEqual(new Set(items));
  expect(chosen).not.toEqual(items);
  expect(clashes).toEqual([]);
});

test('takes the number wanted, kinds and keys in turn', () => {
  const { items: chosen } = chooseItems(items, { wanted: 6, seed: 0, isTold: () => false });
  expect(chosen).toHaveLength(6);
  expect(chosen.filter(({ draft }) => draft.kind === 'few').length).toBeGreaterThanOrEqual(2);
  expect(new Set(chosen.map(({ draft }) => draft.key.text)).size).toBe(3);
});

test('chooses the same for the same seed', () => {
  expect(chooseItems(items, { wanted: 5, seed: 9, isTold: () => false })).toEqual(
    chooseItems(items, { wanted: 5, seed: 9, isTold: () => false }),
  );
});

test('leaves out what another gives away, with the reason', () => {
  const twin = itemOf('Who said that the ferry was sold?', ['Ada Holm', 'Dag Voll'], {
    answer: { type: 'person', entity: 'e0' },
    evidence: [{ start: 10, end: 40 }],
  });
  const { items: chosen, clashes } = chooseItems([...items, twin], {
    wanted: Number.MAX_SAFE_INTEGER,
    seed: 0,
    isTold: () => false,
  });
  expect(chosen).toHaveLength(items.length);
  expect(clashes).toHaveLength(1);
});

test('asks for no quotation whose others all stand in other questions', () => {
  const said = (words: string, names: string[], start: number) =>
    itemOf(`Who said, “${words}”?`, names, {
      kind: 'who-said',
      answer: { type: 'person', entity: names[0] ?? '' },
      evidence: [{ start, end: start + 50 }],
      subject: start,
    });
  const which = itemOf(
    'Which of these quotations is from Ada Holm?',
    ['“It rained on us”', '“The mast fell down”', '“The quay is shut”'],
    { kind: 'what-said', answer: { type: 'phrase' }, evidence: [{ start: 900, end: 950 }], subject: 900 },
  );
  const all = [
    which,
    said('The mast fell down', ['Bo Lind', 'Cai Ross', 'Dag Voll'], 100),
    said('The quay is shut', ['Cai Ross', 'Bo Lind', 'Dag Voll'], 500),
  ];
  const { items: taken } = chooseItems(all, { wanted: 9, seed: 1, isTold: () => false });
  expect(taken).toHaveLength(2);
});

test('asks two questions that go together rather than one that gives both away', () => {
  const who = (prompt: string, key: string, start: number) =>
    itemOf(prompt, [key, 'Dag Voll', 'Eva Rike'], {
      answer: { type: 'person', entity: key },
      evidence: [{ start, end: start + 10 }],
    });
  const both = who('Who said that the ferry was old, and the mill and its wheel too?', 'Ada Holm', 0);
  const parts = [
    who('Who said that the ferry was old?', 'Ada Holm', 100),
    who('Who said that the mill had its wheel?', 'Ada Holm', 200),
  ];
  for (const seed of [0, 1, 2, 3, 4]) {
    const { items: chosen } = chooseItems([both, ...parts], { wanted: 9, seed, isTold: () => false });
    expect(new Set(chosen)).toEqual(new Set(parts));
  }
});
