import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';

const openText = (page: Page) => page.getByRole('button', { name: 'Text', exact: true }).last().click();
const theme = (page: Page) => page.locator('html').getAttribute('data-theme');

const lineAt = (page: Page, y: number) =>
  page.evaluate((top) => document.elementFromPoint(window.innerWidth / 2, top)?.textContent?.slice(0, 60), y);

test('A reader reads an article to its end and goes on to the quiz', async ({ page }) => {
  await page.goto('/read/nato-russia-council');
  await expect(page.getByRole('heading', { level: 1, name: /NATO and Russia leave/ })).toBeVisible();
  await expect(page.getByText(/^\d minutes, \d+ words$/)).toBeVisible();
  await page.getByText('Fighting Ukrainians is not popular').scrollIntoViewIfNeeded();
  await page.getByRole('link', { name: 'Go to the quiz' }).click();
  await expect(page).toHaveURL('/quiz/nato-russia-council');
});

test('A reader sets the text larger, on dark paper, in a hyperlegible face, and finds it so after a reload', async ({
  page,
}) => {
  await page.goto('/read/cup-final');
  const paragraph = page.getByText('Rosalind Eke, 31,');
  const size = () => paragraph.evaluate((element) => getComputedStyle(element).fontSize);
  await expect.poll(size).toBe('20px');
  await openText(page);
  const panel = page.getByRole('dialog', { name: 'How the text is set' });
  await panel.getByText('26', { exact: true }).click();
  await panel.getByText('Dark', { exact: true }).click();
  await panel.getByText('Hyperlegible', { exact: true }).click();
  await expect.poll(size).toBe('26px');
  await page.reload({ waitUntil: 'commit' });
  await expect(paragraph).toBeVisible();
  expect(await size()).toBe('26px');
  expect(await theme(page)).toBe('dark');
  expect(await paragraph.evaluate((element) => getComputedStyle(element).fontFamily)).toContain('Atkinson');
});

test('A second tab takes over the preferences when a reader comes back to it', async ({ page, context }) => {
  await page.goto('/read/cup-final');
  const second = await context.newPage();
  await second.goto('/read/cup-final', { waitUntil: 'networkidle' });
  await openText(second);
  await second.getByRole('dialog').getByText('Sepia', { exact: true }).click();
  await page.bringToFront();
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect.poll(() => theme(page)).toBe('sepia');
});

test('A reader comes back to the line where the reading stopped, and keeps it when the size changes', async ({
  page,
}) => {
  await page.goto('/read/walking-partners', { waitUntil: 'networkidle' });
  const paragraph = page.locator('[data-start]').nth(9);
  await paragraph.evaluate((element) =>
    window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 80),
  );
  const stopped = await lineAt(page, 100);
  await page.waitForTimeout(900);
  await page.goto('/');
  await page.goto('/read/walking-partners');
  await expect(page.getByText('Back where you stopped.')).toBeVisible();
  expect(await lineAt(page, 100)).toBe(stopped);
  await page
    .getByRole('button', { name: 'Text', exact: true })
    .last()
    .evaluate((button: HTMLElement) => button.click());
  await page.getByRole('dialog').getByText('30', { exact: true }).click();
  expect(await lineAt(page, 100)).toBe(stopped);
  await page.goto('/');
  await page.goto('/read/walking-partners');
  await expect(page.getByText('Back where you stopped.')).toBeVisible();
  expect(await lineAt(page, 100)).toBe(stopped);
  await page.getByRole('button', { name: /Start from the top/ }).click();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('A reader who reached the end starts at the top the next time', async ({ page }) => {
  await page.goto('/read/kelp-returns', { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: 'Go to the quiz' }).scrollIntoViewIfNeeded();
  await page.waitForTimeout(900);
  await page.goto('/', { waitUntil: 'networkidle' });
  await expect(page.getByText('Go on reading')).toBeHidden();
  await page.goto('/read/kelp-returns', { waitUntil: 'networkidle' });
  await expect(page.getByText('Back where you stopped.')).toBeHidden();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('A reader changes the text and goes on to the quiz by keyboard alone', async ({ page }) => {
  await page.goto('/read/bicycle-works', { waitUntil: 'networkidle' });
  const tabTo = async (name: string | RegExp) => {
    for (let presses = 0; presses < 30; presses++) {
      await page.keyboard.press('Tab');
      const label = await page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      );
      if (typeof name === 'string' ? label.trim() === name : name.test(label)) return;
    }
    throw new Error(`tabTo: ${name} is not reached within 30 presses`);
  };
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await tabTo(/^Aa\s*Text$/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => theme(page)).toBe('light');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await tabTo('Go to the quiz');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/quiz/bicycle-works');
});

test('A reader who follows a dead link is told so and led on', async ({ page }) => {
  const response = await page.goto('/read/no-such-article');
  expect(response?.status()).toBe(404);
  await page.getByRole('link', { name: 'Go to the articles' }).click();
  await expect(page).toHaveURL('/');
  await page.goto('/read/zzz123zzz');
  await expect(page.getByRole('heading', { name: 'No article here' })).toBeVisible();
  await page.goto('/no/such/page');
  await expect(page.getByRole('heading', { name: 'No page here' })).toBeVisible();
});

test('The reading page asks no other host for anything', async ({ page, baseURL }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await page.goto('/read/bicycle-works', { waitUntil: 'networkidle' });
  expect([...hosts]).toEqual([new URL(baseURL ?? '').host]);
});

test('The reading page passes axe, its panel closed and open', async ({ page }) => {
  await page.goto('/read/bicycle-works', { waitUntil: 'networkidle' });
  await expectAccessible(page);
  await openText(page);
  await expectAccessible(page);
});

test('The reading page fits a window 320 pixels wide, in the largest size', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/read/nato-russia-council', { waitUntil: 'networkidle' });
  await openText(page);
  await page.getByRole('dialog').getByText('30', { exact: true }).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
