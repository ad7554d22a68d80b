import { chooseMenuEntry } from '../../tools/browser/choose-menu-entry.ts';
import { pressShortcut } from '../../tools/browser/press-shortcut.ts';
import { expect, test } from './fixtures.ts';
import type { Reader } from './reader.ts';

const PAGE = `
  <p>Qassem Soleimani met Abu Mahdi al-Muhandis.</p>
  <p id="other">The general Sulaymani, and سليماني, and Rumpelstiltskin.</p>
  <p style="margin-top: 3000px">Again Qassem Soleimani.</p>`;
const ALL = ['Qassem Soleimani', 'Abu Mahdi al-Muhandis', 'سليماني', 'Qassem Soleimani'];

/** Selects a word of the page as a double click does, and says where it stands. */
async function selectWord({ page }: Reader, word: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const start = node.data.indexOf(wanted);
      if (start < 0) continue;
      getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
      const box = getSelection()?.getRangeAt(0).getBoundingClientRect();
      return { x: (box?.x ?? 0) + 6, y: (box?.y ?? 0) + 6 };
    }
    throw new Error(`The page has no "${wanted}".`);
  }, word);
}

test('keys go to the next mention and back, and open the card there', async ({
  reader,
  extension,
}) => {
  await reader.changeSettings({ markEvery: true });
  await reader.openPage(PAGE);
  const pointed = async () => (await reader.pointedOut())?.text;
  await pressShortcut(extension, 'next-mention');
  await expect.poll(pointed).toBe(ALL[0]);
  await pressShortcut(extension, 'next-mention');
  await expect.poll(pointed).toBe(ALL[1]);
  await pressShortcut(extension, 'open-card');
  await reader.visibleCard('Abu Mahdi al-Muhandis');
  await reader.page.keyboard.press('Escape');
  await reader.noCard();
  await pressShortcut(extension, 'previous-mention');
  await expect.poll(pointed).toBe(ALL[0]);
  await pressShortcut(extension, 'previous-mention');
  await expect.poll(reader.pointedOut).toEqual({ text: 'Qassem Soleimani', inView: true });
  await expect.poll(() => reader.page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  expect(reader.errors).toEqual([]);
});

test('the menu looks up the selection: its card where that is certain', async ({
  reader,
  extension,
}) => {
  await reader.openPage('<p>Of Kasim Suleymani nobody spoke.</p>');
  const at = await selectWord(reader, 'Kasim Suleymani');
  await chooseMenuEntry(extension, reader.page, { at, entry: 'look-up' });
  await reader.visibleCard('Qassem Soleimani');
  await reader.page.keyboard.press('Escape');
  await reader.noCard();
  expect(reader.errors).toEqual([]);
});

test('the key looks up a selection that is no mark', async ({ reader, extension }) => {
  await reader.openPage('<p>Of Suleymani nobody spoke.</p>');
  await selectWord(reader, 'Suleymani');
  await pressShortcut(extension, 'open-card');
  await reader.visibleCard('Qassem Soleimani');
});

test('where a selection is like several names, the popup lists them', async ({
  reader,
  extension,
  kind,
}) => {
  test.skip(kind === 'firefox', 'its driver does not see the panel of a popup');
  await reader.openPage(PAGE);
  const at = await selectWord(reader, 'Sulaymani');
  const opened = extension.browser.waitForTarget((target) => target.url().endsWith('popup.html'));
  await chooseMenuEntry(extension, reader.page, { at, entry: 'look-up' });
  const popup = await (await opened).asPage();
  await popup.locator('.look-up .row ::-p-text(Qassem Soleimani)').wait();
  expect(await popup.$eval('.look-up input', (input) => input.value)).toBe('Sulaymani');
  await popup.close();
});

test('the menu: do not mark this name', async ({ reader, extension }) => {
  await reader.openPage(PAGE);
  const at = await selectWord(reader, 'Abu Mahdi al-Muhandis');
  await chooseMenuEntry(extension, reader.page, { at, entry: 'never-mark' });
  await expect.poll(reader.visibleMarks).not.toContain('Abu Mahdi al-Muhandis');
  expect(await reader.visibleMarks()).toContain('Qassem Soleimani');
  await reader.changeSettings({ neverMarked: [] });
  await expect.poll(reader.visibleMarks).toContain('Abu Mahdi al-Muhandis');
});

test('the menu: not on this site; the key brings it back', async ({ reader, extension }) => {
  await reader.openPage(PAGE);
  await chooseMenuEntry(extension, reader.page, { at: { x: 300, y: 300 }, entry: 'not-here' });
  await expect.poll(reader.visibleMarks).toEqual([]);
  await pressShortcut(extension, 'pause-here');
  await expect.poll(reader.visibleMarks).toContain('Qassem Soleimani');
  await pressShortcut(extension, 'pause-here');
  await expect.poll(reader.visibleMarks).toEqual([]);
});
