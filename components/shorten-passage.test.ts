import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortenPassage } from './shorten-passage.ts';

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

test('keeps a paragraph of ordinary length whole', () => {
  const text = words(80);
  expect(shortenPassage({ start: 40, text }, [{ start: 50, end: 60 }])).toEqual({
    start: 40,
    text,
    cutBefore: false,
    cutAfter: false,
  });
});

test('cuts a very long paragraph between words, the evidence inside', () => {
  const text = words(4000);
  const at = text.indexOf('word2000');
  const short = shortenPassage({ start: 7, text }, [{ start: 7 + at, end: 7 + at + 8 }]);
  expect(short.text).toContain(' word2000 ');
  expect(short.text.length).toBeLessThan(700);
  expect(short.text).toMatch(/^word\d+ .* word\d+$/);
  expect(short).toMatchObject({ cutBefore: true, cutAfter: true });
});

test('always quotes the words of the passage, the spans among them', () => {
  const passage = fc.record({
    start: fc.nat(500),
    text: fc
      .array(fc.constantFrom('a', 'bcd', ' ', '\n'), { minLength: 1, maxLength: 2000 })
      .map((parts) => parts.join('')),
  });
  fc.assert(
    fc.property(passage, fc.nat(), fc.nat(60), ({ start, text }, place, length) => {
      const from = start + (place % text.length);
      const span = { start: from, end: Math.min(from + length + 1, start + text.length) };
      const short = shortenPassage({ start, text }, [span]);
      expect(text.slice(short.start - start)).toSatisfy((rest: string) => rest.startsWith(short.text));
      expect(short.start).toBeLessThanOrEqual(span.start);
      expect(short.start + short.text.length).toBeGreaterThanOrEqual(span.end);
    }),
  );
});
