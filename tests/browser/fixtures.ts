import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** A browser as started by hand, and its reader. */
interface Started {
  readonly extension: ExtensionBrowser;
  readonly reader: Reader;
}

interface TestFixtures {
  /** A reader with a tab of her own and the settings of a first day. */
  reader: Reader;
  /** Starts a browser of the test's own; closed and started again, it has what it had stored. */
  start: (options?: Pick<LaunchOptions, 'keepsWelcome' | 'preferences'>) => Promise<Started>;
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

  start: async ({ kind }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'backstory-'));
    const started: ExtensionBrowser[] = [];
    await use(async (options) => {
      const extension = await launchExtensionBrowser({
        ...launchOptions(kind),
        ...options,
        profile,
        // Firefox forgets what a temporary add-on stored unless told otherwise.
        preferences: {
          'extensions.webextensions.keepStorageOnUninstall': true,
          ...options?.preferences,
        },
      });
      started.push(extension);
      return { extension, reader: await createReader(extension) };
    });
    for (const { browser, close } of started) if (browser.connected) await close();
    await rm(profile, { recursive: true, force: true });
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
