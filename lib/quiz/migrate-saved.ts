type Loose = Record<string, unknown>;

const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mapEntries = (record: unknown, change: (entry: Loose) => Loose): unknown =>
  isLoose(record)
    ? Object.fromEntries(
        Object.entries(record).map(([id, entry]) => [id, isLoose(entry) ? change(entry) : entry]),
      )
    : record;

/** Version 0 kept answers as a list without ids, cards without passages, and had no flags in a sitting. */
function fromVersion0(saved: Loose): Loose {
  const next = { ...saved };
  if (Array.isArray(saved.answers))
    next.answers = Object.fromEntries(
      saved.answers.map((answer: Loose) => {
        const id = `${answer.articleId}/${answer.questionId}@${answer.at}`;
        return [id, { ...answer, id }];
      }),
    );
  if ('cards' in saved)
    next.cards = mapEntries(saved.cards, (card) => ({ passages: [], lastAnswer: '', ...card }));
  if ('sittings' in saved)
    next.sittings = mapEntries(saved.sittings, (sitting) => ({ flagged: [], ...sitting }));
  return next;
}

/** One step for each version: the step at place n takes what version n kept to what version n + 1 keeps. */
const steps: readonly ((saved: Loose) => Loose)[] = [fromVersion0];

/** Takes what an older version kept, whole or some of its collections, to the present version, unchecked. */
export const migrateSaved = (saved: Loose, version: number): Loose =>
  steps.slice(version).reduce((migrated, step) => step(migrated), saved);
