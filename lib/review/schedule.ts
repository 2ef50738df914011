import { type Card, createEmptyCard, fsrs, Rating, State } from 'ts-fsrs';
import type { Schedule } from '../quiz/review-card.ts';

/** How an answer is rated: never Easy, for quickness is no sign of knowing. `sure` is null when it was not said. */
export type Outcome = { correct: boolean; sure: boolean | null };

/** FSRS-6 with its own weights, whole days and no fuzz, so that the same answers give the same days everywhere. */
const scheduler = fsrs({
  request_retention: 0.9,
  enable_fuzz: false,
  enable_short_term: true,
  learning_steps: [],
  relearning_steps: [],
});

const ratingOf = ({ correct, sure }: Outcome) => {
  if (!correct) return Rating.Again;
  return sure === false ? Rating.Hard : Rating.Good;
};

const toCard = (schedule: Schedule): Card => ({
  due: new Date(schedule.due),
  stability: schedule.stability,
  difficulty: schedule.difficulty,
  elapsed_days: 0,
  scheduled_days: 0,
  learning_steps: 0,
  reps: schedule.reviews,
  lapses: schedule.lapses,
  state: State.Review,
  last_review: new Date(schedule.lastReview),
});

/**
 * The schedule of a question after an answer at `at`; `schedule` is null when it is the first that counts. A clock
 * that was set back since the last review counts as the same moment.
 */
export function nextSchedule(schedule: Schedule | null, outcome: Outcome, at: Date): Schedule {
  const now = new Date(Math.max(at.getTime(), schedule ? Date.parse(schedule.lastReview) : 0));
  const before = schedule ? toCard(schedule) : createEmptyCard(now);
  const { card } = scheduler.next(before, now, ratingOf(outcome));
  return {
    due: card.due.toISOString(),
    stability: card.stability,
    difficulty: card.difficulty,
    reviews: card.reps,
    lapses: card.lapses,
    lastReview: now.toISOString(),
  };
}
