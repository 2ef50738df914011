import { expect, test } from 'vitest';
import { buildFacts, type SampleSaid } from '../facts-builder.ts';
import { reportedClause } from './reported-clause.ts';

function clauseOf(text: string, said: SampleSaid) {
  const facts = buildFacts({ text, people: [], said: [said] });
  const [statement] = facts.statements;
  if (statement === undefined) throw new Error('the sample has no statement');
  return reportedClause(facts.document, statement);
}

const by = null;

const stance = { rule: 'topic-object', asserted: false };
const view = { rule: 'belief-view', asserted: false };

test.each<[string, SampleSaid, string]>([
  [
    'Ada Holm warned that the ferry would stop in winter.',
    { by, words: 'that the ferry would stop in winter', speaker: 'Ada Holm', cue: 'warned' },
    'warned that the ferry would stop in winter',
  ],
  [
    'The ferry would stop in winter, Ada Holm said.',
    { by, words: 'The ferry would stop in winter', speaker: 'Ada Holm', cue: 'said' },
    'said that the ferry would stop in winter',
  ],
  [
    'Velmora had paid its share of the bridge, Ada Holm said in Velmora.',
    { by, words: 'Velmora had paid its share of the bridge', speaker: 'Ada Holm', cue: 'said' },
    'said that Velmora had paid its share of the bridge',
  ],
  [
    'Democrats had left the port by May, Ada Holm said in May to Democrats.',
    { by, words: 'Democrats had left the port by May', speaker: 'Ada Holm', cue: 'said' },
    'said that Democrats had left the port by May',
  ],
  [
    'Ada Holm warned of a long winter without a ferry.',
    { by, words: 'of a long winter without a ferry', speaker: 'Ada Holm', cue: 'warned' },
    'warned of a long winter without a ferry',
  ],
  [
    'Ada Holm has called the vote “overdue by ten years.”',
    { by, words: 'the vote “overdue by ten years.”', speaker: 'Ada Holm', cue: 'called', kind: 'mixed' },
    'called the vote “overdue by ten years”',
  ],
  [
    'According to Ada Holm, the ferry has also lost its pilot.',
    { by, words: 'the ferry has also lost its pilot', speaker: 'Ada Holm', cue: 'According to' },
    'said that the ferry has lost its pilot',
  ],
  [
    'Ada Holm said the ferry was late again.',
    { by, words: 'the ferry was late again', speaker: 'Ada Holm', cue: 'said' },
    'said that the ferry was late again',
  ],
  [
    'Ada Holm said that any crew who wants a boat needs a captain.',
    { by, words: 'that any crew who wants a boat needs a captain', speaker: 'Ada Holm', cue: 'said' },
    'said that any crew who wants a boat needs a captain',
  ],
  [
    'Ada Holm promised on Monday to sell the ferry to its crew.',
    { by, words: 'to sell the ferry to its crew', speaker: 'Ada Holm', cue: 'promised', rule: 'promise' },
    'promised to sell the ferry to its crew',
  ],
  [
    'Ada Holm has proposed a ban on trawling nets, an idea of Lind’s, in May.',
    {
      by,
      words: 'a ban on trawling nets, an idea of Lind’s',
      speaker: 'Ada Holm',
      cue: 'has proposed',
      ...stance,
    },
    'has proposed a ban on trawling nets',
  ],
  [
    'Ada Holm hopes that the ferry will sail in winter.',
    { by, words: 'that the ferry will sail in winter', speaker: 'Ada Holm', cue: 'hopes', ...view },
    'hopes that the ferry will sail in winter',
  ],
])('turns into clean English: %s', (text, said, predicate) => {
  expect(clauseOf(text, said)).toMatchObject({ predicate });
});

