import { expect, type Page, test } from '@playwright/test';

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
