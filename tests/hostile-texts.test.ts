import { expect, test } from 'vitest';
import { findFacts } from '../lib/engine/find-facts.ts';
import { makeQuiz } from '../lib/engine/make-quiz.ts';
import { hostileTexts } from './bench/hostile.ts';

/** A part of what the bench gives it: what grows with the square of the length is too slow here as well. Time is the thread's own, whatever else runs. */
const length = 80_000;

test.each(Object.entries(hostileTexts))(
  '%s: within two seconds, and every span in the text',
  (_name, whole) => {
    const text = whole.slice(0, length);
    const start = process.threadCpuUsage();
    const quiz = makeQuiz(text);
    const { statements, figures } = findFacts(text);
    expect(process.threadCpuUsage(start).user / 1000).toBeLessThan(2000);
    const spans = [...statements, ...figures, ...quiz.article.blocks, ...quiz.dropped];
    const outside = spans.filter(({ start, end }) => start < 0 || end <= start || end > text.length);
    expect(outside).toEqual([]);
  },
  30_000,
);
