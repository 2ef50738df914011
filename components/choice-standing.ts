import type { Question } from '../lib/quiz/question.ts';

/** How an option stands once the answer is known. */
export type ChoiceStanding = 'key' | 'chosen-key' | 'chosen-wrong' | 'other';

/** How one option of a question stands, given what was chosen. */
export function choiceStanding(
  question: Pick<Question, 'answer'>,
  choiceId: string,
  chosen: string | null,
): ChoiceStanding {
  if (choiceId === question.answer) return choiceId === chosen ? 'chosen-key' : 'key';
  return choiceId === chosen ? 'chosen-wrong' : 'other';
}
