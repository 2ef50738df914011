import { expect, type Page, test } from '@playwright/test';
import { choose } from './choose.ts';
import { expectAccessible } from './expect-accessible.ts';
import { kept } from './kept.ts';
import { importSaved, savedWithCards } from './saved-file.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const choices = (page: Page) => page.getByRole('main').locator('fieldset').first();
const list = (page: Page) => page.getByRole('region', { name: 'All cards' });
const verdict = (page: Page) => page.getByRole('status').filter({ hasText: /^(Right|Wrong)/ });
const tomorrow = () => new Date(Date.now() + 86_400_000);

/** Answers questions of a quiz by their first option until one is wrong; gives its prompt. */
async function answerUntilWrong(page: Page): Promise<string> {
  await page.goto('/quiz/iron-bridge?questions=10&book=open&feedback=each&seed=1');
  for (;;) {
    const prompt = (await heading(page).textContent()) ?? '';
    await choose(choices(page).getByRole('radio').first());
    await page.getByRole('button', { name: 'Check answer' }).click();
    await expect(verdict(page)).toBeVisible();
    if ((await verdict(page).textContent())?.startsWith('Wrong')) return prompt;
    await page.getByRole('button', { name: 'Next question' }).click();
    await expect(heading(page)).not.toHaveText(prompt);
  }
}

test('What was answered wrongly in a quiz comes back in review the next day, with its proof', async ({
  page,
}) => {
  const prompt = await answerUntilWrong(page);
  await page.goto('/review');
  await expect(heading(page)).toHaveText('Nothing due until tomorrow');
  await page.clock.setSystemTime(tomorrow());
  await page.goto('/review');
  await expect(heading(page)).toHaveText(prompt);
  await choose(choices(page).getByRole('radio').first());
  await choose(page.getByRole('radio', { name: 'Not sure' }));
  await page.getByRole('button', { name: 'Check answer' }).click();
  await expect(verdict(page)).toBeVisible();
  await expect(page.getByText(/^Comes again (tomorrow|on )/)).toBeVisible();
  await expect(page.getByRole('blockquote').locator('mark').first()).toBeVisible();
  await page.getByRole('button', { name: 'Next card' }).click();
  await expect(heading(page)).toHaveText(/^Nothing due until/);
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText('1 card reviewed.')).toBeVisible();
});

test('An answer counts once, though the page is reloaded and open twice', async ({ page, context }) => {
  await answerUntilWrong(page);
  const address = page.url();
  const answers = page
    .getByText('Answers', { exact: true })
    .first()
    .locator('xpath=following-sibling::dd/span[1]');
  await page.goto('/progress');
  const counted = await answers.textContent();
  await page.goto(address);
  const other = await context.newPage();
  await other.goto(address);
  await expect(choices(other)).toBeVisible();
  await page.reload();
  await expect(choices(page)).toBeVisible();
  await page.goto('/progress');
  await expect(answers).toHaveText(counted ?? '');
  await page.goto('/review');
  await expect(list(page).getByRole('listitem')).toHaveCount(1);
  await expect(list(page)).toContainText('answered once');
});

test('A reader who was never wrong is told what will come here', async ({ page }) => {
  await page.goto('/review');
  await expect(heading(page)).toHaveText('Nothing to review yet');
  await page.getByRole('link', { name: 'Choose an article' }).click();
  await expect(page).toHaveURL('/');
});

