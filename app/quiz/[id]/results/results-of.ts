import type { Outcome } from '../../../../components/verdict.tsx';
import type { Question } from '../../../../lib/quiz/question.ts';
import type { Sitting } from '../../../../lib/quiz/sitting.ts';

/** How one question of a sitting went; `number` counts from 1, `chosen` is null when it was left out, `sure` when it was not said. */
export type Result = {
  question: Question;
  number: number;
  chosen: string | null;
  sure: boolean | null;
  outcome: Outcome;
};

/** The groups of results, in the order that helps most: confident errors are mended best. */
export const groups = [
  'sure-wrong',
  'unsure-wrong',
  'wrong',
  'unanswered',
  'unsure-right',
  'right',
  'sure-right',
] as const;
export type Group = (typeof groups)[number];

/** How every question of a sitting went, in the order of the quiz. */
export const resultsOf = (questions: readonly Question[], sitting: Pick<Sitting, 'answers'>): Result[] =>
  questions.map((question, index) => {
    const answer = sitting.answers[question.id];
    return {
      question,
      number: index + 1,
      chosen: answer?.choice ?? null,
      sure: answer?.sure ?? null,
      outcome: answer === undefined ? 'unanswered' : answer.correct ? 'right' : 'wrong',
    };
  });

/** The group that a result belongs to. */
export const groupOf = ({ outcome, sure }: Pick<Result, 'outcome' | 'sure'>): Group =>
  outcome === 'unanswered' || sure === null ? outcome : `${sure ? 'sure' : 'unsure'}-${outcome}`;

/** How many questions of each kind were right, the kinds in the order of the quiz. */
export function resultsByKind(results: readonly Result[]): { kind: string; right: number; of: number }[] {
  const kinds = Map.groupBy(results, ({ question }) => question.kind);
  return [...kinds].map(([kind, own]) => ({
    kind,
    right: own.filter(({ outcome }) => outcome === 'right').length,
    of: own.length,
  }));
}
