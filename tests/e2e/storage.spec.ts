import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { choose } from './choose.ts';
import { expectAccessible } from './expect-accessible.ts';
import { importSaved, savedWithCards } from './saved-file.ts';

const notice = (page: Page) => page.getByRole('region', { name: 'Storage' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const choices = (page: Page) => page.getByRole('main').locator('fieldset').first();
const cards = (page: Page) => page.getByRole('region', { name: 'All cards' }).getByRole('listitem');
const verdict = (page: Page) => page.getByRole('status').filter({ hasText: /^(Right|Wrong)/ });

/** Changes what the browser keeps, as a fault would, behind the program's back. */
const spoil = (page: Page, name: string, value: unknown) =>
  page.evaluate(
    ([name, value]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('readback');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('kept', 'readwrite');
          writing.objectStore('kept').put(value, String(name));
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [name, value] as const,
  );

async function answerOneQuestion(page: Page) {
  await page.goto('/quiz/iron-bridge?questions=5&book=open&feedback=each&seed=1');
  await choose(choices(page).getByRole('radio').first());
  await page.getByRole('button', { name: 'Check answer' }).click();
  await expect(verdict(page)).toBeVisible();
}

const blocks = {
  'has no database': () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
  'forbids its database': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('forbidden', 'SecurityError');
    };
  },
};

for (const [what, block] of Object.entries(blocks))
  test(`A browser that ${what} is told of, and a quiz can be taken all the same`, async ({ page }) => {
    await page.addInitScript(block);
    await answerOneQuestion(page);
    await expect(notice(page)).toContainText('This browser is not keeping anything.');
    await page.getByRole('link', { name: 'Progress' }).click();
    await expect(page.getByText('on 1 article')).toBeVisible();
    await expectAccessible(page);
    await notice(page).getByRole('button', { name: 'Close' }).click();
    await expect(notice(page)).toHaveCount(0);
  });

test('A browser without room is told of; when there is room again, nothing was lost', async ({ page }) => {
  await importSaved(page, savedWithCards(3));
  await page.goto('/review');
  await expect(cards(page)).toHaveCount(3);
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    Object.assign(window, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }) });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByRole('button', { name: /^Suspend: .*card 1/ }).click();
  await expect(notice(page)).toContainText('no room left');
  await expect(page.getByRole('radio', { name: 'Suspended 1' })).toBeAttached();
  await page.evaluate('makeRoom()');
  await page.getByRole('button', { name: /^Suspend: .*card 2/ }).click();
  await expect(notice(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Suspended 2' })).toBeAttached();
});

test('What is broken in storage is put aside and can be downloaded; the rest goes on', async ({ page }) => {
  const { cards: saved } = savedWithCards(3);
  await page.goto('/review');
  await expect(heading(page)).toHaveText('Nothing to review yet');
  const broken = { ...saved['sann01/card1'], question: 'torn' };
  await spoil(page, 'cards', { version: 1, entries: { ...saved, 'sann01/card1': broken } });
  await spoil(page, 'sittings', 'not a record at all');
  await page.reload();
  await expect(cards(page)).toHaveCount(2);
  await expect(notice(page)).toContainText('could not be read');
  await page.reload();
  await expect(cards(page)).toHaveCount(2);
  const downloading = page.waitForEvent('download');
  await notice(page).getByRole('button', { name: 'Download it' }).click();
  const text = readFileSync(await (await downloading).path(), 'utf8');
  expect(JSON.parse(text).aside).toHaveLength(2);
  expect(text).toContain('torn');
  expect(text).toContain('not a record at all');
  await notice(page).getByRole('button', { name: 'Remove it' }).click();
  await expect(notice(page)).toHaveCount(0);
  await page.reload();
  await expect(cards(page)).toHaveCount(2);
  await expect(notice(page)).toHaveCount(0);
});

test('What an older version kept is read; what a newer one kept is left alone', async ({ page }) => {
  const old = JSON.parse(readFileSync('tests/saved/version-0.json', 'utf8'));
  await page.goto('/progress');
  await expect(page.getByText(/^When you have answered a question/)).toBeVisible();
  await spoil(page, 'answers', { version: 0, entries: old.answers });
  await page.reload();
  await expect(page.getByRole('table', { name: 'By kind of question' }).getByRole('row')).toHaveCount(3);
  await expect(notice(page)).toHaveCount(0);
  await spoil(page, 'answers', { version: 99, entries: { future: true } });
  await page.reload();
  await expect(notice(page)).toContainText('A newer Readback has been here.');
  await answerOneQuestion(page);
  const kept = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('readback');
        opening.onsuccess = () => {
          const getting = opening.result.transaction('kept').objectStore('kept').get('answers');
          getting.onsuccess = () => resolve(getting.result);
        };
      }),
  );
  expect(kept).toEqual({ version: 99, entries: { future: true } });
});

test('Two tabs agree: neither loses what the other did', async ({ page, context }) => {
  await importSaved(page, savedWithCards(3));
  await page.goto('/review');
  const other = await context.newPage();
  await other.goto('/review');
  await expect(cards(other)).toHaveCount(3);
  await Promise.all([
    page.getByRole('button', { name: /^Suspend: .*card 1/ }).click(),
    other.getByRole('button', { name: /^Suspend: .*card 2/ }).click(),
  ]);
  for (const tab of [page, other])
    await expect(tab.getByRole('radio', { name: 'Suspended 2' })).toBeAttached();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Suspended 2' })).toBeAttached();
});
