import { makeQuiz, type QuizOptions } from '../lib/engine/make-quiz.ts';
import type { Quiz } from '../lib/quiz/quiz.ts';

export type WorkerRequest = { text: string; options: QuizOptions };
export type WorkerReply = { quiz: Quiz } | { problem: string };

/** The engine in a thread of its own: one request in, one reply out, in order. */
addEventListener('message', (event: MessageEvent<WorkerRequest>) => {
  const reply = (message: WorkerReply) => postMessage(message);
  try {
    reply({ quiz: makeQuiz(event.data.text, event.data.options) });
  } catch (cause) {
    reply({ problem: cause instanceof Error ? cause.message : String(cause) });
  }
});
