import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.ts';

/** Takes the pictures of docs/screens, of a stack with the demo site that was just started. */
export default defineConfig({
  ...journeys,
  testDir: 'screens',
  testMatch: '*.shot.ts',
  reporter: 'list',
  timeout: 600_000,
});
