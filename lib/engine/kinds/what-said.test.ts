import { expect, test } from 'vitest';
import { buildFacts } from './facts-builder.ts';
import { hospital, tram } from './sample-articles.ts';
import { whatSaid } from './what-said.ts';

test('asks which quotation is whose, among quotations of others', () => {
  const draft = whatSaid
    .ask(buildFacts(tram))
    .drafts.find(({ key }) => key.text.includes('older than its driver'));
  expect(draft?.prompt).toBe('Which of these quotations is from Oskar Tveit?');
  const wrong = draft?.wrong?.map(({ text }) => text) ?? [];
  expect(wrong.length).toBeGreaterThanOrEqual(3);
  for (const text of wrong) expect(text).toMatch(/^“.*”$/);
  expect(wrong.join()).not.toContain('older than its driver');
});

test('asks what somebody said, among what others said', () => {
  const draft = whatSaid.ask(buildFacts(hospital)).drafts.find(({ prompt }) => prompt.includes('Fjell'));
  expect(draft?.prompt).toBe('According to the article, what did the Fjell Rescue Service say?');
  expect(draft?.key.text).toBe('Closing the ward would leave the pass without a doctor at night');
  expect(draft?.wrong?.[0]?.feedback).toMatch(/^In the article, it is .* who says this\.$/);
});
