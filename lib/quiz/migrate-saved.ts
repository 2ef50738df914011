type Loose = Record<string, unknown>;

const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mapEntries = (record: unknown, change: (entry: Loose) => Loose): unknown =>
  isLoose(record)
    ? Object.fromEntries(
        Object.entries(record).map(([id, entry]) => [id, isLoose(entry) ? change(entry) : entry]),
      )
    : record;

const answerWithId = (answer: unknown, place: number): [string, unknown] => {
  if (!isLoose(answer)) return [String(place), answer];
  const id = `${answer.articleId}/${answer.questionId}@${answer.at}`;
  return [id, { ...answer, id }];
};

/** Version 0 kept answers as a list without ids, cards without passages, and no flags in a sitting. */
const fromVersion0 = (saved: Loose): Loose => ({
  ...saved,
  ...(Array.isArray(saved.answers) && { answers: Object.fromEntries(saved.answers.map(answerWithId)) }),
  ...('cards' in saved && {
    cards: mapEntries(saved.cards, (card) => ({ passages: [], lastAnswer: '', ...card })),
  }),
  ...('sittings' in saved && {
    sittings: mapEntries(saved.sittings, (sitting) => ({ flagged: [], ...sitting })),
  }),
});

/** One step for each version: the step at place n takes what version n kept to what version n + 1 keeps. */
const steps: readonly ((saved: Loose) => Loose)[] = [fromVersion0];

/** Takes what an older version kept, whole or some of its collections, to the present version, unchecked. */
export const migrateSaved = (saved: Loose, version: number): Loose =>
  steps.slice(version).reduce((migrated, step) => step(migrated), saved);
