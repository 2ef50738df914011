import { beforeEach, describe, expect, it } from 'vitest';
import type { Sitting } from '../quiz/sitting.ts';
import { createMemoryVault } from './memory-vault.ts';
import { createSittings } from './sittings.ts';

const sitting: Sitting = {
  id: 's',
  articleId: 'ferry',
  articleTitle: 'The ferry',
  options: { questions: 2, book: 'open', feedback: 'each', seed: 1 },
  questionIds: ['one', 'two'],
  answers: {},
  current: 0,
  flagged: [],
  startedAt: '2026-03-01T09:00:00Z',
  handedInAt: null,
};
const at = '2026-03-01T09:05:00Z';

let store = createSittings(createMemoryVault());
const now = () => store.getState().sittings.s;

beforeEach(() => {
  store = createSittings(createMemoryVault());
  store.getState().begin(sitting);
});

describe('a sitting', () => {
  it('takes no choice for sure until told so, and keeps the doubt when the choice changes', () => {
    store.getState().choose('s', 'one', { choice: 'a', at });
    expect(now()?.answers.one).toEqual({ choice: 'a', sure: null, at, correct: null });
    store.getState().setSure('s', 'one', false);
    store.getState().choose('s', 'one', { choice: 'b', at });
    expect(now()?.answers.one).toEqual({ choice: 'b', sure: false, at, correct: null });
  });

  it('keeps an answer that was graded as it is', () => {
    store.getState().choose('s', 'one', { choice: 'a', at });
    store.getState().mark('s', { one: false, two: true });
    store.getState().choose('s', 'one', { choice: 'b', at });
    store.getState().setSure('s', 'one', false);
    store.getState().mark('s', { one: true });
    expect(now()?.answers).toEqual({ one: { choice: 'a', sure: null, at, correct: false } });
  });

  it('is handed in once: after that nothing in it changes but the place', () => {
    store.getState().choose('s', 'one', { choice: 'a', at });
    store.getState().handIn('s', { one: true }, at);
    const handedIn = now();
    store.getState().handIn('s', { one: false }, '2026-03-02T09:00:00Z');
    store.getState().choose('s', 'two', { choice: 'a', at });
    store.getState().toggleFlag('s', 'one');
    expect(now()).toEqual(handedIn);
    store.getState().goTo('s', 1);
    expect(now()).toEqual({ ...handedIn, current: 1 });
  });

  it('flags a question and takes the flag away', () => {
    store.getState().toggleFlag('s', 'two');
    expect(now()?.flagged).toEqual(['two']);
    store.getState().toggleFlag('s', 'two');
    expect(now()?.flagged).toEqual([]);
  });

  it('is forgotten with its article, and leaves others alone', () => {
    store.getState().begin({ ...sitting, id: 'other', articleId: 'orchard' });
    store.getState().forgetArticle('ferry');
    expect(Object.keys(store.getState().sittings)).toEqual(['other']);
  });

  it('lets what it does not know pass', () => {
    const before = store.getState().sittings;
    store.getState().choose('unknown', 'one', { choice: 'a', at });
    store.getState().setSure('s', 'two', false);
    store.getState().handIn('unknown', {}, at);
    expect(store.getState().sittings).toEqual(before);
  });
});
