import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { kept } from './kept.ts';
import { ownArticle } from './own-article.ts';

const article = 'nato-russia-council';
const quiz = (options: string) => `/quiz/${article}?${options}`;

const verdict = (page: Page) => page.getByRole('status').filter({ hasText: /Right|Wrong/ });
const options = (page: Page) => page.getByRole('main').locator('fieldset').first().getByRole('radio');

/** Answers the question shown with its first option and gives the outcome that is announced. */
async function answerFirst(page: Page): Promise<'right' | 'wrong'> {
  await options(page).first().check();
  await page.getByRole('button', { name: 'Check answer' }).click();
  await expect(verdict(page)).toBeVisible();
  return (await verdict(page).textContent())?.startsWith('Right') ? 'right' : 'wrong';
}

const keptAnswers = async (page: Page) => (await kept(page, 'answers')).length;

test('A reader sets up, sits and hands in a quiz with the keyboard alone', async ({ page }) => {
  await page.goto(`/quiz/${article}`);
  await page.getByRole('radio', { name: '5', exact: true }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/questions=5&book=open&feedback=each/);
  for (let number = 1; number <= 5; number++) {
    await expect(page.getByText(`${number} of 5`, { exact: true }).first()).toBeVisible();
    await expect(options(page).first()).toBeEnabled();
    if (number > 1) await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.keyboard.press(number % 2 ? 'b' : '1');
    await expect(options(page).nth(number % 2 ? 1 : 0)).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(verdict(page)).toBeVisible();
    await page.keyboard.press('Enter');
  }
  await expect(page).toHaveURL(/\/results\?/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d of 5 right$/);
});

test('A reload loses nothing: place, answers, doubts and flags come back', async ({ page }) => {
  await page.goto(quiz('questions=5&book=open&feedback=end&seed=11'));
  await options(page).nth(1).check();
  await page.getByText('Not sure', { exact: true }).click();
  await page.getByRole('button', { name: 'Flag' }).click();
  await page.getByRole('button', { name: 'Next question' }).click();
  await options(page).nth(0).check();
  await page.getByRole('button', { name: 'Next question' }).click();
  await expect(page.getByText('3 of 5', { exact: true }).first()).toBeVisible();
  await page.reload();
  await expect(page.getByText('3 of 5', { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(options(page).nth(0)).toBeChecked();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(options(page).nth(1)).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Not sure' })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Flag' })).toHaveAttribute('aria-pressed', 'true');
});

test('How sure an answer is, is said by the reader or not at all', async ({ page }) => {
  await page.goto(quiz('questions=5&book=open&feedback=each&seed=24'));
  await expect(options(page).first()).toBeEnabled();
  await expect(page.getByRole('radio', { name: 'Sure', exact: true })).not.toBeChecked();
  await expect(page.getByRole('radio', { name: 'Not sure' })).not.toBeChecked();
  await answerFirst(page);
  await expect(verdict(page)).toHaveText(/^(Right\.|Wrong\. The answer is [A-D]\.)/);
  await page.getByRole('button', { name: 'Questions' }).click();
  await page.getByRole('button', { name: 'Hand in all the same' }).click();
  const table = page.getByRole('table', { name: 'How sure, and how right' });
  await expect(table.getByRole('row', { name: 'Not said' })).toContainText('1');
});

test('A second tab agrees, and an answer counts once', async ({ page, context }) => {
  const address = quiz('questions=5&book=open&feedback=each&seed=12');
  await page.goto(address);
  const second = await context.newPage();
  await second.goto(address);
  await expect(options(second).first()).toBeVisible();
  await answerFirst(page);
  await expect(verdict(second)).toBeVisible();
  await second.getByRole('button', { name: 'Next question' }).click();
  await answerFirst(second);
  await expect(page.getByText('2 of 5', { exact: true }).first()).toBeVisible();
  await expect(verdict(page)).toHaveText((await verdict(second).textContent()) ?? '');
  await page.reload();
  await expect(verdict(page)).toBeVisible();
  await expect.poll(() => keptAnswers(page)).toBe(2);
  await second.getByRole('button', { name: 'Questions' }).click();
  await second.getByRole('button', { name: 'Hand in all the same' }).click();
  await expect(second).toHaveURL(/\/results\?/);
  await expect(page).toHaveURL(/\/results\?/);
});

test('An unfinished quiz can be gone on with', async ({ page }) => {
  await page.goto(quiz('questions=5&book=closed&feedback=each&seed=13'));
  await answerFirst(page);
  await page.getByRole('button', { name: 'Next question' }).click();
  await expect.poll(async () => (await kept(page, 'sittings'))[0]?.current).toBe(1);
  await page.goto(`/quiz/${article}`);
  await page.getByRole('link', { name: 'Continue' }).click();
  await expect(page.getByText('2 of 5', { exact: true }).first()).toBeVisible();
});

