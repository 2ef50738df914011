import { expect, test } from '@playwright/test';

test('A reader moves between the rooms by the masthead', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
});
