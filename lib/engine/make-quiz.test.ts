import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quizSchema } from '../quiz/quiz.ts';
import { withoutAnswers } from '../quiz/without-answers.ts';
import { buildFacts } from './kinds/facts-builder.ts';
import { samples } from './kinds/sample-articles.ts';
import { makeQuiz } from './make-quiz.ts';
import { quizFromFacts } from './quiz-from-facts.ts';

const given = Object.entries(samples).map(([name, sample]) => [name, buildFacts(sample)] as const);

describe.each(given)('a quiz on “%s”', (_, facts) => {
  const quiz = quizFromFacts(facts);

  test('keeps the format', () => {
    expect(quizSchema.safeParse(quiz).success).toBe(true);
  });

  test('has one key a question, and ids of their own', () => {
    expect(new Set(quiz.questions.map(({ id }) => id)).size).toBe(quiz.questions.length);
    for (const { choices, answer } of quiz.questions) {
      expect(choices.filter(({ id }) => id === answer)).toHaveLength(1);
      expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length);
      expect(new Set(choices.map(({ text }) => text)).size).toBe(choices.length);
      expect(choices.length).toBeGreaterThanOrEqual(3);
    }
  });

  test('gives as many questions as wanted, at most all', () => {
    for (const wanted of [0, 1, 3, 1000])
      expect(quizFromFacts(facts, { questions: wanted }).questions.length).toBe(
        Math.min(wanted, quiz.questions.length),
      );
  });

  test('keeps question and choice ids whatever the seed', () => {
    const other = quizFromFacts(facts, { seed: 7 });
    const ids = new Map(quiz.questions.map(({ id, answer }) => [id, answer]));
    for (const { id, answer } of other.questions) if (ids.has(id)) expect(answer).toBe(ids.get(id));
  });

  test('shows a learner no answer', () => {
    const copy = JSON.stringify(withoutAnswers(quiz));
    for (const word of ['answer', 'evidence', 'explanation', 'feedback', 'mention', 'difficulty', 'dropped'])
      expect(copy).not.toContain(`"${word}":`);
  });
});

test('counts what was said, not what was only thought', () => {
  const sample = samples.tram ?? { text: '', people: [], said: [] };
  const thought = sample.said.map((said, index) => ({ ...said, asserted: index > 0 }));
  const { found } = quizFromFacts(buildFacts({ ...sample, said: thought }));
  expect(found).toMatchObject({ statements: sample.said.length - 1, speakers: 5 });
});

test('takes odd options for what they can mean', () => {
  const facts = buildFacts(samples.tram ?? { text: '', people: [], said: [] });
  const all = quizFromFacts(facts);
  expect(quizFromFacts(facts, { seed: Number.NaN, questions: Number.POSITIVE_INFINITY })).toEqual(all);
  expect(quizFromFacts(facts, { questions: -3 }).questions).toEqual([]);
  expect(quizFromFacts(facts, { questions: 2.9 }).questions).toHaveLength(2);
  expect(quizFromFacts(facts, { title: 'Trams' }).article.title).toBe('Trams');
});

test('asks many questions of several kinds where much is said', () => {
  const { questions, found } = quizFromFacts(buildFacts(samples.tram ?? { text: '', people: [], said: [] }));
  expect(questions.length).toBeGreaterThanOrEqual(10);
  expect(found.questions).toBe(questions.length);
  expect(new Set(questions.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4);
});

const long = (sentence: string) => sentence.repeat(40);

test.each([
  ['', 'empty'],
  [' \n\t ', 'empty'],
  ['The ferry was late.', 'too-short'],
  [long('Die Fähre war zu spät und der Hafen ist nicht mehr das, was er für die Leute war. '), 'not-english'],
  [long('The ferry was late and the harbour was empty. '), 'nothing-to-ask'],
])('says why there is no quiz: %s', (text, obstacle) => {
  const quiz = makeQuiz(text);
  expect(quiz.obstacle).toBe(obstacle);
  expect(quiz.questions).toEqual([]);
});

const words = fc.array(
  fc.constantFrom(
    '“',
    '”',
    '"',
    '‘',
    '’',
    '.',
    ',',
    '?',
    '\n',
    '\n\n',
    ':',
    '–',
    '(',
    ')',
    'said',
    'says',
    'told',
    'warned',
    'that',
    'he',
    'she',
    'they',
    'Ada Holm',
    'Mr. Lind',
    'the',
    'mayor',
    'of',
    'Velmora',
    'ferry',
    'was',
    'late',
    '38,000',
    '$4.6 million',
    'per cent',
    'May 4',
    'according to',
    'not',
    '😀',
    'ß',
    '\u202e',
  ),
  { maxLength: 400 },
);

const anyText = fc.oneof(
  words.map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 600 }),
  fc
    .constantFrom(...Object.values(samples).map(({ text }) => text))
    .chain((text) =>
      fc
        .tuple(fc.nat(text.length), fc.nat(text.length))
        .map(([a, b]) => text.slice(Math.min(a, b), Math.max(a, b))),
    ),
);

test('makes of any text a quiz in the format, its spans inside the text, the same each time', () => {
  fc.assert(
    fc.property(anyText, fc.integer(), fc.nat(20), (text, seed, questions) => {
      const quiz = makeQuiz(text, { seed, questions });
      expect(quizSchema.safeParse(quiz).error).toBeUndefined();
      expect(quiz.questions.length).toBeLessThanOrEqual(questions);
      expect(new Set(quiz.questions.map(({ id }) => id)).size).toBe(quiz.questions.length);
      const spans = [
        ...quiz.questions.flatMap(({ evidence }) => evidence),
        ...quiz.questions.flatMap(({ choices }) => choices.flatMap(({ mention }) => mention ?? [])),
        ...quiz.dropped,
      ];
      for (const { start, end } of spans) {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      expect(JSON.stringify(makeQuiz(text, { seed, questions }))).toBe(JSON.stringify(quiz));
    }),
    { numRuns: 200 },
  );
});
