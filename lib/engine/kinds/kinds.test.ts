import { describe, expect, test } from 'vitest';
import { spanContains, textOf } from '../../quiz/span.ts';
import { findDistractors } from '../distractors/find-distractors.ts';
import type { Facts } from '../facts/facts.ts';
import { findFacts } from '../find-facts.ts';
import { buildFacts } from './facts-builder.ts';
import { kinds } from './index.ts';
import type { Draft } from './kind.ts';
import { samples } from './sample-articles.ts';

/** The shared exam: whatever the kind, its drafts keep these laws on every sample, its facts given or found. */
const articles: [string, Facts][] = Object.entries(samples).flatMap(([name, sample]) => [
  [name, buildFacts(sample)],
  [`${name}, facts found`, findFacts(sample.text)],
]);

test('every kind has an id and a label of its own', () => {
  expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
  expect(new Set(kinds.map(({ label }) => label)).size).toBe(kinds.length);
});

describe.each(kinds.map((kind) => [kind.id, kind] as const))('%s', (id, kind) => {
  test('asks something of the samples', () => {
    expect(articles.flatMap(([, facts]) => kind.ask(facts).drafts).length).toBeGreaterThan(0);
  });

  describe.each(articles)('of the article “%s”', (_, facts) => {
    const { drafts, refused } = kind.ask(facts);
    const { text } = facts.document;

    test('gives the same drafts each time', () => {
      expect(JSON.stringify(kind.ask(facts))).toBe(JSON.stringify({ drafts, refused }));
    });

    test('asks a question that stands between a capital and a question mark', () => {
      for (const { prompt } of drafts) expect(prompt).toMatch(/^[“"\p{Lu}].*\?$/u);
    });

    test('proves each answer inside the text', () => {
      for (const draft of drafts) {
        expect(draft.evidence.length).toBeGreaterThan(0);
        for (const span of draft.evidence) expectInside(text, span);
      }
    });

    test('covers the whole statement it asks about', () => {
      for (const draft of drafts) {
        const said = facts.statements.filter(({ start, end }) =>
          draft.evidence.some((span) => span.start < end && start < span.end),
        );
        const [proof] = draft.evidence;
        if (proof && said.length > 0 && isAboutSpeech(draft))
          expect(said.some((statement) => spanContains(proof, statement))).toBe(true);
      }
    });

    test('has one key, and no wrong option like it', () => {
      for (const draft of drafts)
        for (const option of findDistractors(draft, facts)) expect(option.text).not.toBe(draft.key.text);
    });

    test('mentions options where the text has them', () => {
      for (const draft of drafts)
        for (const { mention } of [draft.key, ...findDistractors(draft, facts)])
          if (mention !== null) expectInside(text, mention);
    });

    test('explains itself in a sentence', () => {
      for (const { explanation } of drafts) expect(explanation).toMatch(/^\p{Lu}.*[.?!]”?\)?$/u);
    });

    test('says why it refuses, and where', () => {
      for (const refusal of refused) {
        expect(refusal.kind).toBe(id);
        expect(refusal.reason).toMatch(/^[“\p{Lu}].*\.$/u);
        expectInside(text, refusal);
      }
    });
  });
});

const isAboutSpeech = (draft: Draft): boolean =>
  /^(?:who-said|what-said|true-to-article|which-sentence)$/.test(draft.kind);

function expectInside(text: string, span: { start: number; end: number }): void {
  expect(span.start).toBeGreaterThanOrEqual(0);
  expect(span.end).toBeLessThanOrEqual(text.length);
  expect(textOf(text, span).trim()).not.toBe('');
}
