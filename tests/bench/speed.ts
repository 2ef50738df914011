import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { findFacts } from '../../lib/engine/find-facts.ts';
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

/** Milliseconds that the processor gave to a piece of work, whatever else the machine does meanwhile. */
function processorTime(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

const warmUp = 2000;
const rounds = 9;
const round = 100;

/** Reads the texts again and again for a time, measured in milliseconds: how long one reading took. */
function meanTime(read: (text: string) => unknown, texts: string[], least: number): number {
  let passes = 0;
  let spent = 0;
  for (let more = 1; spent < least; more *= 2) {
    spent += processorTime(() => {
      for (let pass = 0; pass < more; pass++) texts.forEach(read);
    });
    passes += more;
  }
  return spent / passes;
}

/** Each gets the same time to be compiled, then they take turns, so that no busy moment of the machine strikes one alone. */
function compareRivals(texts: string[]): void {
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const times = new Map(Object.keys(rivals).map((name): [string, number[]] => [name, []]));
  for (const read of Object.values(rivals)) meanTime(read, texts, warmUp);
  for (let turn = 0; turn < rounds; turn++)
    for (const [name, read] of Object.entries(rivals)) times.get(name)?.push(meanTime(read, texts, round));
  const ours = median(times.get('makeQuiz, whole') ?? []);
  console.log(
    `\n${texts.length} articles, ${words} words, processor time: the median of ${rounds} rounds after ${warmUp / 1000} s to warm up`,
  );
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

/** The megabytes in use when all that nobody needs is cleared away. */
function heapInUse(): number {
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

/** The megabytes that the result of a piece of work keeps; what the work remembers for the next is warm before. */
function megabytesKept(work: () => unknown): number {
  work();
  const before = heapInUse();
  const results = [work()];
  return results.length * (heapInUse() - before);
}

function compareLengths(texts: string[]): void {
  const rows: string[][] = [];
  let [timeBefore, heapBefore] = [0, 0];
  for (let words = 31_250; words <= 1_000_000; words *= 2) {
    const text = longText(texts, words);
    const medianOf = (run: () => number) => median(Array.from({ length: words < 125_000 ? 3 : 1 }, run));
    const heap = medianOf(() => megabytesKept(() => findFacts(text)));
    const time = medianOf(() => processorTime(() => makeQuiz(text)));
    const ratio = (now: number, before: number) => (before === 0 ? '' : (now / before).toFixed(2));
    rows.push([
      words.toLocaleString('en'),
      time.toFixed(0),
      ratio(time, timeBefore),
      heap.toFixed(1),
      ratio(heap, heapBefore),
    ]);
    [timeBefore, heapBefore] = [time, heap];
  }
  console.log('\nTwice the words: at most 2.2 times the time of a quiz, and the memory that its facts keep');
  table(['words', 'ms', 'ratio', 'MB', 'ratio'], rows);
}

function surviveHostile(): void {
  console.log('\nHostile texts of a megabyte, at most 2,000 ms each');
  const rows = Object.entries(hostileTexts).map(([name, text]) => {
    const times = [makeQuiz, findFacts].map((work) => processorTime(() => work(text)));
    return [name, ...times.map((time) => time.toFixed(0)), Math.max(...times) > 2000 ? 'TOO LONG' : ''];
  });
  table(['', 'quiz, ms', 'facts, ms', ''], rows);
}

/** Prints how fast the whole engine is beside others on the same articles, on long texts and on hostile ones. */
export function benchSpeed(folder: string | undefined): void {
  const texts = textsOf(folder);
  compareRivals(texts);
  compareLengths(texts);
  surviveHostile();
}
