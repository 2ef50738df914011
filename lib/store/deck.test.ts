import { describe, expect, it } from 'vitest';
import type { ReviewCard } from '../quiz/review-card.ts';
import { createDeck } from './deck.ts';
import { createHistory } from './history.ts';
import { createMemoryVault } from './memory-vault.ts';

const card = (id: string, articleId: string): ReviewCard => ({
  id,
  articleId,
  articleTitle: articleId,
  question: {
    id,
    kind: 'who-said',
    prompt: 'Who said it?',
    choices: [],
    answer: 'a',
    evidence: [],
    explanation: '',
    difficulty: 0.5,
  },
  passages: [],
  schedule: {
    due: '2026-03-02T09:00:00Z',
    stability: 0.2,
    difficulty: 6,
    reviews: 1,
    lapses: 0,
    lastReview: '2026-03-01T09:00:00Z',
  },
  suspended: false,
  lastWrongSure: false,
  lastAnswer: 'first',
});

describe('the deck', () => {
  it('keeps, suspends, removes and forgets cards', () => {
    const deck = createDeck(createMemoryVault());
    deck.getState().putCards([card('a', 'ferry'), card('b', 'ferry'), card('c', 'orchard')]);
    deck.getState().setSuspended('a', true);
    deck.getState().setSuspended('unknown', true);
    expect(Object.values(deck.getState().cards).map(({ id, suspended }) => [id, suspended])).toEqual([
      ['a', true],
      ['b', false],
      ['c', false],
    ]);
    deck.getState().removeCard('b');
    deck.getState().forgetArticle('orchard');
    expect(Object.keys(deck.getState().cards)).toEqual(['a']);
  });

  it('merges a suspension in one tab with a review in the other', async () => {
    const vault = createMemoryVault();
    const [one, other] = [createDeck(vault), createDeck(vault)];
    one.getState().putCards([card('a', 'ferry')]);
    await one.settled();
    await other.persist.rehydrate();
    one.getState().setSuspended('a', true);
    const reviewed = other.getState().cards.a;
    if (!reviewed) throw new Error('the card did not reach the other tab');
    const schedule = { ...reviewed.schedule, reviews: 2 };
    other.getState().putCards([{ ...reviewed, schedule, lastAnswer: 'second' }]);
    await Promise.all([one.settled(), other.settled()]);
    await one.persist.rehydrate();
    expect(one.getState().cards.a).toMatchObject({
      suspended: true,
      lastAnswer: 'second',
      schedule: { reviews: 2 },
    });
  });
});

describe('the history', () => {
  it('keeps an answer once, as it was first told', () => {
    const history = createHistory(createMemoryVault());
    const answer = {
      id: 'first',
      at: '2026-03-01T09:00:00Z',
      articleId: 'ferry',
      questionId: 'a',
      kind: 'who-said',
      correct: true,
      sure: true,
      from: 'quiz' as const,
    };
    history.getState().addAnswers([answer]);
    history.getState().addAnswers([{ ...answer, correct: false }]);
    expect(history.getState().answers).toEqual({ first: answer });
  });
});
