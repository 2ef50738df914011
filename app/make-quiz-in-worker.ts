import type { QuizOptions } from '../lib/engine/make-quiz.ts';
import type { Quiz } from '../lib/quiz/quiz.ts';
import type { WorkerReply, WorkerRequest } from './engine-worker.ts';

type Job = WorkerRequest & {
  resolve: (quiz: Quiz) => void;
  reject: (reason: unknown) => void;
};

let worker: Worker | undefined;
let running: Job | undefined;
const waiting: Job[] = [];

function stopWorker() {
  worker?.terminate();
  worker = undefined;
}

function finish(settle: (job: Job) => void) {
  const job = running;
  running = undefined;
  if (job) settle(job);
  startNext();
}

function startWorker(): Worker {
  const started = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
  started.onmessage = (event: MessageEvent<WorkerReply>) => {
    const reply = event.data;
    finish((job) =>
      'quiz' in reply
        ? job.resolve(reply.quiz)
        : job.reject(new Error(`makeQuizInWorker: the engine stopped: ${reply.problem}`)),
    );
  };
  started.onerror = (event) => {
    stopWorker();
    const reason = event.message || 'its script could not be loaded';
    finish((job) => job.reject(new Error(`makeQuizInWorker: the worker failed: ${reason}`)));
  };
  return started;
}

function startNext() {
  if (running) return;
  running = waiting.shift();
  if (!running) return;
  try {
    worker ??= startWorker();
    worker.postMessage({ text: running.text, options: running.options } satisfies WorkerRequest);
  } catch (cause) {
    finish((job) => job.reject(cause));
  }
}

function giveUp(job: Job, reason: unknown) {
  if (job === running) {
    stopWorker();
    finish(() => job.reject(reason));
    return;
  }
  const place = waiting.indexOf(job);
  if (place === -1) return;
  waiting.splice(place, 1);
  job.reject(reason);
}

/**
 * Makes a quiz off the main thread, in one worker that starts with the first request and takes one text at a time.
 * An aborted request rejects at once with the signal's reason and holds nobody up: the run under way is stopped.
 * A worker that fails rejects its request and is replaced by a fresh one for the next.
 */
export function makeQuizInWorker(
  text: string,
  options: QuizOptions = {},
  signal?: AbortSignal,
): Promise<Quiz> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const job: Job = { text, options, resolve, reject };
    signal?.addEventListener('abort', () => giveUp(job, signal.reason), { once: true });
    waiting.push(job);
    startNext();
  });
}
