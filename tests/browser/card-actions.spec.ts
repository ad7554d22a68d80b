import type { Browser, Page } from 'puppeteer-core';
import type { Reader } from './reader.ts';
import { expect, test } from './fixtures.ts';

const PAGE = `<p>General Qassem Soleimani was named with Kataib Hezbollah and Soleimani again.</p>`;

async function openCard(reader: Reader): Promise<void> {
  await reader.openPage(PAGE);
  await reader.pressCardShortcut();
  await reader.visibleCard('Qassem Soleimani');
  await reader.focusIn('Qassem Soleimani');
}

test('a linked name leads to its card, and Back to where the reader was', async ({ reader }) => {
  await openCard(reader);
  const before = await reader.page.evaluate(() => history.length);
  await reader.tabTo('Source 1');
  await reader.page.keyboard.press('Enter');
  await reader.visibleCard('paragraph');
  await reader.tabTo('Quds Force');
  await reader.page.keyboard.press('Enter');
  const other = await reader.visibleCard('Elite branch');
  expect(other).not.toContain('is marked:');
  await reader.focusIn('Quds Force');
  await reader.tabTo('Back to Qassem Soleimani', 'backward');
  await reader.page.keyboard.press('Enter');
  const back = await reader.visibleCard('Iranian general');
  expect(back, 'the citation is still open').toContain('paragraph');
  await reader.focusIn('Quds Force');
  // No step was added to the tab's own history.
  expect(await reader.page.evaluate(() => history.length)).toBe(before);
  expect(reader.errors).toEqual([]);
});

test('the notice on differing sources leads to them', async ({ reader }) => {
  await openCard(reader);
  await reader.tabTo('Sources differ (');
  await reader.page.keyboard.press('Enter');
  await reader.focusIn('Sources differ');
  await reader.page.keyboard.press('Tab');
  await reader.focusIn('Was Soleimani killed on 2 or on 3 January 2020?');
  await reader.page.keyboard.press('Enter');
  const card = await reader.visibleCard('On 3 January, according to a reworded copy');
  expect(card).toContain('On 2 January, according to another report.');
});

test('arrow keys walk along the timeline, one stop for the Tab key', async ({ reader }) => {
  await openCard(reader);
  await reader.tabTo('2005 to 2006: ');
  await reader.page.keyboard.press('ArrowRight');
  await reader.focusIn('2006: Bush administration officials debate');
  expect(await reader.visibleCard('four former US officials said')).toMatch(
    /2006\n+Bush administration officials debate[^\n]+\n+Bush administration officials debated/,
  );
  await reader.page.keyboard.press('End');
  await reader.focusIn('2020');
  await reader.page.keyboard.press('Home');
  await reader.focusIn('2005 to 2006: ');
});

test('a tie leads to the other card', async ({ reader }) => {
  await openCard(reader);
  await reader.tabTo('Task Force 17');
  await reader.page.keyboard.press('Enter');
  await reader.visibleCard('Task Force 17');
  await reader.focusIn('Task Force 17');
});

test('all spellings stand by script and language', async ({ reader }) => {
  await openCard(reader);
  await reader.tabTo('All spellings');
  await reader.page.keyboard.press('Enter');
  const card = await reader.visibleCard('Cyrillic');
  expect(card).toMatch(/Russian\n+Касем Сулеймани/);
  expect(card).toMatch(/Persian\n+حاج قاسم سلیمانی\n+حاج قاسم\n+قاسم سلیمانی/);
});

test('all facts, and the ties with their sources, are shown by key', async ({ reader }) => {
  await openCard(reader);
  await reader.tabTo('As a list, with sources');
  await reader.page.keyboard.press('Enter');
  await reader.visibleCard('Qassem Soleimani commands Quds Force');
  await reader.tabTo('Show all');
  await reader.page.keyboard.press('Enter');
  await expect.poll(() => reader.visibleCard('Sources')).not.toMatch(/Show all \d+/);
});

test('a citation is copied as a footnote', async ({ reader }) => {
  await openCard(reader);
  await reader.tabTo('Source 5');
  await reader.page.keyboard.press('Enter');
  await reader.tabTo('Copy as a footnote');
  await reader.page.keyboard.press('Enter');
  await reader.visibleCard('Copied');
});

test('where the page forbids copying, the footnote is there to be copied by hand', async ({
  reader,
  kind,
}) => {
  test.skip(kind === 'firefox', 'Firefox lets no page forbid it');
  await reader.openPage(PAGE, { 'permissions-policy': 'clipboard-write=()' });
  await reader.pressCardShortcut();
  await reader.visibleCard('Qassem Soleimani');
  await reader.tabTo('Source 5');
  await reader.page.keyboard.press('Enter');
  await reader.tabTo('Copy as a footnote');
  await reader.page.keyboard.press('Enter');
  await reader.visibleCard('the footnote is selected');
  await reader.focusIn('the footnote is selected');
});

test('“Not this one” takes an entity’s marks off this page, and gives them back', async ({
  reader,
}) => {
  await openCard(reader);
  const marks = await reader.visibleMarks();
  expect(marks).toContain('Qassem Soleimani');
  await reader.tabTo('Not this one');
  await reader.page.keyboard.press('Enter');
  await reader.visibleCard('Not marked on this page any more.');
  await expect.poll(reader.visibleMarks).toEqual(['Kataib Hezbollah']);
  await reader.focusIn('Undo');
  await reader.page.keyboard.press('Enter');
  await expect.poll(reader.visibleMarks).toEqual(marks);
});

test('the link that asks never to mark a name opens a page of our own, which does it and undoes it', async ({
  reader,
  extension,
}) => {
  await openCard(reader);
  await reader.tabTo('Do not mark “');
  await reader.page.keyboard.press('Enter');
  const stored = () => reader.control.evaluate(neverMarked);
  const page = await openedPage(extension.browser, 'never-mark.html');
  await page.waitForSelector('button');
  expect(await page.$eval('h1', (heading) => heading.textContent)).toContain('Qassem Soleimani');
  expect(await stored()).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(stored).toEqual(['Qassem Soleimani']);
  await page.keyboard.press('Enter');
  await expect.poll(stored).toEqual([]);
  await page.close();
});

/** Waits for a tab that something else than the driver opened. */
async function openedPage(browser: Browser, path: string): Promise<Page> {
  let opened: Page | undefined;
  await expect
    .poll(async () => {
      const pages = await browser.pages();
      // Firefox's driver never hears where a tab with an extension page has gone: the tab itself knows.
      const places = await Promise.all(
        pages.map((page) => page.evaluate(() => location.pathname).catch(() => '')),
      );
      opened = pages[places.indexOf(`/${path}`)];
      return places;
    })
    .toContain(`/${path}`);
  if (!opened) throw new Error(`No tab shows ${path}.`);
  return opened;
}

/** Runs in a page of the extension. */
async function neverMarked(): Promise<unknown> {
  const { browser, chrome } = globalThis as { browser?: WithStorage; chrome?: WithStorage };
  const { settings } = (await (browser ?? chrome)?.storage.local.get('settings')) ?? {};
  return settings?.neverMarked ?? [];
}

interface WithStorage {
  readonly storage: {
    readonly local: {
      get(key: string): Promise<{ readonly settings?: { readonly neverMarked?: unknown } }>;
    };
  };
}
