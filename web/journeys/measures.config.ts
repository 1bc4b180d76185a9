import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.ts';

/** Measures what the pages take, on a stack with the demo site that nothing else uses. */
export default defineConfig({
  ...journeys,
  testDir: 'measures',
  testMatch: '*.measure.ts',
  reporter: 'list',
  timeout: 900_000,
  // Traces take pictures all the time, on the cores that draw what is measured.
  use: { ...journeys.use, trace: 'off', screenshot: 'off' },
});
