import { monthNames, weekdayNames } from '../../lib/engine/lexicon/months.ts';
import { makeQuiz } from '../../lib/engine/make-quiz.ts';
import type { Question } from '../../lib/quiz/question.ts';
import type { Quiz } from '../../lib/quiz/quiz.ts';
import { percent, table } from './print.ts';
import { textsOf } from './texts.ts';

/** Scores each option of a question without reading the article; null where it has nothing to go by. */
type Guesser = (question: Question, quiz: Quiz) => number[] | null;

const contentWords = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.replace(/(?:s|ed|ing)$/, '')),
  );

const sharedWords = (text: string, other: string): number => {
  const words = contentWords(other);
  return [...contentWords(text)].filter((word) => words.has(word)).length;
};

const occurrences = (text: string, part: string): number => (part ? text.split(part).length - 1 : 0);

const surname = (name: string): string => name.split(' ').at(-1) ?? '';

const numberIn = (text: string): string | null => /\d[\d,.]*/.exec(text)?.[0].replace(/[,.]/g, '') ?? null;

const texts = (question: Question): string[] => question.choices.map((choice) => choice.text);

/** A day or a month is no name that anybody is known by. */
const isCalendarWord = (text: string): boolean =>
  [...monthNames, ...weekdayNames].some((name) => text === name);

const named = (score: (name: string, quiz: Quiz, question: Question) => number): Guesser => {
  return (question, quiz) =>
    texts(question).every((text) => /^\p{Lu}[^ ]*(?: \p{Lu}[^ ]*)*$/u.test(text) && !isCalendarWord(text))
      ? texts(question).map((text) => score(surname(text), quiz, question))
      : null;
};

const numeric = (score: (digits: string, all: string[]) => number): Guesser => {
  return (question) => {
    const all = texts(question).flatMap((text) => numberIn(text) ?? []);
    return all.length === question.choices.length ? all.map((digits) => score(digits, all)) : null;
  };
};

const middle = (digits: string, all: string[]): number => {
  const place = all
    .map(Number)
    .toSorted((a, b) => a - b)
    .indexOf(Number(digits));
  return -Math.abs(place - (all.length - 1) / 2);
};

const guessers: Record<string, Guesser> = {
  'longest option': (question) => texts(question).map((text) => text.length),
  'shortest option': (question) => texts(question).map((text) => -text.length),
  'first option': (question) => texts(question).map((_, place) => -place),
  'words of the stem': (question) => texts(question).map((text) => sharedWords(text, question.prompt)),
  'words of the headline': (question, quiz) =>
    texts(question).map((text) => sharedWords(text, quiz.article.title)),
  'words of the other options': (question) =>
    texts(question).map((text, place) => sharedWords(text, texts(question).toSpliced(place, 1).join(' '))),
  'name most often in the quiz': named((name, quiz) =>
    occurrences(JSON.stringify(quiz.questions.map((one) => [one.prompt, ...texts(one)])), name),
  ),
  'name in a neighbouring question': named((name, quiz, question) => {
    const place = quiz.questions.indexOf(question);
    return [place - 1, place + 1].filter((near) => quiz.questions[near]?.prompt.includes(name)).length;
  }),
  'name most often in the article': named((name, quiz) => occurrences(quiz.article.text, name)),
  'roundest number': numeric((digits) => -digits.replace(/0+$/, '').length),
  'middle number': numeric(middle),
  'largest number': numeric((digits) => Number(digits)),
};

/** The share of a right answer that a guesser gets: one of so many options that score highest. */
function credit(question: Question, scores: number[]): number {
  const best = Math.max(...scores);
  const picked = question.choices.filter((_, place) => scores[place] === best);
  return picked.some((choice) => choice.id === question.answer) ? 1 / picked.length : 0;
}

/** Prints how often guessers that do not read the article are right, against chance. */
export function benchGuessers(folder: string | undefined): void {
  const quizzes = textsOf(folder).map((text) => makeQuiz(text));
  const asked = quizzes.flatMap((quiz) => quiz.questions.map((question) => ({ quiz, question })));
  console.log(
    `\n${quizzes.length} articles, ${asked.length} questions; each guesser within 5 points of chance`,
  );
  const rows = Object.entries(guessers).map(([name, guesser]) => {
    const guesses = asked.flatMap(({ quiz, question }) => {
      const scores = guesser(question, quiz);
      return scores ? [{ right: credit(question, scores), chance: 1 / question.choices.length }] : [];
    });
    const mean = (key: 'right' | 'chance') =>
      guesses.reduce((sum, guess) => sum + guess[key], 0) / Math.max(1, guesses.length);
    const lead = mean('right') - mean('chance');
    const verdict = lead > 0.05 ? 'TOO GOOD' : '';
    return [
      name,
      String(guesses.length),
      percent(mean('right')),
      percent(mean('chance')),
      percent(lead),
      verdict,
    ];
  });
  table(['', 'questions', 'right', 'chance', 'lead', ''], rows);
}
