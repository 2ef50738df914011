import { expect, test } from 'vitest';
import { textOf } from '../quiz/span.ts';
import { findFacts } from './find-facts.ts';
import { tram } from './kinds/sample-articles.ts';
import { makeQuiz } from './make-quiz.ts';

const plain = tram.text;
const hyphened = plain.replace(/(?<=\p{L}{3})(?=\p{L}{3})/gu, '\u00ad');
const seen = (words: string) => words.replaceAll('\u00ad', '');

test('asks of a text with soft hyphens what it asks without them, and shows where it stands', () => {
  const [bare, given] = [makeQuiz(plain), makeQuiz(hyphened)];
  expect(hyphened.length).toBeGreaterThan(plain.length);
  expect(bare.questions.length).toBeGreaterThan(0);
  expect(given.questions.map(({ prompt }) => prompt)).toEqual(bare.questions.map(({ prompt }) => prompt));
  expect(given.article.text).toBe(hyphened);
  given.questions.forEach(({ evidence }, index) => {
    const shown = evidence.map((span) => seen(textOf(hyphened, span)));
    expect(shown).toEqual(bare.questions[index]?.evidence.map((span) => textOf(plain, span)));
  });
});

test('finds in a text with soft hyphens the facts that it has without them', () => {
  const [bare, given] = [findFacts(plain), findFacts(hyphened)];
  expect(given.statements.length).toBe(bare.statements.length);
  given.statements.forEach((statement, index) => {
    const twin = bare.statements[index];
    expect(seen(textOf(hyphened, statement))).toBe(twin && textOf(plain, twin));
    expect(statement.reference).toBe(twin?.reference);
  });
});
