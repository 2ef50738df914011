import { expect, test } from 'vitest';
import { buildFacts, type SampleSaid } from '../kinds/facts-builder.ts';
import { saidElsewhere } from './said-elsewhere.ts';

function feedbackOn(text: string, said: Omit<SampleSaid, 'by'>): string {
  const facts = buildFacts({ text, people: [{ name: 'Ada Holm' }], said: [{ ...said, by: 'Ada Holm' }] });
  const [entity] = facts.registry.entities;
  const [statement] = facts.statements;
  if (entity === undefined || statement === undefined) throw new Error('the sample has no statement');
  return saidElsewhere(facts, entity, statement);
}

test.each<[string, Omit<SampleSaid, 'by'>, string]>([
  [
    '“The tide was late again,” Ada Holm said.',
    { words: '“The tide was late again,”', speaker: 'Ada Holm', cue: 'said' },
    'Ada Holm speaks elsewhere in the article: “The tide was late again.”',
  ],
  [
    '“Who waits for the tide?” Ada Holm said.',
    { words: '“Who waits for the tide?”', speaker: 'Ada Holm', cue: 'said' },
    'Ada Holm speaks elsewhere in the article: “Who waits for the tide?”',
  ],
  [
    "''The tide was late again,'' Ada Holm said.",
    { words: "''The tide was late again,''", speaker: 'Ada Holm', cue: 'said', kind: 'direct' },
    'Ada Holm speaks elsewhere in the article: “The tide was late again.”',
  ],
  [
    'Ada Holm called the vote “late but welcome.”',
    { words: 'the vote “late but welcome.”', speaker: 'Ada Holm', cue: 'called', kind: 'mixed' },
    'Ada Holm speaks elsewhere in the article: “Ada Holm called the vote late but welcome.”',
  ],
  [
    'The crew trusts Ada Holm, who said “not now.”',
    { words: '“not now.”', speaker: 'who', cue: 'said' },
    'Ada Holm speaks elsewhere in the article, but not these words.',
  ],
])('%s', (text, said, expected) => {
  expect(feedbackOn(text, said)).toBe(expected);
});

test('cuts long words at a space', () => {
  const words = `“${'The tide was late and the crew was cold and '.repeat(4)}nobody came,”`;
  const feedback = feedbackOn(`${words} Ada Holm said.`, { words, speaker: 'Ada Holm', cue: 'said' });
  expect(feedback).toMatch(/^Ada Holm speaks elsewhere in the article: “The tide .* …”$/);
  expect(feedback.length).toBeLessThan(170);
});
