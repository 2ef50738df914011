import type { QuizOptions } from '../lib/engine/make-quiz.ts';
import type { Quiz } from '../lib/quiz/quiz.ts';
import type { WorkerReply, WorkerRequest } from './engine-worker.ts';

type Job = WorkerRequest & {
  resolve: (quiz: Quiz) => void;
  reject: (reason: unknown) => void;
  signal: AbortSignal | undefined;
};

let worker: Worker | undefined;
let running: Job | undefined;
const waiting: Job[] = [];

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
    started.terminate();
    worker = undefined;
    const reason = event.message || 'its script could not be loaded';
    finish((job) => job.reject(new Error(`makeQuizInWorker: the worker failed: ${reason}`)));
  };
  return started;
}

function startNext() {
  if (running) return;
  let next = waiting.shift();
  while (next?.signal?.aborted) next = waiting.shift();
  if (!next) return;
  running = next;
  try {
    worker ??= startWorker();
    worker.postMessage({ text: next.text, options: next.options } satisfies WorkerRequest);
  } catch (cause) {
    finish((job) => job.reject(cause));
  }
}

/**
 * Makes a quiz off the main thread, in one worker that starts with the first request and takes one text at a time.
 * An aborted request rejects at once with the signal's reason; what waits behind it is not delayed by more than the run
 * under way. A worker that fails rejects its request and is replaced by a fresh one for the next.
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
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    waiting.push({ text, options, resolve, reject, signal });
    startNext();
  });
}
