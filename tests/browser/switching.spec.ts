import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchExtensionBrowser } from '../../tools/browser/extension-browser.ts';
import { expect, launchOptions, test } from './fixtures.ts';
import { createReader, type Reader } from './reader.ts';

const PAGE = '<p>Qassem Soleimani met Abu Mahdi al-Muhandis and Kataib Hezbollah.</p>';
const ALL = ['Qassem Soleimani', 'Abu Mahdi al-Muhandis', 'Kataib Hezbollah'];

/** A change shows in open tabs within a second. */
const WITHIN = { timeout: 1000 };

async function flip({ control }: Reader, selector: string): Promise<void> {
  await control.bringToFront();
  await control.locator(selector).click();
}

test('an entity switched off loses its marks in an open tab, and gets them back', async ({
  reader,
}) => {
  await reader.openPage(PAGE);
  expect(await reader.visibleMarks()).toEqual(ALL);
  await flip(reader, 'input[value="qassem-soleimani"]');
  await expect.poll(reader.visibleMarks, WITHIN).toEqual(ALL.slice(1));
  await flip(reader, 'input[value="qassem-soleimani"]');
  await expect.poll(reader.visibleMarks, WITHIN).toEqual(ALL);
});

test('all of a kind are switched at once', async ({ reader }) => {
  await reader.openPage(PAGE);
  await flip(reader, 'button[aria-label="People: all off"]');
  await expect.poll(reader.visibleMarks, WITHIN).toEqual(['Kataib Hezbollah']);
  await flip(reader, 'button[aria-label="People: all on"]');
  await expect.poll(reader.visibleMarks, WITHIN).toEqual(ALL);
});

test('what is switched off stays off after a restart', async ({ kind }) => {
  const profile = await mkdtemp(join(tmpdir(), 'backstory-'));
  const options = {
    ...launchOptions(kind),
    profile,
    // Firefox forgets what a temporary add-on stored unless told otherwise.
    preferences: { 'extensions.webextensions.keepStorageOnUninstall': true },
  };
  try {
    const before = await launchExtensionBrowser(options);
    const reader = await createReader(before);
    await reader.openPage(PAGE);
    await flip(reader, 'input[value="kataib-hezbollah"]');
    await expect.poll(reader.visibleMarks).toEqual(ALL.slice(0, 2));
    await before.close();
    const after = await launchExtensionBrowser(options);
    const again = await createReader(after);
    await again.openPage(PAGE);
    await expect.poll(again.visibleMarks).toEqual(ALL.slice(0, 2));
    expect(
      await again.control.$eval('input[value="kataib-hezbollah"]', (box) =>
        box.matches(':checked'),
      ),
    ).toBe(false);
    await after.close();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});

test('the options page lists every entity, finds them in any spelling and tells of the pack', async ({
  reader: { control },
}) => {
  await control.bringToFront();
  const rows = await control.$$eval('.entities li', (items) => items.length);
  const text = await control.$eval('main', (main) => main.innerText);
  expect(text).toContain(`${rows} shown`);
  expect(text).toMatch(/version \d+\.\d+\.\d+/);
  expect(text).toMatch(new RegExp(`${rows} entries, \\d+ facts, \\d+ questions`));
  expect(text).toContain('Cards are kept in the browser’s database');
  await control.locator('input[type=search]').fill('سلیمانی');
  const found = await control.$$eval('.entities bdi', (names) =>
    names.map((name) => name.textContent),
  );
  expect(found).toContain('Qassem Soleimani');
  expect(found.length).toBeLessThan(rows);
  await control.locator('input[type=search]').fill('no such name');
  await control.locator('::-p-text(Nothing in the pack matches “no such name”.)').wait();
});
