import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSaved } from './read-saved.ts';
import { savedVersion } from './saved-version.ts';

const empty = {
  app: 'readback',
  version: savedVersion,
  savedAt: '2026-03-01T09:00:00Z',
  articles: {},
  places: {},
  sittings: {},
  cards: {},
  answers: {},
  preferences: {},
};
const article = {
  id: 'a',
  title: 'The ferry',
  text: 'A ferry ran aground.',
  addedAt: '2026-03-01T09:00:00Z',
};

describe('readSaved', () => {
  it('reads an empty file of this version, with or without a byte order mark', () => {
    expect(readSaved(JSON.stringify(empty))).toEqual({ ok: true, value: empty });
    expect(readSaved(`\uFEFF${JSON.stringify(empty)}`)).toEqual({ ok: true, value: empty });
  });

  it.each([
    ['no JSON', 'app: readback', 'not-json'],
    ['half a file', JSON.stringify(empty).slice(0, 60), 'not-json'],
    ['a list', '[]', 'not-ours'],
    ['the file of another program', '{"app":"notes","version":1}', 'not-ours'],
    ['no version', '{"app":"readback"}', 'not-ours'],
    ['a newer version', JSON.stringify({ ...empty, version: savedVersion + 1 }), 'newer'],
    ['a missing collection', JSON.stringify({ ...empty, cards: undefined }), 'broken'],
  ])('refuses %s', (_name, text, reason) => {
    expect(readSaved(text)).toMatchObject({ ok: false, problem: { reason } });
  });

  it('names every place that is wrong', () => {
    const broken = { ...empty, articles: { a: { ...article, text: 5 }, b: { ...article, addedAt: 'soon' } } };
    const result = readSaved(JSON.stringify(broken));
    expect(result).toMatchObject({ ok: false, problem: { reason: 'broken' } });
    const places = !result.ok && result.problem.reason === 'broken' ? result.problem.places : [];
    expect(places).toHaveLength(2);
    expect(places[0]).toContain('articles › a › text');
    expect(places[1]).toContain('articles › b › addedAt');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readSaved(text).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.nat(1), fc.jsonValue(), fc.jsonValue(), (version, answers, cards) => {
        expect(typeof readSaved(JSON.stringify({ ...empty, version, answers, cards })).ok).toBe('boolean');
      }),
    );
  });

  it('reads five megabytes in good time', () => {
    const text = 'One line of an article that somebody kept. '.repeat(120);
    const articles = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [`a${index}`, { ...article, id: `a${index}`, text }]),
    );
    const file = JSON.stringify({ ...empty, articles });
    expect(file.length).toBeGreaterThan(5_000_000);
    const before = performance.now();
    expect(readSaved(file).ok).toBe(true);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