test('Due cards are reviewed with the keyboard alone, confident errors first', async ({ page }) => {
  await importSaved(page, savedWithCards(3));
  await page.goto('/review');
  for (const number of [3, 1, 2]) {
    await expect(heading(page)).toContainText(`card ${number}?`);
    if (number !== 3) await expect(heading(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Choose an answer first.')).toBeVisible();
    await page.keyboard.press('b');
    await page.keyboard.press('s');
    await expect(page.getByRole('radio', { name: 'Sure', exact: true })).toBeChecked();
    await page.keyboard.press('s');
    await expect(page.getByRole('radio', { name: 'Not sure' })).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(verdict(page)).toBeVisible();
    await expect(page.getByText(/^Comes again/)).toBeVisible();
    await page.keyboard.press('Enter');
  }
  await expect(heading(page)).toHaveText(/^Nothing due until/);
  await expect(page.getByText('3 cards reviewed.')).toBeVisible();
});

test('Options keep their order over a reload and stand in another after the review', async ({ page }) => {
  const saved = savedWithCards(1);
  const [card] = Object.values(saved.cards);
  const words = ['86', '112', '140', '208', '311', '420'];
  if (card) {
    card.question.choices = words.map((text, index) => ({
      id: `c${index}`,
      text,
      mention: null,
      feedback: 'No.',
    }));
    card.question.answer = 'c1';
  }
  await importSaved(page, saved);
  await page.goto('/review');
  const order = () => choices(page).locator('label').allInnerTexts();
  await expect(choices(page)).toBeVisible();
  const first = await order();
  expect(first).toHaveLength(words.length);
  await page.reload();
  await expect(choices(page)).toBeVisible();
  expect(await order()).toEqual(first);
  await choose(page.getByLabel('86'));
  await page.getByRole('button', { name: 'Check answer' }).click();
  await expect(page.getByText('Comes again tomorrow.')).toBeVisible();
  await page.clock.setSystemTime(tomorrow());
  await page.goto('/review');
  await expect(choices(page)).toBeVisible();
  expect(await order()).not.toEqual(first);
});

test('A reader suspends a card, finds it under suspended, and takes it up again', async ({ page }) => {
  await importSaved(page, savedWithCards(2));
  await page.goto('/review');
  await expect(heading(page)).toContainText('card 2?');
  await page.getByRole('button', { name: 'Suspend this card' }).click();
  await expect(heading(page)).toContainText('card 1?');
  await expect(heading(page)).toBeFocused();
  await choose(list(page).getByRole('radio', { name: 'Suspended 1' }));
  await expect(list(page).getByRole('listitem')).toHaveCount(1);
  await page.reload();
  await expect(heading(page)).toContainText('card 1?');
  await list(page)
    .getByRole('button', { name: /^Take up: .*card 2/ })
    .click();
  await expect(list(page).getByRole('radio', { name: 'Suspended 0' })).toBeVisible();
  await expect(heading(page)).toContainText('card 2?');
});

test('A reader forgets an article with its cards, and takes it back', async ({ page }) => {
  await importSaved(page, savedWithCards(3));
  await page.goto('/review');
  await list(page)
    .getByRole('button', { name: /^Forget article/ })
    .click();
  const dialog = page.getByRole('dialog', { name: /^Forget “Ferry runs aground/ });
  await expect(dialog).toContainText('Its 3 cards go');
  await dialog.getByRole('button', { name: 'Forget it' }).click();
  await expect(heading(page)).toHaveText('Nothing to review yet');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(list(page).getByRole('listitem')).toHaveCount(3);
  await expect.poll(async () => (await kept(page, 'cards')).length).toBe(3);
  await page.reload();
  await expect(list(page).getByRole('listitem')).toHaveCount(3);
});

test('Two tabs agree: a card answered in one is gone from the other', async ({ page, context }) => {
  await importSaved(page, savedWithCards(2));
  await page.goto('/review');
  const other = await context.newPage();
  await other.goto('/review');
  await expect(heading(other)).toContainText('card 2?');
  await page.keyboard.press('a');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Comes again/)).toBeVisible();
  await expect(heading(other)).toContainText('card 1?');
});

test('Review is accessible in every theme: a question, its answer, the confirmation, nothing to do', async ({
  page,
}) => {
  await page.goto('/review');
  await expect(heading(page)).toHaveText('Nothing to review yet');
  await expectAccessible(page);
  await importSaved(page, savedWithCards(2));
  await page.goto('/review');
  await expect(heading(page)).toContainText('card 2?');
  await expectAccessible(page);
  await page.keyboard.press('a');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Comes again/)).toBeVisible();
  await expectAccessible(page);
  await list(page)
    .getByRole('button', { name: /^Forget article/ })
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
});
