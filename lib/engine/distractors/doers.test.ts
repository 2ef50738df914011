import { expect, test } from 'vitest';
import { buildFacts } from '../kinds/facts-builder.ts';
import type { Draft } from '../kinds/kind.ts';
import { findDoers } from './doers.ts';

const doersOf = (
  others: string,
  deed = 'sold her mill',
  roles: string[] = [],
  own: string[] = [],
): string[] => {
  const facts = buildFacts({
    text: `Ada Holm left. Ada Holm sold her mill. ${others} Bo Lind waved. Cai Ross waved.`,
    people: [{ name: 'Ada Holm', roles: own }, { name: 'Bo Lind' }, { name: 'Cai Ross', roles }],
    said: [],
  });
  const [key] = facts.registry.entities;
  const draft: Draft = {
    kind: 'who-did',
    prompt: 'Who sold her mill?',
    key: { text: 'Ada Holm', mention: null },
    answer: { type: 'person', entity: key?.id ?? '' },
    deed,
    ordered: false,
    evidence: [{ start: 0, end: 14 }],
    explanation: '',
    subject: 0,
  };
  return findDoers(draft, facts).map(({ text }) => text);
};

test('sets somebody as well known beside the doer', () => {
  expect(doersOf('Bo Lind and Cai Ross left.')).toEqual(['Bo Lind', 'Cai Ross']);
});

test('finds nobody where readers know the doer alone', () => {
  expect(doersOf('Bo Lind, a baker, and Cai Ross, a priest, left.')).toEqual([]);
});

test('sets only the like of the doer beside a post', () => {
  const others = 'Bo Lind and Cai Ross, a priest, left.';
  expect(doersOf(others)).toEqual(['Bo Lind', 'Cai Ross']);
  expect(doersOf(others, 'teaches at a school in Larn')).toEqual([]);
  const introduced = 'Ada Holm is president of Larn Mill. Bo Lind and Cai Ross left.';
  expect(doersOf(introduced, 'is president of Larn Mill')).toEqual([]);
});

test('sets another of an office beside one of an office', () => {
  const others = 'Ada Holm is a Norland senator. Bo Lind and Cai Ross, a Larn senator, left.';
  expect(doersOf(others, 'sold her mill', ['Larn senator'], ['Norland senator'])).toEqual([
    'Cai Ross',
    'Bo Lind',
  ]);
  expect(doersOf(others, 'sold her mill', [], ['Norland senator'])).toEqual([]);
});
