import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  FIREFOX_ID,
  launchExtensionBrowser,
  type ExtensionBrowser,
} from '../../tools/browser/extension-browser.ts';
import { evaluateInFirefox } from '../../tools/browser/firefox-chrome-scope.ts';
import { buildFolder } from '../../tools/build-extension.ts';
import { expect, launchOptions, test } from './fixtures.ts';
import { createReader, type Reader } from './reader.ts';

const PAGE = '<p>Qassem Soleimani.</p>';

/** A browser of its own: its extension does not survive the test. */
const orphanTest = test.extend<{ alone: ExtensionBrowser; abandoned: Reader }>({
  alone: async ({ kind }, use) => {
    const browser = await launchExtensionBrowser(launchOptions(kind));
    await use(browser);
    await browser.close();
  },
  abandoned: async ({ alone }, use) => {
    const reader = await createReader(alone);
    await reader.openPage(PAGE);
    await use(reader);
    reader.site.close();
  },
});

/** Takes the extension away under the open page: reloaded in Chromium, removed in Firefox. */
async function abandon({ kind, browser }: ExtensionBrowser, { control, page }: Reader) {
  if (kind === 'chromium') {
    const gone = new Promise((resolve) => {
      control.once('close', resolve);
    });
    await control
      .evaluate(() => {
        (globalThis as { chrome?: { runtime: { reload(): void } } }).chrome?.runtime.reload();
      })
      .catch(() => undefined);
    await gone;
  } else {
    await evaluateInFirefox(
      browser,
      `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
        .AddonManager.getAddonByID('${FIREFOX_ID}').then((addon) => addon.uninstall())`,
    );
  }
  await page.bringToFront();
}

const countHosts = () => document.querySelectorAll('html > [popover=manual]').length;
const countDisplayed = () =>
  [...document.querySelectorAll('html > [popover=manual]')].filter((host) => host.checkVisibility())
    .length;

orphanTest(
  'after an update or removal marks and card are withdrawn',
  async ({ alone, abandoned, kind }) => {
    orphanTest.skip(kind === 'firefox', 'Firefox stops the script before it can do anything');
    await abandoned.hoverMention('Qassem Soleimani');
    await abandoned.visibleCard('“Qassem Soleimani” is marked');
    await abandon(alone, abandoned);
    await expect.poll(() => abandoned.page.evaluate(countDisplayed)).toBe(0);
    await expect.poll(abandoned.visibleMarks).toEqual([]);
    expect(abandoned.errors).toEqual([]);
  },
);

orphanTest(
  'a page about something else does not notice that the extension went',
  async ({ alone, abandoned }) => {
    await abandoned.page.goto(
      abandoned.site.add({
        html: '<!doctype html><p>Nothing.</p><iframe width="90" srcdoc="Soleimani"></iframe>',
      }),
    );
    await abandon(alone, abandoned);
    await abandoned.page.evaluate(() => {
      document.body.append('Kataib Hezbollah');
      document.querySelector('iframe')?.setAttribute('width', '500');
    });
    await abandoned.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
    expect(await abandoned.visibleMarks()).toEqual([]);
    expect(abandoned.errors).toEqual([]);
  },
);

orphanTest(
  'installed again into an open page, there is one set of marks and one host',
  async ({ alone, abandoned, kind }) => {
    orphanTest.skip(
      kind === 'chromium',
      'Chromium starts no script in pages that are open already',
    );
    await abandoned.hoverMention('Qassem Soleimani');
    await abandoned.visibleCard('“Qassem Soleimani” is marked');
    await abandon(alone, abandoned);
    await alone.browser.installExtension(buildFolder(kind));
    await expect.poll(abandoned.visibleMarks).toEqual(['Qassem Soleimani']);
    await expect.poll(() => abandoned.page.evaluate(countDisplayed)).toBe(0);
    expect(await abandoned.page.evaluate(countHosts)).toBeLessThanOrEqual(1);
  },
);

test('run twice in one page, the scripts make one set of marks', async ({ reader, kind }) => {
  test.skip(kind === 'firefox', 'the driver of Firefox does not reach into a page script’s world');
  await reader.openPage(PAGE);
  const session = await reader.page.createCDPSession();
  const worlds: { id: number; name: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const world = worlds.find(({ name }) => name === 'Backstory');
  await session.send('Runtime.evaluate', {
    ...(world && { contextId: world.id }),
    expression: readFileSync(join(buildFolder(kind), 'page.js'), 'utf8'),
  });
  await reader.page.evaluate(() => document.body.append('Kataib Hezbollah'));
  await expect.poll(reader.visibleMarks).toEqual(['Qassem Soleimani', 'Kataib Hezbollah']);
  await reader.hoverMention('Qassem Soleimani');
  await reader.visibleCard('“Qassem Soleimani” is marked');
  expect(await reader.page.evaluate(countHosts)).toBe(1);
  expect(reader.errors).toEqual([]);
});
