import { expect, test } from 'vitest';
import { findFigures } from '../facts/figures/find-figures.ts';
import { buildFacts } from './facts-builder.ts';
import { whatFigure } from './what-figure.ts';

const ask = (text: string) => {
  const facts = buildFacts({
    text: `Ellery harbour, port, pier and sailors\n\n${text}\n`,
    people: [],
    said: [],
  });
  return whatFigure.ask({ ...facts, figures: findFigures(facts.document) });
};

test('asks what a figure stands for among what others of its sort stand for', () => {
  const { drafts } = ask(
    'Ellery Mill employs 300 people in Port Ann. About 40 herring boats were lost in the storm of 1931. The Harbour Guard hired 90 soldiers in Larn.',
  );
  const draft = drafts.find(({ prompt }) => prompt === 'What does the figure 300 describe in the article?');
  expect(draft?.key.text).toBe('the number of people that Ellery Mill employs in Port Ann');
  expect(draft?.wrong?.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      'the number of herring boats that were lost in the storm of 1931',
      'the number of soldiers that the Harbour Guard hired in Larn',
    ]),
  );
});

test('does not ask of a small count, nor where others of the sort are too few', () => {
  const { drafts, refused } = ask(
    'Ellery Mill employs 300 people in Port Ann. Ellery Mill owns six ferries in Annland.',
  );
  expect(drafts).toEqual([]);
  expect(refused.map(({ reason }) => reason)).toEqual(
    expect.arrayContaining([
      'The article has too few other figures of the sort.',
      'The figure is too small to be known by.',
    ]),
  );
});

test('sets nothing beside a figure that counts far less', () => {
  const { drafts } = ask(
    'Ellery Mill sold 90,000 loaves in Port Ann. Ellery Mill employs 30 people in Larn. The Harbour Guard hired 40 soldiers in Larn. The Harbour Guard lost 20 boats in Ellery.',
  );
  expect(drafts.map(({ prompt }) => prompt)).not.toContain(
    'What does the figure 90,000 describe in the article?',
  );
  expect(drafts.length).toBeGreaterThan(0);
});

test('asks nothing by what somebody only says', () => {
  const { drafts } = ask(
    'Ellery Mill employs 30 people in Larn. The Harbour Guard hired 40 soldiers in Larn. The Harbour Guard lost 20 boats in Ellery, according to Ines Carrow.',
  );
  expect(drafts.map(({ prompt }) => prompt)).not.toContain(
    'What does the figure 20 describe in the article?',
  );
});

test('asks what a figure counts among things that others count', () => {
  const drafts = ask(
    'The storm of May sank 40 old ferries near Larn. It tore roofs off 25 stone barns. Ada Holm sent 60 loaves of bread to Port Ann.',
  ).drafts;
  expect(drafts.map(({ prompt, key }) => [prompt, key.text])).toContainEqual([
    'What does the figure 25 count in the article?',
    'stone barns',
  ]);
});

test('asks of nothing that another figure may count as well', () => {
  const drafts = ask(
    'The storm of May hurt 40 old bakers near Larn. It drove off 25 young voters. Ada Holm sent 60 tall sailors and rowers to Port Ann.',
  ).drafts;
  expect(drafts.filter(({ prompt }) => prompt.includes(' count '))).toEqual([]);
});

test('does not ask what a figure counts where the article has it of other things too, nor what is an age', () => {
  const others = 'The Harbour Guard hired 90 soldiers. Larn has 120 chimneys. The fair drew 60 letters.';
  const promptsOf = (text: string): string[] => ask(`${text} ${others}`).drafts.map(({ prompt }) => prompt);
  const asks = 'What does the figure 80 count in the article?';
  expect(promptsOf('The pier has 80 ferries.')).toContain(asks);
  expect(promptsOf('The pier has 80 ferries. A storm broke 80 windows.')).not.toContain(asks);
  expect(promptsOf('His death when he was 80 ferries him home.')).not.toContain(asks);
});
