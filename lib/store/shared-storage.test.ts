import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../quiz/answer.ts';
import type { Sitting } from '../quiz/sitting.ts';
import { createHistory } from './history.ts';
import { createLibrary } from './library.ts';
import { createMemoryVault } from './memory-vault.ts';
import { createSittings } from './sittings.ts';
import type { Vault } from './vault.ts';

const article = (id: string) => ({
  id,
  title: `Title of ${id}`,
  text: `Text of ${id}`,
  addedAt: '2026-03-01T09:00:00Z',
});
const answer = (id: string): Answer => ({
  id,
  at: '2026-03-01T09:00:00Z',
  articleId: 'ferry',
  questionId: id,
  kind: 'who-said',
  correct: true,
  sure: true,
  from: 'quiz',
});
const sitting = (id: string): Sitting => ({
  id,
  articleId: 'ferry',
  articleTitle: 'The ferry',
  options: { questions: 2, book: 'open', feedback: 'each', seed: 1 },
  questionIds: ['one', 'two'],
  answers: {},
  current: 0,
  flagged: [],
  startedAt: '2026-03-01T09:00:00Z',
  handedInAt: null,
});

/** A vault whose every door opens on a later turn, and which copies what goes through it, as a browser does. */
function slowVault(inner: Vault, turns: () => number): Vault {
  const wait = async () => {
    for (let turn = turns(); turn > 0; turn--) await Promise.resolve();
  };
  return {
    read: async (name) => {
      await wait();
      const kept = structuredClone(await inner.read(name));
      await wait();
      return kept;
    },
    update: async (name, change) => {
      await wait();
      const kept = await inner.update(name, (entries) => structuredClone(change(structuredClone(entries))));
      await wait();
      return kept;
    },
  };
}

const twoTabs = (vault: Vault) => [createLibrary(vault), createLibrary(vault)] as const;

