import type { Sitting, SittingOptions } from '../../../lib/quiz/sitting.ts';
import { sittingId } from '../../../lib/quiz/sitting-id.ts';

/**
 * How some questions of a sitting are sat once more: as before, those only. The seed stays, for another one may leave
 * out a question that gives another away; `again` tells apart what has the same questions.
 */
export function retakeOptions(
  { articleId, options }: Pick<Sitting, 'articleId' | 'options'>,
  questionIds: readonly string[],
  known: Readonly<Record<string, Sitting>>,
): SittingOptions {
  const { questions: _all, again: _before, ...same } = options;
  const first: SittingOptions = { ...same, questions: questionIds.length, only: [...questionIds] };
  let next = first;
  for (let again = 2; known[sittingId(articleId, next)]?.handedInAt; again++) next = { ...first, again };
  return next;
}
