import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import packagedChromium from '@sparticuz/chromium';
import lighthouse from 'lighthouse';

const root = path.resolve(import.meta.dirname, '../..');
const emptyPage = path.join(root, 'tests/bench/empty-page');
const [appPort, emptyPort, debugPort] = [3310, 3311, 3312];
const limit = 60;
const runs = 5;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

function build(folder: string): void {
  const { status, stdout, stderr } = spawnSync('next', ['build', folder], { cwd: root, encoding: 'utf8' });
  if (status !== 0)
    throw new Error(`bench pages: next build ${folder} failed, so nothing was measured.\n${stdout}${stderr}`);
}

async function serve(folder: string, port: number): Promise<ChildProcess> {
  const server = spawn('next', ['start', folder, '-p', String(port)], { cwd: root, stdio: 'ignore' });
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answered = await fetch(`http://localhost:${port}`).then(
      () => true,
      () => false,
    );
    if (answered) return server;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`bench pages: nothing answers on port ${port}.`);
}

/** The bytes of JavaScript that a first visit to `url` is sent, compressed as sent, workers included. */
async function scriptBytes(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  context.on('requestfinished', (request) => {
    if (new URL(request.url()).pathname.endsWith('.js'))
      sizes.push(request.sizes().then((size) => size.responseBodySize));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return bytes;
}

async function lighthouseScores(url: string): Promise<number[]> {
  const result = await lighthouse(url, {
    port: debugPort,
    onlyCategories: [...categories],
    logLevel: 'error',
  });
  if (!result) throw new Error(`bench pages: Lighthouse gave no result for ${url}.`);
  const { lhr } = result;
  return categories.map((name) => Math.round(100 * (lhr.categories[name]?.score ?? 0)));
}

/** The median of each score over some runs, with the range where they differ. */
async function lighthouseLine(url: string): Promise<string> {
  const scores: number[][] = [];
  for (let run = 0; run < runs; run += 1) scores.push(await lighthouseScores(url));
  return categories
    .map((name, index) => {
      const sorted = scores.map((score) => score[index] ?? 0).toSorted((a, b) => a - b);
      const [low, median, high] = [sorted[0], sorted[Math.floor(runs / 2)], sorted.at(-1)];
      return low === high ? `${name} ${median}` : `${name} ${median} (${low}–${high})`;
    })
    .join(', ');
}

/** Prints, per page, the JavaScript beyond an empty page of the same framework, and Lighthouse's scores on its phone profile. */
export async function benchPages(): Promise<void> {
  const slug = readdirSync(path.join(root, 'data/articles'))
    .find((name) => name.endsWith('.md'))
    ?.slice(0, -3);
  const pages = [
    ['home', '/'],
    ['read', `/read/${slug}`],
    ['quiz', `/quiz/${slug}`],
    ['quiz, first question', `/quiz/${slug}?questions=10&book=open&feedback=each&seed=1`],
    ['review', '/review'],
    ['progress', '/progress'],
  ] as const;
  build('.');
  build(emptyPage);
  const servers = [await serve('.', appPort), await serve(emptyPage, emptyPort)];
  const browser = await chromium.launch({
    executablePath: await packagedChromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${debugPort}`],
  });
  try {
    const empty = await scriptBytes(browser, `http://localhost:${emptyPort}/`);
    console.log(
      `empty page: ${(empty / 1024).toFixed(1)} KB of JavaScript, gzipped (limit beyond it for read and quiz: ${limit} KB)`,
    );
    for (const [name, address] of pages) {
      const beyond = ((await scriptBytes(browser, `http://localhost:${appPort}${address}`)) - empty) / 1024;
      console.log(`${name}: ${beyond.toFixed(1)} KB beyond the empty page`);
    }
    for (const [name, address] of pages.slice(0, 4))
      console.log(
        `Lighthouse, median of ${runs}, ${name}: ${await lighthouseLine(`http://localhost:${appPort}${address}`)}`,
      );
  } finally {
    await browser.close();
    for (const server of servers) server.kill();
  }
}
