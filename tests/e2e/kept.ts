import { expect, type Page } from '@playwright/test';

/** What the browser keeps of a collection, entry by entry. */
export const kept = (page: Page, collection: 'answers' | 'cards' | 'places' | 'sittings') =>
  page.evaluate(
    (name) =>
      new Promise<{ current?: number }[]>((resolve, reject) => {
        const opening = indexedDB.open('readback');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const getting = opening.result.transaction('kept').objectStore('kept').get(name);
          getting.onerror = () => reject(getting.error);
          getting.onsuccess = () => {
            opening.result.close();
            resolve(Object.values(getting.result?.entries ?? {}));
          };
        };
      }),
    collection,
  );

/** Scrolls down to a place and stirs there until the browser keeps it. */
export async function scrollUntilKept(page: Page, to: number) {
  let stir = 0;
  await expect(async () => {
    stir += 1;
    await page.evaluate((top) => window.scrollTo(0, top), to + stir);
    await expect.poll(async () => (await kept(page, 'places')).length, { timeout: 2000 }).toBeGreaterThan(0);
  }).toPass();
}
