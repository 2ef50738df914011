import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WorkerReply, WorkerRequest } from './engine-worker.ts';

class StandInWorker {
  static started: StandInWorker[] = [];
  onmessage: ((event: { data: WorkerReply }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  asked: string[] = [];
  stopped = false;
  constructor() {
    StandInWorker.started.push(this);
  }
  postMessage({ text }: WorkerRequest) {
    this.asked.push(text);
  }
  terminate() {
    this.stopped = true;
  }
}

const nth = (index: number): StandInWorker => {
  const worker = StandInWorker.started[index];
  if (!worker) throw new Error(`nth: worker ${index} was never started`);
  return worker;
};
const answer = (worker: StandInWorker, name: string) =>
  worker.onmessage?.({ data: JSON.parse(JSON.stringify({ quiz: { seed: name } })) });

beforeEach(() => {
  StandInWorker.started = [];
  vi.resetModules();
  vi.stubGlobal('Worker', StandInWorker);
});
afterEach(() => vi.unstubAllGlobals());

const load = async () => (await import('./make-quiz-in-worker.ts')).makeQuizInWorker;

test('one worker takes one text at a time, in order', async () => {
  const makeQuizInWorker = await load();
  expect(StandInWorker.started).toHaveLength(0);
  const first = makeQuizInWorker('first');
  const second = makeQuizInWorker('second');
  expect(nth(0).asked).toEqual(['first']);
  answer(nth(0), 'quiz of first');
  expect(nth(0).asked).toEqual(['first', 'second']);
  answer(nth(0), 'quiz of second');
  expect(await first).toEqual({ seed: 'quiz of first' });
  expect(await second).toEqual({ seed: 'quiz of second' });
  expect(StandInWorker.started).toHaveLength(1);
});

test('a run that is aborted is stopped, and the next goes to a fresh worker', async () => {
  const makeQuizInWorker = await load();
  const stop = new AbortController();
  const first = makeQuizInWorker('first', {}, stop.signal);
  const second = makeQuizInWorker('second');
  stop.abort(new Error('typed on'));
  await expect(first).rejects.toThrow('typed on');
  expect(nth(0).stopped).toBe(true);
  expect(nth(1).asked).toEqual(['second']);
  answer(nth(1), 'quiz of second');
  expect(await second).toEqual({ seed: 'quiz of second' });
});

test('a request aborted while it waits is never asked', async () => {
  const makeQuizInWorker = await load();
  const stop = new AbortController();
  const first = makeQuizInWorker('first');
  const second = makeQuizInWorker('second', {}, stop.signal);
  stop.abort(new Error('typed on'));
  await expect(second).rejects.toThrow('typed on');
  answer(nth(0), 'quiz of first');
  expect(await first).toEqual({ seed: 'quiz of first' });
  expect(nth(0).asked).toEqual(['first']);
  expect(nth(0).stopped).toBe(false);
});

test('an abort after the answer changes nothing, one before the request starts no worker', async () => {
  const makeQuizInWorker = await load();
  const stop = new AbortController();
  const first = makeQuizInWorker('first', {}, stop.signal);
  answer(nth(0), 'quiz of first');
  stop.abort();
  expect(await first).toEqual({ seed: 'quiz of first' });
  expect(nth(0).stopped).toBe(false);
  await expect(makeQuizInWorker('second', {}, stop.signal)).rejects.toThrow();
  expect(nth(0).asked).toEqual(['first']);
});

test('what the engine says went wrong is said on, and the worker stays', async () => {
  const makeQuizInWorker = await load();
  const first = makeQuizInWorker('first');
  nth(0).onmessage?.({ data: { problem: 'out of words' } });
  await expect(first).rejects.toThrow('out of words');
  void makeQuizInWorker('second');
  expect(nth(0).asked).toEqual(['first', 'second']);
});

test('a worker that fails is replaced', async () => {
  const makeQuizInWorker = await load();
  const first = makeQuizInWorker('first');
  const second = makeQuizInWorker('second');
  nth(0).onerror?.({ message: '' });
  await expect(first).rejects.toThrow('could not be loaded');
  expect(nth(1).asked).toEqual(['second']);
  answer(nth(1), 'quiz of second');
  expect(await second).toEqual({ seed: 'quiz of second' });
});

test('a browser without workers says so for each request', async () => {
  vi.stubGlobal('Worker', undefined);
  const makeQuizInWorker = await load();
  await expect(makeQuizInWorker('first')).rejects.toThrow();
  await expect(makeQuizInWorker('second')).rejects.toThrow();
});
