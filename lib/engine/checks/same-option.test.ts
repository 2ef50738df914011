import { expect, test } from 'vitest';
import { itemOf, noFacts } from './item-builder.ts';
import { sameOption } from './same-option.ts';

test.each([
  [['Ada Holm', 'Bo Lind', 'ada holm'], 'ada holm'],
  [['$4.6 million', '$4.6-million', '$3 million'], '$4.6-million'],
  [['Baker in Velmora', 'The baker in Velmora', 'Priest'], 'The baker in Velmora'],
])('finds the same words twice: %j', (options, option) => {
  expect(sameOption.find(itemOf('Who?', options), noFacts)).toMatchObject({ option });
});

test('lets different options be', () => {
  expect(sameOption.find(itemOf('Who?', ['4.5', '45', '5.4']), noFacts)).toBeNull();
});
