import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Fails when axe finds anything on the page as it stands, in light, sepia or dark. */
export async function expectAccessible(page: Page) {
  for (const theme of ['light', 'sepia', 'dark']) {
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
    const { violations } = await new AxeBuilder({ page }).exclude('nextjs-portal').analyze();
    const found = violations.map(
      ({ id, nodes }) => `${theme}: ${id}: ${nodes.map((node) => node.target).join(' ')}`,
    );
    expect(found).toEqual([]);
  }
}
