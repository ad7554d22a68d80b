/**
 * `npm run screenshots`: takes a picture of every page of the extension, in both browsers, light and
 * dark, with the sample article open: `screenshots/PAGE--BROWSER--THEME.png`.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchExtensionBrowser, type ExtensionBrowser } from './browser/extension-browser.ts';
import { openPageSession } from './browser/page-session.ts';
import { provideBrowser } from './browser/provide-browser.ts';
import { buildExtension } from './build-extension.ts';
import { serveFile } from './serve-file.ts';

const SAMPLE = join(import.meta.dirname, 'sample-article.html');
const FOLDER = 'screenshots';

interface Shot {
  readonly name: string;
  readonly path: string;
  /** In CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** As high as what is in it, as browsers make popups. */
  readonly isWhole?: boolean;
  /** There once the page says all it has to say. */
  readonly until: string;
  /** Pressed then, and what comes of it. */
  readonly press?: readonly [string, string];
}

const SHOTS: readonly Shot[] = [
  {
    name: 'popup',
    path: 'popup.html',
    size: { width: 376, height: 400 },
    isWhole: true,
    until: '.found .row',
  },
  {
    name: 'brief',
    path: 'sidepanel.html',
    size: { width: 380, height: 1000 },
    until: '.cast .row',
  },
  {
    name: 'options',
    path: 'options.html',
    size: { width: 1180, height: 800 },
    until: '.entity-row',
    press: ['.entity-row:nth-child(1) button', '.preview h1'],
  },
  {
    name: 'welcome',
    path: 'welcome.html',
    size: { width: 900, height: 950 },
    until: '.try',
  },
];

await mkdir(FOLDER, { recursive: true });
for (const kind of ['chromium', 'firefox'] as const) {
  const extension = await launchExtensionBrowser({
    kind,
    executable: provideBrowser(kind),
    extension: buildExtension(kind),
    headless: true,
  });
  const article = await serveFile(SAMPLE);
  try {
    await takeAll(extension, article.url);
  } finally {
    await extension.close();
    article.close();
  }
}
console.log(`${SHOTS.length * 4} pictures in ${FOLDER}/`);

async function takeAll(extension: ExtensionBrowser, address: string): Promise<void> {
  const control = await extension.openExtensionPage('options.html');
  const { page, listMentions } = await openPageSession(extension, control);
  await page.goto(address);
  await listMentions();
  for (const theme of ['light', 'dark'] as const) {
    await control.evaluate(storeTheme, theme);
    for (const shot of SHOTS) {
      await page.bringToFront();
      const opened = await extension.openExtensionPage(shot.path);
      await takeShot(opened, shot, `${FOLDER}/${shot.name}--${extension.kind}--${theme}.png`);
      await opened.close();
    }
  }
}

async function takeShot(
  page: Page,
  { size, isWhole = false, until, press }: Shot,
  path: `${string}.png`,
): Promise<void> {
  await page.setViewport(size);
  await page.locator(until).wait();
  if (press) {
    await page.locator(press[0]).click();
    await page.locator(press[1]).wait();
  }
  await page.screenshot({ path, fullPage: isWhole });
}

/** Runs in a page of the extension. */
async function storeTheme(theme: string): Promise<void> {
  const scope = globalThis as { browser?: WithStorage; chrome?: WithStorage };
  await (scope.browser ?? scope.chrome)?.storage.local.set({ settings: { theme } });
}

interface WithStorage {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
}
