import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

/** The system's own browser: none is downloaded. */
const browser = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path !== undefined && existsSync(path),
);
if (browser === undefined) {
  throw new Error(
    'Chromium is missing: install it (Debian: apt install chromium), or set CHROMIUM to its path.',
  );
}

/** The stack runs already; system-tests starts it and says where it is. */
export default defineConfig({
  testDir: 'src',
  outputDir: '../target/journeys',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ['json', { outputFile: '../target/journeys.json' }]],
  use: {
    actionTimeout: 60_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: browser, args: ['--no-sandbox', '--disable-background-networking'] },
  },
});