test('The proof lights the sentence in the article beside the question', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(quiz('questions=5&book=open&feedback=each&seed=14'));
  const pane = page.getByRole('region', { name: 'The article' });
  await expect(pane).toBeVisible();
  await expect(pane.locator('mark')).toHaveCount(0);
  for (let place = 0; place < 4; place++) {
    await answerFirst(page);
    await expect(pane.locator('mark[id$="0"]')).toBeInViewport();
    await page.getByRole('button', { name: 'Next question' }).click();
    await expect(pane.locator('mark')).toHaveCount(0);
  }
});

test('Another option is shown where the article has it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(quiz('questions=10&book=open&feedback=each&seed=15'));
  const pane = page.getByRole('region', { name: 'The article' });
  const show = page.getByRole('button', { name: /^Show [A-D] in the article$/ });
  for (let place = 0; place < 9; place++) {
    await answerFirst(page);
    if ((await show.count()) > 0) break;
    await page.getByRole('button', { name: 'Next question' }).click();
  }
  const before = await pane.locator('mark').count();
  await show.first().click();
  await expect(pane.locator('mark[data-mark$="place"]').first()).toBeInViewport();
  expect(await pane.locator('mark').count()).toBeGreaterThan(before);
  await page.getByRole('button', { name: 'Show it in the article' }).click();
  await expect(pane.locator('mark[data-mark$="place"]')).toHaveCount(0);
});

test('On a phone the sentence is quoted, and the article opens over the question', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(quiz('questions=5&book=closed&feedback=each&seed=16'));
  await answerFirst(page);
  const quoted = page.locator('blockquote');
  await page.getByRole('button', { name: 'Show it in the article' }).click();
  const sheet = page.getByRole('dialog', { name: 'Article' });
  const proof = sheet.locator('mark[id$="0"]');
  await expect(proof).toBeInViewport();
  await expect(quoted).toContainText((await proof.textContent()) ?? '');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('button', { name: 'Show it in the article' })).toBeFocused();
});

test('A closed book stays closed until the answer is in', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(quiz('questions=5&book=closed&feedback=each&seed=17'));
  await expect(page.getByText('Closed book.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'The article' })).toHaveCount(0);
  await answerFirst(page);
  await expect(page.getByRole('region', { name: 'The article' })).toBeVisible();
});

test('With feedback at the end no answer is shown before handing in, and what is left out is pointed out', async ({
  page,
}) => {
  await page.goto(quiz('questions=5&book=closed&feedback=end&seed=18'));
  for (let place = 0; place < 4; place++) {
    await options(page).first().check();
    await page.getByRole('button', { name: 'Next question' }).click();
    await expect(verdict(page)).toHaveCount(0);
  }
  await page.getByRole('button', { name: 'Back' }).click();
  await options(page).nth(1).check();
  await page.getByRole('button', { name: 'Next question' }).click();
  await page.getByRole('button', { name: 'Hand in' }).click();
  const sheet = page.getByRole('dialog', { name: 'Questions' });
  await expect(sheet.getByText('1 of 5 not answered yet.')).toBeVisible();
  await expect(sheet.getByText(/^(Right|Wrong)$/)).toHaveCount(0);
  await sheet.getByRole('button', { name: 'Hand in all the same' }).click();
  await expect(page).toHaveURL(/\/results\?/);
  await expect(page.getByRole('heading', { name: 'Not answered' })).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/\?/);
});

test('A reader takes again only what was missed, and sees the proof of each', async ({ page }) => {
  await page.goto(quiz('questions=5&book=open&feedback=end&seed=19'));
  for (let place = 0; place < 4; place++) {
    await options(page).first().check();
    await page.getByRole('button', { name: 'Next question' }).click();
  }
  await page.getByRole('button', { name: 'Hand in' }).click();
  await page.getByRole('button', { name: 'Hand in all the same' }).click();
  await expect(page).toHaveURL(/\/results\?/);
  const score = await page.getByRole('heading', { name: /right$/ }).textContent();
  const missed = 5 - Number(score?.split(' ')[0]);
  await expect(page.locator('summary')).toHaveCount(5);
  await page.locator('summary').last().click();
  await expect(page.locator('details').last().getByText('Why')).toBeVisible();
  await page.getByRole('link', { name: /^Take the/ }).click();
  await expect(page.getByText(`1 of ${missed}`, { exact: true }).first()).toBeVisible();
  await expect(options(page).first()).not.toBeChecked();
});

test('Keys of one letter can be turned off, for good', async ({ page }) => {
  await page.goto(quiz('questions=5&book=open&feedback=each&seed=20'));
  await options(page).first().check();
  await page.keyboard.press('b');
  await expect(options(page).nth(1)).toBeChecked();
  await page.getByText('Keys', { exact: true }).click();
  await page.getByRole('checkbox').uncheck();
  await page.keyboard.press('a');
  await page.reload();
  await expect(options(page).nth(1)).toBeChecked();
  await page.keyboard.press('a');
  await expect(options(page).nth(1)).toBeChecked();
});

