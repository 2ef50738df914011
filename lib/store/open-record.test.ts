import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { savedVersion } from '../quiz/saved-version.ts';
import { openRecord } from './open-record.ts';

const article = {
  id: 'a',
  title: 'The ferry',
  text: 'A ferry ran aground.',
  addedAt: '2026-03-01T09:00:00Z',
};

describe('openRecord', () => {
  it('gives nothing for what was never kept', () => {
    expect(openRecord('articles', undefined)).toEqual({ newer: false, entries: {}, aside: null });
  });

  it('gives the entries of a sound record', () => {
    const kept = { version: savedVersion, entries: { a: article } };
    expect(openRecord('articles', kept)).toEqual({ newer: false, entries: { a: article }, aside: null });
  });

  it('sets a broken entry aside as it was, says why, and goes on with the others', () => {
    const broken = { ...article, text: 12 };
    const opened = openRecord('articles', { version: savedVersion, entries: { a: article, b: broken } });
    expect(opened).toMatchObject({ entries: { a: article }, aside: { data: { entries: { b: broken } } } });
    expect(opened.newer || opened.aside?.problems[0]).toContain('articles.b.text');
  });

  it('sets a record aside that is not one', () => {
    for (const kept of [
      'garbage',
      7,
      null,
      [],
      { version: savedVersion },
      { version: savedVersion, entries: [] },
    ])
      expect(openRecord('articles', kept)).toMatchObject({ entries: {}, aside: { data: kept } });
  });

  it('leaves alone what a newer version wrote', () => {
    expect(openRecord('articles', { version: savedVersion + 1, entries: {} })).toEqual({ newer: true });
  });

  it('takes a list of answers, as version 0 kept them, to a record', () => {
    const old = {
      at: '2026-03-01T09:00:00Z',
      articleId: 'a',
      questionId: 'q',
      kind: 'who-said',
      correct: true,
      sure: false,
      from: 'quiz',
    };
    const id = 'a/q@2026-03-01T09:00:00Z';
    expect(openRecord('answers', { version: 0, entries: [old] })).toEqual({
      newer: false,
      entries: { [id]: { ...old, id } },
      aside: null,
    });
  });

  it('never throws, and what it does not give lies aside', () => {
    const names = fc.constantFrom('articles', 'places', 'sittings', 'cards', 'answers');
    const entries = fc.dictionary(
      fc.string().filter((key) => key !== '__proto__'),
      fc.oneof(fc.constant(article), fc.constant({ offset: 3, at: '2026-03-01' }), fc.anything()),
    );
    fc.assert(
      fc.property(names, entries, (name, given) => {
        const opened = openRecord(name, { version: savedVersion, entries: given });
        if (opened.newer) throw new Error('taken for a newer version');
        const aside = opened.aside?.data as { entries: object } | undefined;
        const kept = [...Object.keys(opened.entries), ...Object.keys(aside?.entries ?? {})];
        expect(kept.sort()).toEqual(Object.keys(given).sort());
      }),
    );
  });

  it('never throws on anything else', () => {
    const names = fc.constantFrom('articles', 'places', 'sittings', 'cards', 'answers');
    const anyRecord = fc.record({
      version: fc.integer({ min: -2, max: 1 }),
      entries: fc.oneof(fc.anything(), fc.array(fc.anything())),
    });
    fc.assert(
      fc.property(names, fc.oneof(fc.anything(), anyRecord), (name, kept) => {
        const opened = openRecord(name, kept);
        if (opened.newer) throw new Error('taken for a newer version');
        if (opened.aside) expect(opened.aside.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
