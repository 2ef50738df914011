import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextSchedule, type Outcome } from './schedule.ts';

/**
 * FSRS-6 once more, from its published formulas and weights, to hold the library's numbers against. On one day a Hard
 * answer lowers nothing: so the library has it, where the paper says it of Good and Easy.
 */
const w = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
  1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
] as const;
const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
const factor = 0.9 ** (-1 / w[20]) - 1;
const interval = (stability: number) =>
  clamp(Math.round((stability / factor) * (0.9 ** (-1 / w[20]) - 1)), 1, 36_500);
const firstDifficulty = (grade: number) => w[4] - Math.exp(w[5] * (grade - 1)) + 1;

type Memory = { stability: number; difficulty: number };

const first = (grade: number): Memory => ({
  stability: w[grade - 1] ?? 0,
  difficulty: clamp(firstDifficulty(grade), 1, 10),
});

function next({ stability, difficulty }: Memory, grade: number, days: number): Memory {
  const retrievability = (1 + (factor * days) / stability) ** -w[20];
  const damped = difficulty + (-w[6] * (grade - 3) * (10 - difficulty)) / 9;
  const recalled =
    stability *
    (1 +
      Math.exp(w[8]) *
        (11 - difficulty) *
        stability ** -w[9] *
        (Math.exp(w[10] * (1 - retrievability)) - 1) *
        (grade === 2 ? w[15] : 1));
  const forgotten = Math.min(
    w[11] * difficulty ** -w[12] * ((stability + 1) ** w[13] - 1) * Math.exp(w[14] * (1 - retrievability)),
    stability / Math.exp(w[17] * w[18]),
  );
  const sameDay = Math.exp(w[17] * (grade - 3 + w[18])) * stability ** -w[19];
  const later = grade === 1 ? forgotten : recalled;
  return {
    stability: days === 0 ? stability * (grade >= 2 ? Math.max(sameDay, 1) : sameDay) : later,
    difficulty: clamp(w[7] * firstDifficulty(4) + (1 - w[7]) * damped, 1, 10),
  };
}

const outcomes = [
  { grade: 1, outcome: { correct: false, sure: true } },
  { grade: 1, outcome: { correct: false, sure: false } },
  { grade: 2, outcome: { correct: true, sure: false } },
  { grade: 3, outcome: { correct: true, sure: true } },
  { grade: 1, outcome: { correct: false, sure: null } },
  { grade: 3, outcome: { correct: true, sure: null } },
] satisfies { grade: number; outcome: Outcome }[];

const day = 86_400_000;
const start = Date.parse('2026-03-01T09:00:00Z');
const wrong = nextSchedule(null, { correct: false, sure: true }, new Date(start));

describe('nextSchedule', () => {
  it('brings a question that went wrong back tomorrow', () => {
    expect(wrong).toMatchObject({
      due: '2026-03-02T09:00:00.000Z',
      stability: 0.212,
      difficulty: 6.4133,
      reviews: 1,
    });
  });

  it('rates a right and unsure answer Hard: it comes back sooner than a sure one', () => {
    const tomorrow = new Date(start + day);
    const sure = nextSchedule(wrong, { correct: true, sure: true }, tomorrow);
    const unsure = nextSchedule(wrong, { correct: true, sure: false }, tomorrow);
    expect(unsure.stability).toBeLessThan(sure.stability);
    expect(unsure.difficulty).toBeGreaterThan(sure.difficulty);
  });

  it('counts a lapse', () => {
    expect(nextSchedule(wrong, { correct: false, sure: false }, new Date(start + day)).lapses).toBe(1);
  });

  it('agrees with the formulas over any row of answers', () => {
    const step = fc.record({ days: fc.integer({ min: 0, max: 400 }), which: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        let now = start;
        let memory: Memory | null = null;
        let schedule: ReturnType<typeof nextSchedule> | null = null;
        for (const { days, which } of steps) {
          const { grade, outcome } = outcomes[which] ?? { grade: 1, outcome: { correct: false, sure: true } };
          now += days * day;
          memory = memory ? next(memory, grade, days) : first(grade);
          schedule = nextSchedule(schedule, outcome, new Date(now));
          expect(schedule.stability / memory.stability).toBeCloseTo(1, 5);
          expect(schedule.difficulty / memory.difficulty).toBeCloseTo(1, 5);
          expect(
            Math.abs((Date.parse(schedule.due) - now) / day - interval(memory.stability)),
          ).toBeLessThanOrEqual(1);
          memory = { stability: schedule.stability, difficulty: schedule.difficulty };
        }
      }),
    );
  });

  it('takes a clock that was set back for no time at all', () => {
    const back = nextSchedule(wrong, { correct: true, sure: true }, new Date(start - 5 * day));
    expect(back).toEqual(nextSchedule(wrong, { correct: true, sure: true }, new Date(start)));
  });

  it('gives the same days for the same answers', () => {
    const again = nextSchedule(null, { correct: false, sure: true }, new Date(start));
    expect(again).toEqual(wrong);
  });
});
