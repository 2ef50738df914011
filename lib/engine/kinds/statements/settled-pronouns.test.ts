import { expect, test } from 'vitest';
import { buildFacts } from '../facts-builder.ts';
import { reportedClause } from './reported-clause.ts';
import { settlePronouns } from './settled-pronouns.ts';
import { whyNotAlone } from './stands-alone.ts';

const people = [
  { name: 'Ada Holm', gender: 'female' as const },
  { name: 'Bo Lind', gender: 'male' as const },
  { name: 'Nordbane', kind: 'organisation' as const },
];

function settled(text: string, words: string, by: string) {
  const facts = buildFacts({
    text,
    people: people.filter(({ name }) => text.includes(name)),
    said: [{ words, by, speaker: by, cue: 'said' }],
  });
  const speaker = facts.registry.entities.find(({ name }) => name === by);
  const [statement] = facts.statements;
  if (!statement || !speaker) throw new Error('the sample has no statement');
  const reported = reportedClause(facts.document, statement);
  if ('reason' in reported) throw new Error(reported.reason);
  return settlePronouns(facts, { statement, index: 0, speaker }, reported);
}

test.each([
  [
    'Nordbane said it would close the old line.',
    'it would close the old line',
    'Nordbane',
    'it would close the old line',
  ],
  [
    'Ada Holm said Bo Lind had sold his boat.',
    'Bo Lind had sold his boat',
    'Ada Holm',
    'Bo Lind had sold his boat',
  ],
  [
    'Ada Holm said she was at the port for her boat.',
    'she was at the port for her boat',
    'Ada Holm',
    'they were at the port for their boat',
  ],
])('%s', (text, words, by, clause) => {
  const { predicate, plain } = settled(text, words, by);
  expect(predicate).toBe(`said that ${clause}`);
  expect(whyNotAlone(plain)).toBeNull();
});

test.each([
  ['Nordbane said it was late in the day.', 'it was late in the day', 'Nordbane'],
  ['Bo Lind said Ada Holm met him and his crew.', 'Ada Holm met him and his crew', 'Bo Lind'],
  ['Ada Holm said he was deep in debt.', 'he was deep in debt', 'Ada Holm'],
  ['Ada Holm saw the patient and said she was deep in debt.', 'she was deep in debt', 'Ada Holm'],
])('leaves open: %s', (text, words, by) => {
  expect(whyNotAlone(settled(text, words, by).plain)).not.toBeNull();
});

test.each([
  [
    'Ada Holm promised to sell her boat in spring.',
    'to sell her boat in spring',
    'promised',
    'promised to sell their boat in spring',
  ],
  [
    'Ada Holm defended her plan for the mill.',
    'her plan for the mill',
    'defended',
    'defended their plan for the mill',
  ],
  [
    'Eva Rike left. Ada Holm defended her plan for the mill.',
    'her plan for the mill',
    'defended',
    'defended her plan for the mill',
  ],
])('of “%s” gives the speaker of a “to” and of an object no sex', (text, words, cue, predicate) => {
  const rule = cue === 'promised' ? 'promise' : 'topic-object';
  const facts = buildFacts({
    text,
    people: [...people, { name: 'Eva Rike', gender: 'female' as const }].filter(({ name }) =>
      text.includes(name),
    ),
    said: [{ words, by: 'Ada Holm', speaker: 'Ada Holm', cue, rule, asserted: rule === 'promise' }],
  });
  const speaker = facts.registry.entities.find(({ name }) => name === 'Ada Holm');
  const [statement] = facts.statements;
  const reported = statement && reportedClause(facts.document, statement);
  if (!statement || !speaker || !reported || 'reason' in reported)
    throw new Error('the sample has no clause');
  expect(settlePronouns(facts, { statement, index: 0, speaker }, reported).predicate).toBe(predicate);
});
