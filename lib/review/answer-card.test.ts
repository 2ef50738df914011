import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReviewCard } from '../quiz/review-card.ts';
import { answerCard, type CardMatter } from './answer-card.ts';
import { dueCards, dueDay, isDue, laterCards } from './due-cards.ts';
import { localDay } from './local-day.ts';
import { shuffleChoices } from './shuffle-choices.ts';

const matter = (id = 'ferry/q'): CardMatter => ({
  id,
  articleId: 'ferry',
  articleTitle: 'The ferry',
  question: {
    id: 'q',
    kind: 'who-said',
    prompt: 'Who said it?',
    choices: ['a', 'b', 'c', 'd'].map((choice) => ({
      id: choice,
      text: choice,
      mention: null,
      feedback: choice,
    })),
    answer: 'a',
    evidence: [{ start: 0, end: 4 }],
    explanation: 'It says so.',
    difficulty: 0.5,
  },
  passages: [{ start: 0, text: 'Text' }],
});
const at = (day: number, hour = 12) => new Date(2026, 2, day, hour);
const wrong = (id: string, day: number, sure = false) => ({ id, correct: false, sure, at: at(day) });
const right = (id: string, day: number, sure = true) => ({ id, correct: true, sure, at: at(day) });
const madeBy = (id: string, day: number, sure = false): ReviewCard => {
  const card = answerCard(null, matter(id), wrong('made', day, sure));
  if (!card) throw new Error('a wrong answer made no card');
  return card;
};

describe('the deck', () => {
  it('makes a card of a wrong answer and none of a right one', () => {
    expect(answerCard(null, matter(), right('1', 1))).toBeNull();
    expect(answerCard(null, matter(), wrong('1', 1))).toMatchObject({
      id: 'ferry/q',
      schedule: { reviews: 1 },
    });
  });

  it('reviews the card by any later answer, and clears the confident error by a right one', () => {
    const card = madeBy('ferry/q', 1, true);
    expect(card.lastWrongSure).toBe(true);
    const reviewed = answerCard(card, matter(), right('2', 2));
    expect(reviewed).toMatchObject({ lastWrongSure: false, schedule: { reviews: 2 } });
  });

  it('counts one answer once, however often it is told', () => {
    const card = madeBy('ferry/q', 1);
    const once = answerCard(card, matter(), right('2', 2));
    expect(answerCard(once, matter(), right('2', 2))).toBe(once);
  });

  it('leaves a suspended card suspended', () => {
    expect(answerCard({ ...madeBy('ferry/q', 1), suspended: true }, matter(), wrong('2', 3))?.suspended).toBe(
      true,
    );
  });

  it('asks on the day a card is due, though its hour has not come', () => {
    const card = madeBy('ferry/q', 1);
    expect(isDue(card, localDay(at(1, 23)))).toBe(false);
    expect(isDue(card, localDay(at(2, 6)))).toBe(true);
    expect(isDue({ ...card, suspended: true }, localDay(at(2, 6)))).toBe(false);
  });

  it('never asks again on the day of the answer, though clocks are set back', () => {
    const card = madeBy('ferry/q', 1);
    const setBack = { ...card, schedule: { ...card.schedule, due: at(1, 23).toISOString() } };
    expect(dueDay(setBack)).toBe('2026-03-02');
    expect(isDue(setBack, '2026-03-01')).toBe(false);
  });

  it('asks confident errors first, then what has waited longest', () => {
    const cards = [madeBy('old', 1), madeBy('older', 0), madeBy('sure', 3, true), madeBy('later', 30)];
    expect(dueCards(cards, localDay(at(9))).map(({ id }) => id)).toEqual(['sure', 'older', 'old']);
    expect(laterCards(cards, localDay(at(9))).map(({ id }) => id)).toEqual(['later']);
    expect(laterCards([], '2026-03-09')).toEqual([]);
  });

  it('orders the choices of a review anew each time, alike after a reload, each place in its turn', () => {
    const card = madeBy('ferry/q', 1);
    expect(shuffleChoices(card)).toEqual(shuffleChoices(structuredClone(card)));
    const firsts = Array.from(
      { length: 400 },
      (_, reviews) => shuffleChoices({ ...card, schedule: { ...card.schedule, reviews } })[0],
    );
    for (const id of ['a', 'b', 'c', 'd']) {
      const times = firsts.filter((first) => first === id).length;
      expect(times).toBeGreaterThan(60);
      expect(times).toBeLessThan(140);
    }
  });

  it('never brings a card back before tomorrow, and always one day', () => {
    const given = fc.record({ correct: fc.boolean(), sure: fc.boolean(), after: fc.nat(90) });
    fc.assert(
      fc.property(fc.array(given, { minLength: 1, maxLength: 15 }), (answers) => {
        let card: ReviewCard | null = null;
        let day = 1;
        for (const [index, { after, ...outcome }] of answers.entries()) {
          day += after;
          const now = at(day);
          card = answerCard(card, matter(), { id: String(index), ...outcome, at: now });
          if (!card) continue;
          expect(isDue(card, localDay(now))).toBe(false);
          expect(Date.parse(card.schedule.due)).toBeLessThan(now.getTime() + 36_501 * 86_400_000);
        }
      }),
    );
  });
});
