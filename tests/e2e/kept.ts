import { expect, type Page } from '@playwright/test';

/** What the browser keeps of a collection, entry by entry. */
export const kept = (page: Page, collection: 'answers' | 'places' | 'sittings') =>
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

/** Scrolls as a reader does, until the browser keeps the place. */
export const scrollUntilKept = (page: Page, by: number) =>
  expect(async () => {
    await page.mouse.wheel(0, by);
    await page.waitForTimeout(900);
    expect(await kept(page, 'places')).not.toEqual([]);
  }).toPass();
