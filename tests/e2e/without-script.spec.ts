import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('Without JavaScript the bundled articles are read in full', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText(/Readback needs JavaScript/)).toBeVisible();
  await expect(page.getByRole('textbox')).toBeHidden();
  await page.getByRole('link', { name: 'Kelp returns to Marrow Sound', exact: false }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: /Kelp returns/ })).toBeVisible();
  expect((await page.getByRole('article').textContent())?.length).toBeGreaterThan(2000);
});

const needing = {
  'a quiz': '/quiz/kelp-returns',
  'a sitting': '/quiz/kelp-returns?questions=5&book=open&feedback=each&seed=1',
  results: '/quiz/kelp-returns/results?questions=5&book=open&feedback=each&seed=1',
  'an article of one’s own': '/read/0a1b2c3d',
  'a quiz on it': '/quiz/0a1b2c3d',
  'a sitting of it': '/quiz/0a1b2c3d?questions=5&book=open&feedback=each&seed=1',
  'results of it': '/quiz/0a1b2c3d/results?questions=5&book=open&feedback=each&seed=1',
  'the review': '/review',
  'the progress': '/progress',
};

for (const [what, address] of Object.entries(needing))
  test(`Without JavaScript ${what} says that it is needed`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText(/needs JavaScript/)).toBeVisible();
    await expect(page.getByText(/Opening (your article|the results)/)).toBeHidden();
  });
