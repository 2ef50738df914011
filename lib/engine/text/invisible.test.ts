import { expect, test } from 'vitest';
import { visibleText } from './invisible.ts';

test('takes out what is not seen, and finds every offset again', () => {
  const given = 'The har\u00adbour of Lo\u200bwe was\u00ad shut.';
  const seen = visibleText(given);
  expect(seen?.text).toBe('The harbour of Lowe was shut.');
  const wordAt = (word: string) => {
    const start = seen?.text.indexOf(word) ?? 0;
    return given.slice(seen?.back(start), seen?.back(start + word.length));
  };
  expect(wordAt('harbour')).toBe('har\u00adbour');
  expect(wordAt('Lowe')).toBe('Lo\u200bwe');
  expect(wordAt('shut.')).toBe('shut.');
});

test('takes out what is not seen beside a blank', () => {
  expect(visibleText('It was late, \u200bLowe\u2060 said.\u200e')?.text).toBe('It was late, Lowe said.');
});

test('puts an opening mark as an apostrophe right', () => {
  expect(visibleText('Lowe‘s boat didn‘t leave the ‘late’ quay.')?.text).toBe(
    'Lowe’s boat didn’t leave the ‘late’ quay.',
  );
});

test.each(['The harbour was shut.', 'The ‘small’ harbour was ‘shut’.', 'It waved 👩\u200d🚀 back.'])(
  'leaves alone: %s',
  (text) => {
    expect(visibleText(text)).toBeNull();
  },
);
