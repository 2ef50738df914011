import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Answer } from '../../lib/quiz/answer.ts';
import { readSaved } from '../../lib/quiz/read-saved.ts';
import type { Saved } from '../../lib/quiz/saved.ts';
import { writeSaved } from '../../lib/quiz/write-saved.ts';

function readExample() {
  const read = readSaved(readFileSync('tests/saved/version-1.json', 'utf8'));
  const [card] = read.ok ? Object.values(read.value.cards) : [];
  if (!read.ok || !card)
    throw new Error('readExample: tests/saved/version-1.json holds no card to test with');
  return { saved: read.value, card };
}

const example = readExample();

const day = 86_400_000;
const before = (days: number): string => new Date(Date.now() - days * day).toISOString();

/** A saved file of one article and so many cards, all due, the last one an error made with confidence. */
export function savedWithCards(count: number): Saved {
  const { card, saved } = example;
  const cards = Array.from({ length: count }, (_, index) => ({
    ...card,
    id: `sann01/card${index}`,
    question: {
      ...card.question,
      id: `card${index}`,
      prompt: `How many people were on board, card ${index + 1}?`,
    },
    schedule: { ...card.schedule, due: before(count - index), lastReview: before(count - index + 1) },
    lastWrongSure: index === count - 1,
    lastAnswer: `made ${index}`,
  }));
  return { ...saved, cards: Object.fromEntries(cards.map((made) => [made.id, made])) };
}

/** A saved file with so many answers of two kinds, five a day, up to yesterday. */
export function savedWithAnswers(count: number): Saved {
  const answers = Array.from(
    { length: count },
    (_, index): Answer => ({
      id: `answer ${index}`,
      at: before(1 + Math.floor(index / 5)),
      articleId: `article ${index % 3}`,
      questionId: `question ${index}`,
      kind: index % 2 ? 'who-said' : 'key-figure',
      correct: index % 4 > 0,
      sure: index % 3 > 0,
      from: 'quiz',
    }),
  );
  return { ...savedWithCards(3), answers: Object.fromEntries(answers.map((answer) => [answer.id, answer])) };
}

/** Takes a saved file in, in place of everything, by the page of progress. */
export async function importSaved(page: Page, saved: Saved) {
  await page.goto('/progress');
  await chooseFile(page, writeSaved(saved));
  await page.getByRole('radio', { name: /^Replace/ }).check();
  await page.getByRole('button', { name: 'Replace' }).click();
  await page.getByText('Taken in.').waitFor();
}

/** Chooses a file of that text to be imported. */
export const chooseFile = (page: Page, text: string) =>
  page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'saved.json', mimeType: 'application/json', buffer: Buffer.from(text) });
