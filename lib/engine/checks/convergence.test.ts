import { expect, test } from 'vitest';
import { convergence } from './convergence.ts';
import { itemOf, noFacts } from './item-builder.ts';

test('finds the key where all other options meet', () => {
  const item = itemOf('What?', ['a green ferry', 'a green bicycle', 'a yellow ferry']);
  expect(convergence.find(item, noFacts)).not.toBeNull();
});

test('lets be options that overlap among themselves or not at all', () => {
  expect(
    convergence.find(itemOf('What?', ['green ferry', 'green bicycle', 'green tram']), noFacts),
  ).toBeNull();
  expect(convergence.find(itemOf('What?', ['Ada Holm', 'Bo Lind', 'Cai Ross']), noFacts)).toBeNull();
});
