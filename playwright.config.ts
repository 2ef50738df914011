import { defineConfig } from '@playwright/test';
import chromium from '@sparticuz/chromium';

const running = process.env.READBACK_URL;
const port = 3210;

/** The browser from the npm package: no download, no root. READBACK_URL tests a server that already runs. */
export default defineConfig({
  testDir: 'tests/e2e',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  reporter: 'list',
  use: {
    baseURL: running ?? `http://localhost:${port}`,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: await chromium.executablePath(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  ...(running
    ? {}
    : { webServer: { command: `next build && next start -p ${port}`, port, timeout: 240_000 } }),
});
