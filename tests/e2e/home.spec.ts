import { expect, type Page, test } from '@playwright/test';
import { choose } from './choose.ts';
import { expectAccessible } from './expect-accessible.ts';
import { scrollUntilKept } from './kept.ts';
import { ownArticle } from './own-article.ts';
import { importSaved, savedWithCards } from './saved-file.ts';

const box = (page: Page) => page.getByLabel('Paste the text of an English news article');
const headline = 'Ferry to Lorne Island returns after a winter of repairs';

async function paste(page: Page, text: string) {
  await expect(async () => {
    await box(page).fill(text);
    await expect(page.getByText(/You will see at once/)).toBeHidden({ timeout: 2000 });
  }).toPass();
}

const dropFile = (page: Page, name: string, content: string | number[]) =>
  box(page).evaluate(
    (element, file) => {
      const data = new DataTransfer();
      const parts = typeof file.content === 'string' ? file.content : new Uint8Array(file.content);
      data.items.add(new File([parts], file.name));
      element.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
    },
    { name, content },
  );

test('A reader finds six articles on the front page and opens one', async ({ page }) => {
  await page.goto('/');
  expect(await page.getByRole('article').count()).toBeGreaterThanOrEqual(6);
  await page.getByRole('link', { name: 'Kelp returns to Marrow Sound', exact: false }).first().click();
  await expect(page).toHaveURL('/read/kelp-returns');
  await expect(page.getByRole('heading', { level: 1, name: /Kelp returns/ })).toBeVisible();
});

test('A reader pastes an article, is told what it holds, reads it and finds it on the front page again', async ({
  page,
}) => {
  await page.goto('/');
  await paste(page, ownArticle);
  await expect(page.getByText(/\d+ statements by \d+ people, .*\d+ questions/)).toBeVisible();
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
  await expect(page.getByText('with 212 passengers and a wedding cake aboard')).toBeVisible();
  await page.reload();
  await expect(page.getByText('with 212 passengers and a wedding cake aboard')).toBeVisible();
  await page.getByRole('link', { name: 'Readback' }).click();
  const yours = page.getByRole('region', { name: 'Your articles' });
  await expect(yours.getByRole('link', { name: new RegExp(`^${headline}`) })).toBeVisible();
  await expect(box(page)).toHaveValue('');
});

test('A reader sees what was left out of an article that was pasted with the page around it', async ({
  page,
}) => {
  await page.goto('/');
  await paste(page, `Skip to main content\n\n${ownArticle}\nSign up for our newsletter\n`);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
  await expect(page.getByRole('article').getByText('Skip to main content')).toHaveCount(0);
  await expect(page.getByText('Sign up for our newsletter')).toBeHidden();
  await page.getByText('2 lines left out').click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Skip to main content' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Sign up for our newsletter' })).toBeVisible();
});

test('A text is looked at in a worker, which a reader who pastes nothing never loads', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(page.workers()).toHaveLength(0);
  await paste(page, ownArticle);
  await expect(page.getByText(/\d+ statements by/)).toBeVisible();
  await paste(page, `${ownArticle}\nThe ferry sails again on Monday.\n`);
  await expect(page.getByRole('button', { name: 'Read it' })).toBeEnabled();
  expect(page.workers()).toHaveLength(1);
});

test('A reader forgets an article and takes that back', async ({ page }) => {
  await page.goto('/');
  await paste(page, ownArticle);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
  await page.goto('/');
  const yours = page.getByRole('region', { name: 'Your articles' });
  await yours.getByRole('button', { name: /^Forget/ }).click();
  await expect(yours.getByRole('listitem')).toHaveCount(0);
  await yours.getByRole('button', { name: 'Undo' }).click();
  await expect(yours.getByRole('listitem')).toHaveCount(1);
  await yours.getByRole('button', { name: /^Forget/ }).click();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Use your own article' })).toBeVisible();
  await expect(yours).toBeHidden();
});

