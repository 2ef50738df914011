import { makeQuiz } from '../../lib/engine/make-quiz.ts';
import { countWords } from '../../lib/quiz/reading-minutes.ts';
import { median } from './median.ts';
import { table } from './print.ts';
import { textsOf } from './texts.ts';

/** Prints how many sound questions the articles of 600 to 900 words give, all and by kind. */
export function benchQuestions(folder: string | undefined): void {
  const texts = textsOf(folder).filter((text) => countWords(text) >= 600 && countWords(text) <= 900);
  const counts = texts.map((text) =>
    makeQuiz(text).questions.reduce(
      (byKind, { kind }) => byKind.set(kind, (byKind.get(kind) ?? 0) + 1),
      new Map<string, number>(),
    ),
  );
  const kinds = [...new Set(counts.flatMap((byKind) => [...byKind.keys()]))].sort();
  const rowOf = (name: string, numbers: number[]): string[] => [
    name,
    String(median(numbers)),
    (numbers.reduce((sum, count) => sum + count, 0) / Math.max(1, numbers.length)).toFixed(1),
    String(Math.min(...numbers)),
    String(Math.max(...numbers)),
  ];
  const totals = counts.map((byKind) => [...byKind.values()].reduce((sum, count) => sum + count, 0));
  console.log(`\n${texts.length} articles of 600 to 900 words; questions an article`);
  table(
    ['', 'median', 'mean', 'fewest', 'most'],
    [
      rowOf('all kinds (median to reach: 14)', totals),
      ...kinds.map((kind) =>
        rowOf(
          kind,
          counts.map((byKind) => byKind.get(kind) ?? 0),
        ),
      ),
    ],
  );
}
