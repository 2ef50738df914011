import type { Choice } from '../lib/quiz/question.ts';

/** The choices of a question in the order of the ids given, and after them any that the order leaves out. */
export function orderChoices(
  question: { choices: readonly Choice[] },
  order: readonly string[] = [],
): readonly Choice[] {
  const place = new Map(order.map((id, index) => [id, index]));
  const placeOf = (choice: Choice) => place.get(choice.id) ?? order.length;
  return question.choices.toSorted((a, b) => placeOf(a) - placeOf(b));
}
