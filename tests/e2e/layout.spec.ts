import { expect, type Page, test } from '@playwright/test';
import { choose } from './choose.ts';

const pages = {
  'The front page': '/',
  'An article': '/read/nato-russia-council',
  'A sitting': '/quiz/nato-russia-council?questions=5&book=open&feedback=each&seed=1',
};

/** How much of the page moved by itself since it was opened, as browsers count it. */
const shift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 1000);
      }),
  );

for (const [name, address] of Object.entries(pages))
  test(`${name} does not move under a reader’s eyes though its fonts come late`, async ({ browser }) => {
    for (const width of [360, 768, 1280]) {
      const context = await browser.newContext({ viewport: { width, height: 900 } });
      const page = await context.newPage();
      await page.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 400));
        await route.continue();
      });
      await page.goto(address);
      await page.evaluate(() => document.fonts.ready);
      expect(await shift(page), `at ${width} px`).toBeLessThan(0.005);
      await context.close();
    }
  });

test('On paper stand the words alone, black on white, in the dark theme too', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const address of Object.values(pages)) {
    await page.goto(address);
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.locator('html')).toHaveCSS('color', 'rgb(0, 0, 0)');
  }
});

test('Where the system’s own colours replace ours, what is chosen is still seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(pages['A sitting']);
  const background = (name: string) =>
    page
      .locator('label')
      .filter({ has: page.getByRole('radio', { name, exact: true }) })
      .evaluate((label) => getComputedStyle(label).backgroundColor);
  await choose(page.getByRole('radio', { name: 'Not sure' }));
  expect(await background('Not sure')).not.toBe(await background('Sure'));
});
