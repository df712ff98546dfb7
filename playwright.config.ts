import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.ts',
  globalSetup: './test/stand-in/find-browser.ts',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  reporter: 'list',
  // Guards against hanging, no budgets: deriving a key takes a second, and many on a machine that is busy.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
});
