import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../quiz/answer.ts';
import { byDay, byKind, bySureness, byWeek, daysInARow, mondayOf, total } from './progress.ts';

let count = 0;
const answer = (day: string, more: Partial<Answer> = {}): Answer => ({
  id: `${count++}`,
  at: new Date(`${day}T10:00:00`).toISOString(),
  articleId: 'ferry',
  questionId: 'q',
  kind: 'who-said',
  correct: true,
  sure: true,
  from: 'quiz',
  ...more,
});

describe('progress', () => {
  const answers = [
    answer('2026-03-01'),
    answer('2026-03-01', { correct: false, kind: 'key-figure' }),
    answer('2026-03-03', { sure: false }),
    answer('2026-03-04', { correct: false, sure: false }),
  ];

  it('counts all answers', () => {
    expect(total(answers)).toMatchObject({ answers: 4, right: 2, share: { share: 0.5 } });
    expect(total([])).toEqual({ answers: 0, right: 0, share: null });
  });

  it('counts by kind, the most answered first', () => {
    expect(byKind(answers).map(({ kind, answers, right }) => [kind, answers, right])).toEqual([
      ['who-said', 3, 2],
      ['key-figure', 1, 0],
    ]);
  });

  it('counts sure and unsure answers apart, and those that do not say in neither', () => {
    expect(bySureness([...answers, answer('2026-03-04', { sure: null })])).toMatchObject({
      sure: { answers: 2, right: 1 },
      unsure: { answers: 2, right: 1 },
    });
  });

  it('names every day up to today, the empty ones too', () => {
    expect(byDay(answers, '2026-03-04', 4).map(({ day, answers }) => [day, answers])).toEqual([
      ['2026-03-01', 2],
      ['2026-03-02', 0],
      ['2026-03-03', 1],
      ['2026-03-04', 1],
    ]);
  });

  it('counts by weeks that begin on Monday', () => {
    expect(mondayOf('2026-03-01')).toBe('2026-02-23');
    expect(mondayOf('2026-03-02')).toBe('2026-03-02');
    expect(byWeek(answers, '2026-03-12', 10).map(({ week, answers }) => [week, answers])).toEqual([
      ['2026-02-23', 2],
      ['2026-03-02', 2],
      ['2026-03-09', 0],
    ]);
    expect(byWeek(answers, '2026-03-12', 2)).toHaveLength(2);
    expect(byWeek([], '2026-03-12', 10)).toHaveLength(1);
  });

  it.each([
    { days: [], today: '2026-03-05', current: 0, longest: 0 },
    { days: ['2026-03-05'], today: '2026-03-05', current: 1, longest: 1 },
    { days: ['2026-03-03', '2026-03-04'], today: '2026-03-05', current: 2, longest: 2 },
    { days: ['2026-03-02', '2026-03-03'], today: '2026-03-05', current: 0, longest: 2 },
    {
      days: ['2026-02-28', '2026-03-01', '2026-03-02', '2026-03-05'],
      today: '2026-03-05',
      current: 1,
      longest: 3,
    },
  ])('counts days in a row: $days', ({ days, today, current, longest }) => {
    expect(
      daysInARow(
        days.map((day) => answer(day)),
        today,
      ),
    ).toEqual({ current, longest });
  });

  it('loses no answer between days, weeks and kinds', () => {
    const given = fc.record({
      back: fc.nat(60),
      correct: fc.boolean(),
      kind: fc.constantFrom('a', 'b', 'c'),
    });
    fc.assert(
      fc.property(fc.array(given), (list) => {
        const some = list.map(({ back, ...more }) => {
          const at = new Date(2026, 2, 31 - back, 23, 30);
          return answer('2026-03-31', { ...more, at: at.toISOString() });
        });
        const sum = (figures: { answers: number; right: number }[]) => ({
          answers: figures.reduce((all, one) => all + one.answers, 0),
          right: figures.reduce((all, one) => all + one.right, 0),
        });
        const all = sum([total(some)]);
        expect(sum(byDay(some, '2026-03-31', 61))).toEqual(all);
        expect(sum(byWeek(some, '2026-03-31', 52))).toEqual(all);
        expect(sum(byKind(some))).toEqual(all);
      }),
    );
  });
});
