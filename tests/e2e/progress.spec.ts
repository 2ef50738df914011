import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { readSaved } from '../../lib/quiz/read-saved.ts';
import { writeSaved } from '../../lib/quiz/write-saved.ts';
import { expectAccessible } from './expect-accessible.ts';
import { kept } from './kept.ts';
import { chooseFile, importSaved, savedWithAnswers } from './saved-file.ts';

const kindTable = (page: Page) => page.getByRole('table', { name: 'By kind of question' });
const importing = (page: Page) => page.getByRole('region', { name: 'Import' });

async function exportText(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export everything' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^readback-\d{4}-\d\d-\d\d\.json$/);
  return readFileSync(await download.path(), 'utf8');
}

async function eraseEverything(page: Page) {
  await page.getByRole('button', { name: 'Erase everything…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Erase everything?' });
  await expect(dialog.getByRole('button', { name: 'Erase everything' })).toBeDisabled();
  await dialog.getByLabel('Type “erase” to confirm').fill('erase');
  await dialog.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('Everything is erased.')).toBeVisible();
}

test('A reader sees how it goes, each chart with the same figures in a table', async ({ page }) => {
  await importSaved(page, savedWithAnswers(40));
  await page.goto('/progress');
  await expect(page.getByText('on 3 articles')).toBeVisible();
  await expect(kindTable(page).getByRole('row', { name: /^Who said it 20 20 100%/ })).toBeVisible();
  await expect(kindTable(page).getByRole('row', { name: /^Key figures 20 10 50%/ })).toBeVisible();
  await expect(page.getByRole('img', { name: /^Bar chart/ }).locator('svg')).toBeVisible();
  await expect(page.getByRole('img', { name: /^Line chart/ }).locator('svg')).toBeVisible();
  const calendar = page.getByRole('table', { name: /^Answers on each day/ });
  await expect(calendar.getByRole('cell', { name: '5', exact: true })).toHaveCount(8);
  await expect(page.getByText('longest: 8 days')).toBeVisible();
});

test('A reader who has answered nothing is told what will stand here', async ({ page }) => {
  await page.goto('/progress');
  await expect(page.getByText(/^When you have answered a question/)).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('A reader exports everything, erases it, and gets it back from the file', async ({ page }) => {
  const saved = savedWithAnswers(40);
  await importSaved(page, saved);
  const text = await exportText(page);
  const exported = readSaved(text);
  if (!exported.ok) throw new Error('the exported file cannot be read');
  expect(exported.value.answers).toEqual(saved.answers);
  expect(exported.value.cards).toEqual(saved.cards);
  expect(exported.value.articles).toEqual(saved.articles);
  await eraseEverything(page);
  await page.reload();
  await expect(page.getByText(/^When you have answered a question/)).toBeVisible();
  await chooseFile(page, text);
  await expect(importing(page)).toContainText('It holds 1 article, 1 quiz, 3 cards, 40 answers.');
  await expect(importing(page)).toContainText('Adds 1 article, 1 quiz, 3 cards, 40 answers.');
  await importing(page).getByRole('button', { name: 'Merge' }).click();
  await expect(page.getByText('Taken in.')).toBeVisible();
  await page.reload();
  await expect(kindTable(page).getByRole('row', { name: /^Who said it 20/ })).toBeVisible();
  await page.goto('/review');
  await expect(page.getByRole('region', { name: 'All cards' }).getByRole('listitem')).toHaveCount(3);
});

test('A reader sees what an import would do before it is done, and can undo it', async ({ page }) => {
  await importSaved(page, savedWithAnswers(40));
  const smaller = savedWithAnswers(10);
  smaller.answers['one more'] = { ...smaller.answers['answer 1'], id: 'one more' } as never;
  await page.goto('/progress');
  await chooseFile(page, writeSaved(smaller));
  await expect(importing(page).getByText('Adds 1 answer.')).toHaveCount(2);
  await expect(importing(page).getByText('Removes 30 answers.')).toBeVisible();
  await importing(page)
    .getByRole('radio', { name: /^Replace/ })
    .check();
  await importing(page).getByRole('button', { name: 'Replace' }).click();
  await expect(kindTable(page).getByRole('row', { name: /^Who said it 6/ })).toBeVisible();
  await importing(page).getByRole('button', { name: 'Undo' }).click();
  await expect(kindTable(page).getByRole('row', { name: /^Who said it 20/ })).toBeVisible();
  await expect.poll(async () => (await kept(page, 'answers')).length).toBe(40);
  await page.reload();
  await expect(kindTable(page).getByRole('row', { name: /^Who said it 20/ })).toBeVisible();
});

test('A file that is wrong is refused with its reason, and nothing is lost', async ({ page }) => {
  await importSaved(page, savedWithAnswers(10));
  await page.goto('/progress');
  const broken = savedWithAnswers(10);
  broken.answers['answer 3'] = { ...broken.answers['answer 3'], correct: 'yes' } as never;
  await chooseFile(page, writeSaved(broken));
  await expect(importing(page)).toContainText('Nothing was changed.');
  await expect(importing(page)).toContainText('answers › answer 3 › correct');
  await chooseFile(page, '{"app":"somebody else"}');
  await expect(importing(page)).toContainText('not a file that Readback exported');
  await chooseFile(page, writeSaved(broken).slice(0, 200));
  await expect(importing(page)).toContainText('cut short');
  await chooseFile(page, '{"app":"readback","version":99}');
  await expect(importing(page)).toContainText('newer Readback (file version 99)');
  await page.reload();
  await expect(kindTable(page).getByRole('row', { name: /^Who said it 5/ })).toBeVisible();
});

test('A file of an older version, and one of five megabytes, are taken in', async ({ page }) => {
  await page.goto('/progress');
  await chooseFile(page, readFileSync('tests/saved/version-0.json', 'utf8'));
  await expect(importing(page)).toContainText('It holds 1 article, 1 quiz, 1 card, 2 answers.');
  await importing(page).getByRole('button', { name: 'Cancel' }).click();
  const large = savedWithAnswers(20_000);
  expect(writeSaved(large).length).toBeGreaterThan(3_000_000);
  const article = { id: 'long', title: 'Long', text: 'Words. '.repeat(400_000), addedAt: large.savedAt };
  await importSaved(page, { ...large, articles: { long: article } });
  await page.reload();
  await expect(kindTable(page).getByRole('row', { name: /^Who said it 10,?000/ })).toBeVisible();
});

test('Progress is accessible in every theme: empty, full, a plan to import, a refusal, the last question', async ({
  page,
}) => {
  await page.goto('/progress');
  await expect(page.getByText(/^When you have answered a question/)).toBeVisible();
  await expectAccessible(page);
  await importSaved(page, savedWithAnswers(40));
  await expect(page.getByRole('img', { name: /^Bar chart/ }).locator('svg')).toBeVisible();
  await chooseFile(page, writeSaved(savedWithAnswers(10)));
  await expect(importing(page).getByRole('radio')).toHaveCount(2);
  await expectAccessible(page);
  await chooseFile(page, '{}');
  await expect(importing(page)).toContainText('not a file that Readback exported');
  await page.getByRole('button', { name: 'Erase everything…' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
});