describe('a store in two tabs', () => {
  it('keeps what both tabs added, whichever wrote last', async () => {
    const vault = slowVault(createMemoryVault(), () => 1);
    const [one, other] = twoTabs(vault);
    await Promise.all([one.persist.rehydrate(), other.persist.rehydrate()]);
    one.getState().addArticle(article('ferry'));
    other.getState().addArticle(article('orchard'));
    await Promise.all([one.settled(), other.settled()]);
    await Promise.all([one.persist.rehydrate(), other.persist.rehydrate()]);
    expect(Object.keys(one.getState().articles).sort()).toEqual(['ferry', 'orchard']);
    expect(other.getState().articles).toEqual(one.getState().articles);
  });

  it('does not bring back what the other tab forgot', async () => {
    const [one, other] = twoTabs(slowVault(createMemoryVault(), () => 1));
    one.getState().addArticle(article('ferry'));
    await one.settled();
    await other.persist.rehydrate();
    one.getState().forgetArticle('ferry');
    await one.settled();
    other.getState().addArticle(article('orchard'));
    await other.settled();
    await one.persist.rehydrate();
    await other.persist.rehydrate();
    expect(Object.keys(one.getState().articles)).toEqual(['orchard']);
    expect(Object.keys(other.getState().articles)).toEqual(['orchard']);
  });

  it('keeps what was done before the first read came back', async () => {
    const memory = createMemoryVault();
    const before = createHistory(memory);
    before.getState().addAnswers([answer('old')]);
    await before.settled();
    const store = createHistory(slowVault(memory, () => 5));
    const reading = store.persist.rehydrate();
    store.getState().addAnswers([answer('new')]);
    await reading;
    await store.settled();
    expect(Object.keys(store.getState().answers).sort()).toEqual(['new', 'old']);
    expect(Object.keys(await memory.read('answers')).sort()).toEqual(['new', 'old']);
  });

  it('keeps the answers that two tabs gave to two questions of one sitting', async () => {
    const vault = slowVault(createMemoryVault(), () => 2);
    const [one, other] = [createSittings(vault), createSittings(vault)];
    one.getState().begin(sitting('s'));
    await one.settled();
    await other.persist.rehydrate();
    one.getState().choose('s', 'one', { choice: 'a', at: '2026-03-01T09:01:00Z' });
    other.getState().choose('s', 'two', { choice: 'b', at: '2026-03-01T09:01:00Z' });
    await Promise.all([one.settled(), other.settled()]);
    await one.persist.rehydrate();
    const answers = one.getState().sittings.s?.answers ?? {};
    expect(Object.fromEntries(Object.entries(answers).map(([id, { choice }]) => [id, choice]))).toEqual({
      one: 'a',
      two: 'b',
    });
  });

  it('offers again what the vault could not keep', async () => {
    const memory = createMemoryVault();
    let full = true;
    const store = createHistory({
      read: memory.read,
      update: async (name, change) => (full ? false : memory.update(name, change)),
    });
    store.getState().addAnswers([answer('first')]);
    await store.settled();
    expect(await memory.read('answers')).toEqual({});
    full = false;
    store.getState().addAnswers([answer('second')]);
    await store.settled();
    expect(Object.keys(await memory.read('answers')).sort()).toEqual(['first', 'second']);
  });

  it('loses nothing however reads and writes of two tabs fall between each other', async () => {
    const step = fc.record({ tab: fc.nat(1), act: fc.constantFrom('add', 'read', 'wait'), turns: fc.nat(6) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 24 }), fc.nat(6), async (steps, delay) => {
        const memory = createMemoryVault();
        let turns = delay;
        const tabs = [0, 1].map(() => createHistory(slowVault(memory, () => turns)));
        const added: string[] = [];
        const reading: Promise<void>[] = [];
        for (const [index, { tab, act, turns: next }] of steps.entries()) {
          turns = next;
          const store = tabs[tab];
          if (act === 'add') {
            added.push(`q${index}`);
            store?.getState().addAnswers([answer(`q${index}`)]);
          } else if (act === 'read' && store) reading.push(store.persist.rehydrate());
          else for (let turn = 0; turn < next; turn++) await Promise.resolve();
        }
        await Promise.all(reading);
        await Promise.all(tabs.map((store) => store.settled()));
        expect(Object.keys(await memory.read('answers')).sort()).toEqual([...added].sort());
        for (const store of tabs) {
          await store.persist.rehydrate();
          expect(Object.keys(store.getState().answers).sort()).toEqual([...added].sort());
        }
      }),
      { numRuns: 300 },
    );
  });

  it('forgets for good however reads and writes of two tabs fall between each other', async () => {
    const step = fc.record({
      tab: fc.nat(1),
      act: fc.constantFrom('forget', 'place', 'read'),
      turns: fc.nat(6),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 16 }), async (steps) => {
        const memory = createMemoryVault();
        let turns = 1;
        const tabs = twoTabs(slowVault(memory, () => turns));
        const ids = ['a', 'b', 'c', 'd'];
        for (const id of ids) tabs[0].getState().addArticle(article(id));
        await tabs[0].settled();
        await tabs[1].persist.rehydrate();
        const forgotten = new Set<string>();
        for (const [index, { tab, act, turns: next }] of steps.entries()) {
          turns = next;
          const store = tabs[tab === 0 ? 0 : 1];
          const id = ids[index % ids.length] ?? 'a';
          if (act === 'forget') {
            forgotten.add(id);
            store.getState().forgetArticle(id);
          } else if (act === 'place')
            store.getState().setPlace('elsewhere', { offset: index, at: '2026-03-01T09:00:00Z' });
          else await store.persist.rehydrate();
        }
        await Promise.all(tabs.map((store) => store.settled()));
        for (const store of tabs) {
          await store.persist.rehydrate();
          expect(Object.keys(store.getState().articles)).toEqual(ids.filter((id) => !forgotten.has(id)));
        }
      }),
      { numRuns: 200 },
    );
  });
});
