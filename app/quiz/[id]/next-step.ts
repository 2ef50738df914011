import type { SittingOptions } from '../../../lib/quiz/sitting.ts';

/** What the main button of a sitting does next. */
export type NextStep = 'check' | 'next' | 'finish' | 'hand-in';

/**
 * What comes next at a question: its check where feedback comes after each, then the next question; after the last,
 * the results when nothing is left to say, and else the handing in, which tells what is left.
 */
export function nextStep(
  { feedback }: Pick<SittingOptions, 'feedback'>,
  at: { revealed: boolean; last: boolean; complete: boolean },
): NextStep {
  if (feedback === 'each' && !at.revealed) return 'check';
  if (!at.last) return 'next';
  return feedback === 'each' && at.complete ? 'finish' : 'hand-in';
}
