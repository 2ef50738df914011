import { expect, test } from '@playwright/test';

test('An address that names no article says so, whatever the word', async ({ page }) => {
  for (const id of ['constructor', 'valueof', 'no-such-article']) {
    await page.goto(`/read/${id}`);
    await expect(page.getByRole('heading', { name: 'No article here' })).toBeVisible();
    await page.goto(`/quiz/${id}`);
    await expect(page.getByRole('heading', { name: 'No article here' })).toBeVisible();
  }
  const answer = await page.goto('/read/%E0%A4%A');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'No page here' })).toBeVisible();
});

test('A browser that forbids cookies and storage reads and sits a quiz all the same', async ({ page }) => {
  await page.addInitScript(() => {
    const forbid = () => {
      throw new DOMException('forbidden', 'SecurityError');
    };
    Object.defineProperty(document, 'cookie', { get: forbid, set: forbid });
    Object.defineProperty(window, 'localStorage', { get: forbid });
    Object.defineProperty(window, 'sessionStorage', { get: forbid });
  });
  await page.goto('/read/iron-bridge');
  await page.getByRole('banner').getByRole('button', { name: 'Text' }).click();
  await page.getByText('Dark', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('/quiz/iron-bridge?questions=5&book=open&feedback=each&seed=1');
  await page.getByRole('main').locator('fieldset').first().getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Check answer' }).click();
  await expect(page.getByRole('status').filter({ hasText: /^(Right|Wrong)/ })).toBeVisible();
});
