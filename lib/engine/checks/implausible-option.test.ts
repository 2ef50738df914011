import { expect, test } from 'vitest';
import { implausibleOption } from './implausible-option.ts';
import { itemOf, noFacts } from './item-builder.ts';

test.each([
  ['figure' as const, ['40 boats', '50 boats', '4 million boats'], '4 million boats'],
  ['person' as const, ['Ada Holm', 'Bo Lind', 'the crew'], 'the crew'],
  ['phrase' as const, ['The ferry', 'The mill', ' '], ' '],
])('finds a %s that nobody would choose', (type, options, option) => {
  const answers = {
    figure: { type: 'figure' as const, figure: 0 },
    person: { type: 'person' as const, entity: 'e0' },
    phrase: { type: 'phrase' as const },
  };
  expect(implausibleOption.find(itemOf('?', options, { answer: answers[type] }), noFacts)).toMatchObject({
    option,
  });
  expect(
    implausibleOption.find(itemOf('?', options.slice(0, 2), { answer: answers[type] }), noFacts),
  ).toBeNull();
});
