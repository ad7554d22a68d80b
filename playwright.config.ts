import { defineConfig } from '@playwright/test';
import type { BrowserKind } from './tools/browser/find-browser.ts';

export default defineConfig<object, { kind: BrowserKind }>({
  testDir: 'tests/browser',
  globalSetup: './tests/browser/set-up.ts',
  outputDir: 'test-results',
  // A test that fails now and then is a fault, of the test or of the extension.
  retries: 0,
  workers: 2,
  // A browser's start included, on two busy cores.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  projects: [
    { name: 'chromium', use: { kind: 'chromium' } },
    { name: 'firefox', use: { kind: 'firefox' } },
  ],
});
