import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.ts',
  globalSetup: './test/stand-in/find-browser.ts',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  reporter: 'list',
  timeout: 60_000,
  // Deriving a key takes a second, and several on a machine that is busy with other tests.
  expect: { timeout: 15_000 },
  forbidOnly: true,
});
