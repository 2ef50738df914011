import { expect, test } from 'vitest';
import { buildFacts } from '../facts-builder.ts';
import { whyNotOwn } from './why-not-own.ts';

test.each([
  ['If Ada Holm says that it is late, nobody listens.', 'Ada Holm', 'says', 'does not say'],
  ['Had Ada Holm said that it is late, all would listen.', 'Ada Holm', 'said', 'does not say'],
  ['Ada Holm, along with Bo Lind, said that it is late.', 'Ada Holm', 'said', 'more than its speaker'],
  ['Ada Holm quoted Bo Lind as saying that it is late.', 'Ada Holm', 'saying', 'second hand'],
  ['Ada Holm was quoted as saying that it is late.', 'Ada Holm', 'saying', null],
  ['Ada Holm said that it is late.', 'Ada Holm', 'said', null],
])('%s', (text, speaker, cue, reason) => {
  const facts = buildFacts({
    text,
    people: [{ name: 'Ada Holm' }],
    said: [{ words: 'that it is late', by: 'Ada Holm', speaker, cue }],
  });
  const [statement] = facts.statements;
  if (statement === undefined) throw new Error('the sample has no statement');
  expect(whyNotOwn(facts, statement)).toEqual(reason && expect.stringContaining(reason));
});