test.each<[string, SampleSaid, string]>([
  [
    'Ada Holm said that it was late.',
    { by, words: 'that it was', speaker: 'Ada Holm', cue: 'said' },
    'too short',
  ],
  [
    'Ada Holm said that the ferry would not stop on Tuesday.',
    { by, words: 'that the ferry would not stop on Tuesday', speaker: 'Ada Holm', cue: 'said' },
    'relative date',
  ],
  [
    'Ada Holm said that the old ferry would sail only on Tuesday.',
    { by, words: 'that the old ferry would sail only on Tuesday', speaker: 'Ada Holm', cue: 'said' },
    'relative date',
  ],
  [
    'Ada Holm sang that the ferry would stop in winter.',
    { by, words: 'that the ferry would stop in winter', speaker: 'Ada Holm', cue: 'sang' },
    'verb of saying',
  ],
  [
    'It is a rule that Ada Holm says she fought to have included.',
    { by, words: 'she fought to have included', speaker: 'Ada Holm', cue: 'says' },
    'Where its words end',
  ],
  [
    'In one case that Ada Holm says she could not explain, boats sank.',
    { by, words: 'she could not explain, boats sank', speaker: 'Ada Holm', cue: 'says' },
    'Where its words end',
  ],
  [
    'Ada Holm said that pointed to a leak in the hull.',
    { by, words: 'that pointed to a leak in the hull', speaker: 'Ada Holm', cue: 'said' },
    'no whole clause',
  ],
  [
    'Ada Holm, who had said that she would be “boring”, has won ten prizes.',
    { by, words: 'that she would be “boring”, has won ten prizes', speaker: 'Ada Holm', cue: 'said' },
    'Where its words end',
  ],
  [
    'Ada Holm, making it clear that the mill was sold for good, left the port.',
    {
      by,
      words: 'that the mill was sold for good, left the port',
      speaker: 'Ada Holm',
      cue: 'making it clear',
    },
    'Where its words end',
  ],
  [
    'Ada Holm blocked the sale of the mill, arguing that fares would rise in the port.',
    { by, words: 'that fares would rise in the port', cue: 'arguing' },
    'main clause',
  ],
  [
    'If it grew worse, Ada Holm warned, the cost of a bridge could be “too high”.',
    { by, words: 'the cost of a bridge could be “too high”', speaker: 'Ada Holm', cue: 'warned' },
    'cannot be joined',
  ],
  [
    'After claiming that the mill was sold in spring, Ada Holm left.',
    { by, words: 'that the mill was sold in spring, Ada Holm left', cue: 'claiming' },
    'Where its words end',
  ],
])('refuses: %s', (text, said, reason) => {
  expect(clauseOf(text, said)).toMatchObject({ reason: expect.stringContaining(reason) });
});

test.each<[string, string, string, string | null]>([
  [
    'Ada Holm explained the boats were late again.',
    'explained',
    'the boats were late again',
    'explained that the boats were late again',
  ],
])('puts a “that” before a whole clause alone: %s', (text, cue, words, expected) => {
  const facts = buildFacts({ text, people: [], said: [{ by, words, speaker: 'Ada Holm', cue }] });
  const [statement] = facts.statements;
  if (statement === undefined) throw new Error('the sample has no statement');
  const found = reportedClause(facts.document, { ...statement, rule: 'reported-clause' });
  expect('predicate' in found ? found.predicate : null).toBe(expected);
});

test.each<[string, string, string, string | null]>([
  ['What is left, Ada Holm said she feared, is mud.', 'she feared, is mud', 'said', null],
  [
    'Ada Holm said that crews need “a lot of help. So we will see.”',
    'that crews need “a lot of help. So we will see.”',
    'said',
    null,
  ],
  [
    'Ada Holm said that the ferry would leave at 7 p.m.',
    'that the ferry would leave at 7 p.m.',
    'said',
    'said that the ferry would leave at 7 p.m.',
  ],
  [
    'Ada Holm said that the mill was in Reno, Nev.',
    'that the mill was in Reno, Nev.',
    'said',
    'said that the mill was in Reno, Nev.',
  ],
])('keeps to what was said: %s', (text, words, cue, expected) => {
  const found = clauseOf(text, { by, words, speaker: 'Ada Holm', cue });
  expect('predicate' in found ? found.predicate : null).toBe(expected);
});

test.each([
  ['that the ferry would stop this year – but not in winter', 'stop this year – but not in winter'],
  ['that the ferry would stop this year – a blow to the port', 'stop this year'],
])('keeps what narrows the words behind a dash: %s', (words, end) => {
  const found = clauseOf(`Ada Holm said ${words}.`, { by, words, speaker: 'Ada Holm', cue: 'said' });
  expect(found).toMatchObject({ predicate: `said that the ferry would ${end}` });
});

test.each<[string, string, string]>([
  ['Ada Holm proposed something else for the ferry.', 'something else for the ferry', 'topic-object'],
  ['The ferry Ada Holm proposed has left Larn.', 'has left Larn', 'topic-object'],
  ['Ada Holm wants to sell ferries.', 'to sell ferries', 'belief-infinitive'],
  ['Ada Holm declined to name a price.', 'to name a price', 'unsaid-refusal'],
  ['Ada Holm proposed a ban on trawling and was late.', 'a ban on trawling and', 'topic-object'],
])('finds no whole object in “%s”', (text, words, rule) => {
  const cue = /(proposed|wants|declined)/.exec(text)?.[0] ?? '';
  const said: SampleSaid = { by, words, speaker: 'Ada Holm', cue, rule, asserted: false };
  expect(clauseOf(text, said)).toHaveProperty('reason');
});
