import type { Choice, Question } from '../../quiz/question.ts';
import type { Quiz } from '../../quiz/quiz.ts';
import { contentWords } from '../kinds/words/content-words.ts';

type Asked = Pick<Question, 'prompt' | 'choices' | 'answer'>;
type Told = Pick<Quiz['article'], 'title' | 'text'>;

/** A way of answering without understanding; the option it values most is its guess. */
export type Guesser = {
  id: string;
  label: string;
  value: (choice: Choice, question: Asked, article: Told) => number;
};

/** Guessers that a quiz should leave at chance. */
export const guessers: Guesser[] = [
  { id: 'longest', label: 'the longest option', value: ({ text }) => text.length },
  {
    id: 'most-named',
    label: 'the option named most often',
    value: ({ text }, _, article) => timesNamed(text, article.text),
  },
  {
    id: 'headline',
    label: 'the option in the headline',
    value: ({ text }, _, article) => timesNamed(text, article.title),
  },
  { id: 'roundest', label: 'the roundest number', value: ({ text }) => roundness(text) },
  {
    id: 'stem-overlap',
    label: 'the option most like the stem',
    value: ({ text }, { prompt }) => shared(text, prompt),
  },
];

/** How likely a guesser is right on a question: 1 over the number of options it cannot tell apart, or 0; null when it sees no difference. */
export function rightByGuess(guesser: Guesser, question: Asked, article: Told): number | null {
  const values = question.choices.map((choice) => ({
    id: choice.id,
    value: guesser.value(choice, question, article),
  }));
  const most = Math.max(...values.map(({ value }) => value));
  const best = values.filter(({ value }) => value === most);
  if (best.length === values.length) return null;
  return best.some(({ id }) => id === question.answer) ? 1 / best.length : 0;
}

/** A name is named by its last word: "Ines Carrow" by "Carrow"; an option of many words, by none. */
function timesNamed(option: string, text: string): number {
  const words = option.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length > 6 || !/^\p{Lu}/u.test(last)) return 0;
  return text.split(last).length - 1;
}

/** The zeros at the end of an option's number: 38,000 has three; no number has none. */
function roundness(option: string): number {
  const digits = /\d[\d,.]*/.exec(option)?.[0].replace(/[,.]/g, '') ?? '';
  return digits.length === 0 ? 0 : 1 + digits.length - digits.replace(/0+$/, '').length;
}

function shared(option: string, prompt: string): number {
  const words = new Set(contentWords(prompt));
  return contentWords(option).filter((word) => words.has(word)).length;
}
