import type { Question } from '../../../lib/quiz/question.ts';

/** The kinds of some questions, the most frequent first. How many of each a sitting has depends on its seed. */
export function kindsOf(questions: readonly Pick<Question, 'kind'>[]): string[] {
  const kinds = [...Map.groupBy(questions, ({ kind }) => kind)];
  return kinds
    .sort(([a, of], [b, others]) => others.length - of.length || a.localeCompare(b))
    .map(([kind]) => kind);
}
