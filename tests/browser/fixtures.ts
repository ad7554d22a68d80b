import { test as base } from '@playwright/test';
import { buildFolder } from '../../tools/build-extension.ts';
import {
  launchExtensionBrowser,
  type ExtensionBrowser,
  type LaunchOptions,
} from '../../tools/browser/extension-browser.ts';
import { type BrowserKind } from '../../tools/browser/find-browser.ts';
import { provideBrowser } from '../../tools/browser/provide-browser.ts';
import { createReader, type Reader } from './reader.ts';

/** How to start the browser of the running project; a test that restarts it starts its own. */
export function launchOptions(kind: BrowserKind): LaunchOptions {
  return { kind, executable: provideBrowser(kind), extension: buildFolder(kind), headless: true };
}

/** Set per project in `playwright.config.ts`. */
interface ProjectOptions {
  kind: BrowserKind;
}

interface WorkerFixtures extends ProjectOptions {
  /** One browser for all tests of a worker. */
  extension: ExtensionBrowser;
}

interface TestFixtures {
  /** A reader with a tab of her own and the settings of a first day. */
  reader: Reader;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  kind: ['chromium', { option: true, scope: 'worker' }],

  extension: [
    async ({ kind }, use) => {
      const extension = await launchExtensionBrowser(launchOptions(kind));
      await use(extension);
      await extension.close();
    },
    { scope: 'worker' },
  ],

  reader: async ({ extension }, use) => {
    const reader = await createReader(extension);
    await use(reader);
    await reader.control.evaluate(forgetSettings);
    await reader.close();
  },
});

export { expect } from '@playwright/test';

/** Under the lock of all changes, so that the background does not bring back what it is just reading. */
async function forgetSettings(): Promise<void> {
  const scope = globalThis as { browser?: WithStorage; chrome?: WithStorage };
  const storage = (scope.browser ?? scope.chrome)?.storage;
  await navigator.locks.request('settings', async () => {
    await storage?.sync.clear();
    await storage?.local.clear();
  });
}

interface WithStorage {
  readonly storage: Readonly<Record<'local' | 'sync', { clear(): Promise<void> }>>;
}
