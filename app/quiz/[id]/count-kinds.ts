import type { Question } from '../../../lib/quiz/question.ts';

/** How many questions there are of each kind, the most frequent first. */
export function countKinds(questions: readonly Pick<Question, 'kind'>[]): { kind: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { kind } of questions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .sort((a, b) => b.count - a.count || a.kind.localeCompare(b.kind));
}