test('A reader is told plainly when a text gives no quiz, and what would help', async ({ page }) => {
  await page.goto('/');
  await paste(page, 'The ferry sailed on Saturday.');
  await expect(page.getByText(/too short to ask about/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Read it' })).toBeDisabled();
  await paste(
    page,
    'Die Fähre fuhr am Samstag zum ersten Mal seit vierzehn Wochen wieder auf die Insel hinaus, und viele Leute standen am Ufer. '.repeat(
      8,
    ),
  );
  await expect(page.getByText(/does not read as English/)).toBeVisible();
});

test('A reader who pastes too much loses nothing and is told by how much', async ({ page }) => {
  await page.goto('/');
  const long = 'a word '.repeat(30_000);
  await paste(page, long);
  await expect(page.getByText(/210,000 characters; up to 200,000/)).toBeVisible();
  await expect(box(page)).toHaveValue(long);
});

test('A reader keeps the draft over a reload', async ({ page }) => {
  await page.goto('/');
  await paste(page, ownArticle);
  await page.reload();
  await expect(box(page)).toHaveValue(ownArticle);
  await expect(page.getByRole('button', { name: 'Read it' })).toBeEnabled();
});

test('A reader drops a Markdown file and gets its plain text; other files are refused with the reason', async ({
  page,
}) => {
  await page.goto('/');
  await paste(page, 'Something typed before.');
  await dropFile(
    page,
    'ferry.md',
    `# A **ferry** returns\n\n${ownArticle}\n\n[More](https://example.org/more)`,
  );
  await expect(box(page)).toHaveValue(/^A ferry returns\n\nFerry to Lorne[\s\S]*More$/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(box(page)).toHaveValue('Something typed before.');
  await dropFile(page, 'ferry.pdf', 'anything');
  await expect(page.getByText(/ferry\.pdf is neither \.txt nor \.md/)).toBeVisible();
  await dropFile(page, 'old.txt', [0x63, 0x61, 0x66, 0xe9, 0x81]);
  await expect(page.getByText(/old\.txt is not UTF-8 text/)).toBeVisible();
  await expect(box(page)).toHaveValue('Something typed before.');
});

test('A reader who stopped in the middle is led back from the front page', async ({ page }) => {
  await page.goto('/read/iron-bridge', { waitUntil: 'networkidle' });
  await scrollUntilKept(page, 600);
  await page.goto('/');
  await page.getByRole('link', { name: /Go on reading Port Aldous/ }).click();
  await expect(page).toHaveURL('/read/iron-bridge');
  await expect(page.getByText('Back where you stopped.')).toBeVisible();
});

test('A reader who left a quiz unfinished is led back to it', async ({ page }) => {
  await page.goto('/quiz/kelp-returns?questions=5&book=open&feedback=each&seed=1');
  await choose(page.getByRole('radio').first());
  await page.waitForTimeout(500);
  await page.goto('/');
  await page.getByRole('link', { name: /Go on with the quiz, 1 of 5: Kelp returns/ }).click();
  await expect(page).toHaveURL(/\/quiz\/kelp-returns\?questions=5&book=open&feedback=each&seed=1/);
  await expect(page.getByRole('radio').first()).toBeChecked();
});

test('A reader sees how many questions are due and goes to them', async ({ page }) => {
  await importSaved(page, savedWithCards(3));
  await page.goto('/');
  await page.getByRole('link', { name: '3 questions due' }).click();
  await expect(page).toHaveURL('/review');
});

test('The front page asks no other host for anything and nothing on it shifts', async ({ page, baseURL }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => {
    if (!request.url().startsWith('data:') && !request.url().startsWith('blob:'))
      hosts.add(new URL(request.url()).host);
  });
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry)
          Object.assign(window, { shifted: Reflect.get(window, 'shifted') + Number(entry.value) });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  await paste(page, ownArticle);
  await expect(page.getByRole('button', { name: 'Read it' })).toBeEnabled();
  expect([...hosts]).toEqual([new URL(baseURL ?? '').host]);
  expect(await page.evaluate(() => Reflect.get(window, 'shifted'))).toBeLessThan(0.02);
});

test('The front page passes axe, empty and with a text found fit', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  await expectAccessible(page);
  await paste(page, ownArticle);
  await expect(page.getByRole('button', { name: 'Read it' })).toBeEnabled();
  await expectAccessible(page);
});

test('Both pages fit a window 320 pixels wide, whatever the headline', async ({ page }) => {
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(await overflow()).toBeLessThanOrEqual(0);
  await paste(page, `${'Ferryferryferry'.repeat(12)} returns\n\n${ownArticle}`);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Ferryferry/ })).toBeVisible();
  expect(await overflow()).toBeLessThanOrEqual(0);
  await scrollUntilKept(page, 1500);
  await page.goto('/');
  await expect(page.getByRole('link', { name: /Go on reading Ferryferry/ })).toBeVisible();
  expect(await overflow()).toBeLessThanOrEqual(0);
});

const source = `<!doctype html><html><head><title>x</title><style>p { color: red }</style></head><body><nav><a href="/">Skip to main content</a></nav><h1>Ferry returns</h1><script>alert(1)</script>${ownArticle
  .split('\n\n')
  .map((paragraph) => `<p>${paragraph.trim().replace('ferry', '<b>ferry</b>')}</p>`)
  .join('')}</body></html>`;

test('The source of a page that is pasted loses its tags, is said to, and can be had back', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await expect(page.getByText(/You will see at once/)).toBeVisible();
  await page.evaluate((text) => navigator.clipboard.writeText(text), source);
  await expect(async () => {
    await box(page).focus();
    await page.keyboard.press('ControlOrMeta+v');
    await expect(page.getByText('Its tags were taken out')).toBeVisible({ timeout: 2000 });
  }).toPass();
  const taken = await box(page).inputValue();
  expect(taken).toContain('\n\nThe ferry to Lorne Island sailed on Saturday');
  expect(taken).not.toMatch(/[<>]|alert|color/);
  await expect(page.getByText(/\d+ statements? by \d+ people/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(box(page)).toHaveValue(source);
  await dropFile(page, 'saved.txt', source);
  await expect(box(page)).toHaveValue(taken);
});

test('Without a network an article that was looked at is kept, and its reader stays', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await paste(page, ownArticle);
  await expect(page.getByRole('button', { name: 'Read it' })).toBeEnabled();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByText('Your article is kept in this browser')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Your articles' })).toContainText(headline);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
});

test('What was not asked, and why, is read by anyone', async ({ page }) => {
  await page.goto('/');
  await paste(page, ownArticle);
  await page.getByText(/left unasked, and why/).click();
  await expectAccessible(page);
});

test('A reader names an article that has no headline of its own', async ({ page }) => {
  await page.goto('/');
  await paste(page, ownArticle.slice(ownArticle.indexOf('The ferry')));
  const name = page.getByLabel('Headline');
  await expect(name).toBeEnabled();
  await name.fill('The ferry sails again');
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page).toHaveTitle(/^The ferry sails again/);
  await expect(page.getByRole('heading', { level: 1, name: 'The ferry sails again' })).toBeVisible();
  await page.getByRole('link', { name: 'Go to the quiz' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The ferry sails again' })).toBeVisible();
});