test('A reader sits a quiz on an article of their own, and goes on after a reload', async ({ page }) => {
  await page.goto('/');
  const onwards = page.getByRole('button', { name: 'Go to the quiz' });
  await expect(async () => {
    await page.getByLabel('Paste the text of an English news article').fill(ownArticle);
    await expect(onwards).toBeEnabled({ timeout: 2000 });
  }).toPass();
  await onwards.click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await answerFirst(page);
  const told = (await verdict(page).textContent()) ?? '';
  await page.reload();
  await expect(verdict(page)).toHaveText(told);
  await page.getByRole('button', { name: 'Questions' }).click();
  await page.getByRole('button', { name: 'Hand in all the same' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /right$/ })).toBeVisible();
});

test('An address that makes no sense still gives a quiz or a way on', async ({ page }) => {
  await page.goto(quiz('questions=lots&book=eaten&feedback=&seed=-3'));
  await expect(page.getByText('1 of 10', { exact: true }).first()).toBeVisible();
  await expect(page).toHaveURL(quiz('questions=10&book=open&feedback=each&seed=1'));
  for (const questions of ['0', '-5', '1e9']) {
    await page.goto(quiz(`questions=${questions}&book=closed&at=3`));
    await expect(page).toHaveURL(quiz('questions=10&book=closed&feedback=each&seed=1&at=3'));
    await expect(page.getByText('3 of 10', { exact: true }).first()).toBeVisible();
  }
  await page.goto(quiz('questions=5&seed=1&only=nothing,at-all'));
  await expect(page.getByRole('heading', { name: 'These questions are not asked any more' })).toBeVisible();
  await page.getByRole('link', { name: 'Set up a quiz' }).click();
  await expect(page.getByRole('button', { name: 'Begin' })).toBeEnabled();
  await page.goto(`/quiz/${article}/results?questions=5&seed=99`);
  await expect(page.getByRole('link', { name: 'Take this quiz' })).toBeVisible();
  const answer = await page.goto('/quiz/no-such-article');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'No article here' })).toBeVisible();
  await page.goto('/quiz/0a1b2c3d');
  await expect(page.getByRole('heading', { name: 'No article here' })).toBeVisible();
});

test('Nothing of the quiz is out of reach for anyone, in light, sepia and dark', async ({ page }) => {
  await page.goto(`/quiz/${article}`);
  await expectAccessible(page);
  await page.goto(quiz('questions=5&book=closed&feedback=each&seed=21'));
  await expectAccessible(page);
  await answerFirst(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Questions' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: /Hand in/ }).click();
  await expect(page).toHaveURL(/\/results\?/);
  await expect(page.locator('summary')).toHaveCount(5);
  await page.locator('summary').nth(1).click();
  await expect(page.getByText('Why', { exact: true })).toHaveCount(2);
  await expectAccessible(page);
});

test('The quiz fits a page of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const fits = async () =>
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.goto(`/quiz/${article}`);
  await fits();
  await page.goto(quiz('questions=5&book=open&feedback=each&seed=22'));
  await answerFirst(page);
  await fits();
  await page.getByRole('button', { name: 'Questions' }).click();
  await fits();
  await page.getByRole('button', { name: /Hand in/ }).click();
  await expect(page.locator('summary')).toHaveCount(5);
  await fits();
});

test('Without a network, the last answer still brings the results with their proof', async ({
  page,
  context,
}) => {
  await page.goto(quiz('questions=2&book=open&feedback=each&seed=23'));
  await answerFirst(page);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Next question' }).click();
  await answerFirst(page);
  await page.getByRole('button', { name: 'See the results' }).click();
  const score = page.getByRole('heading', { level: 1, name: /^\d of 2 right$/ });
  await expect(score).toBeFocused();
  await expect(page).toHaveURL(/\/results\?questions=2/);
  await expect(page).toHaveTitle(/^Results: /);
  await page.keyboard.press('Enter');
  await page.locator('summary').last().click();
  await expect(page.locator('details').last().getByText('Why')).toBeVisible();
  await context.setOffline(false);
  await page.reload();
  await expect(score).toBeVisible();
  await expect.poll(() => keptAnswers(page)).toBe(2);
});

test('An article of one’s own gives its name to the tab', async ({ page }) => {
  await page.goto('/');
  await expect(async () => {
    await page.getByLabel('Paste the text of an English news article').fill(ownArticle);
    await expect(page.getByRole('button', { name: 'Read it' })).toBeEnabled({ timeout: 2000 });
  }).toPass();
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page).toHaveTitle(/^Ferry to Lorne Island/);
  await page.reload();
  await expect(page).toHaveTitle(/^Ferry to Lorne Island/);
  await page.getByRole('link', { name: 'Go to the quiz' }).click();
  await expect(page).toHaveTitle(/^Quiz: Ferry to Lorne Island/);
  await page.goto(`${page.url()}?questions=5&book=open&feedback=each&seed=4`);
  await expect(page).toHaveTitle(/^Quiz: Ferry to Lorne Island/);
  await page.getByRole('button', { name: 'Questions' }).click();
  await page.getByRole('button', { name: 'Hand in all the same' }).click();
  await expect(page).toHaveTitle(/^Results: Ferry to Lorne Island/);
});
