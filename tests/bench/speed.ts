import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { makeQuiz } from '../../lib/engine/make-quiz.ts';
import { hostileTexts } from './hostile.ts';
import { median } from './median.ts';
import { table } from './print.ts';
import { longText, textsOf } from './texts.ts';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

const wink = winkNlp(model, ['sbd', 'pos']);
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

const rivals: Record<string, (text: string) => unknown> = {
  'makeQuiz, whole': (text) => makeQuiz(text),
  'compromise, parse': (text) => compromise(text).terms().length,
  'wink-nlp, tagging': (text) => wink.readDoc(text).tokens().out(wink.its.pos),
  'Intl.Segmenter, words': (text) => Array.from(segmenter.segment(text)).length,
};

const milliseconds = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

function compareRivals(texts: string[]): void {
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const times = new Map(Object.keys(rivals).map((name): [string, number[]] => [name, []]));
  for (let round = 0; round < 7; round++)
    for (const [name, read] of Object.entries(rivals)) {
      const time = milliseconds(() => texts.map(read));
      if (round > 1) times.get(name)?.push(time);
    }
  const ours = median(times.get('makeQuiz, whole') ?? []);
  console.log(`\n${texts.length} articles, ${words} words, median of 5 rounds after 2 to warm up`);
  table(
    ['', 'ms', 'words/s', 'times our time'],
    [...times].map(([name, all]) => {
      const time = median(all);
      return [
        name,
        time.toFixed(1),
        Math.round(words / (time / 1000)).toLocaleString('en'),
        (time / ours).toFixed(2),
      ];
    }),
  );
}

function heapOf(work: () => unknown): number {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const kept = work();
  collectGarbage();
  const used = process.memoryUsage().heapUsed - before;
  return kept === null ? 0 : used / 2 ** 20;
}

function compareLengths(texts: string[]): void {
  const rows: string[][] = [];
  let [timeBefore, heapBefore] = [0, 0];
  for (let words = 31_250; words <= 1_000_000; words *= 2) {
    const text = longText(texts, words);
    const time = median([1, 2, 3].map(() => milliseconds(() => makeQuiz(text))));
    const heap = heapOf(() => makeQuiz(text));
    const ratios =
      timeBefore === 0 ? ['', ''] : [(time / timeBefore).toFixed(2), (heap / heapBefore).toFixed(2)];
    rows.push([
      words.toLocaleString('en'),
      time.toFixed(0),
      ratios[0] ?? '',
      heap.toFixed(1),
      ratios[1] ?? '',
    ]);
    [timeBefore, heapBefore] = [time, heap];
  }
  console.log('\nTwice the words (a quiz kept: its memory), at most 2.2 times the time');
  table(['words', 'ms', 'ratio', 'MB', 'ratio'], rows);
}

function surviveHostile(): void {
  console.log('\nHostile texts, at most 2,000 ms each');
  const rows = Object.entries(hostileTexts).map(([name, text]) => {
    const time = milliseconds(() => makeQuiz(text));
    return [name, time.toFixed(0), time > 2000 ? 'TOO LONG' : ''];
  });
  table(['', 'ms', ''], rows);
}

/** Prints how fast the whole engine is beside others on the same articles, on long texts and on hostile ones. */
export function benchSpeed(folder: string | undefined): void {
  const texts = textsOf(folder);
  compareRivals(texts);
  compareLengths(texts);
  surviveHostile();
}
