import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFolder } from '../../tools/build-extension.ts';
import type { BrowserKind } from '../../tools/browser/find-browser.ts';
import { launchExtensionBrowser } from '../../tools/browser/extension-browser.ts';
import { expect, launchOptions, test } from './fixtures.ts';
import { createReader } from './reader.ts';

/** The same build with Persian as its only language: Chromium has the interface languages it came with. */
async function persianBuild(kind: BrowserKind): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'backstory-fa-'));
  await cp(buildFolder(kind), folder, { recursive: true });
  await rm(join(folder, '_locales', 'en'), { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as object;
  await writeFile(file, JSON.stringify({ ...manifest, default_locale: 'fa' }));
  return folder;
}

test('in Persian card and options run from right to left, with the documents’ dates in Persian digits', async ({
  kind,
}) => {
  const extension = await persianBuild(kind);
  const browser = await launchExtensionBrowser({ ...launchOptions(kind), extension });
  try {
    const reader = await createReader(browser);
    expect(await reader.control.evaluate(() => document.documentElement.dir)).toBe('rtl');
    await reader.control.waitForSelector('::-p-text(حریم خصوصی)');
    await reader.openPage('<p>Qassem Soleimani and Kataib Hezbollah.</p>');
    await reader.hoverMention('Qassem Soleimani');
    const card = await reader.visibleCard('نشان شده است');
    expect(card).toContain('«Qassem Soleimani» نشان شده است');
    expect(card).toContain('بر پایهٔ گزارش‌های');
    expect(card).toMatch(/[۰-۹] ژانویهٔ? ۲۰۲۰/);
    // Nothing of the interface is left in English; the pack's own texts are.
    expect(card).not.toMatch(/Sources differ|As reported|Show all|Why this is marked|Not this one/);
    expect(reader.errors).toEqual([]);
  } finally {
    await browser.close();
    await rm(extension, { recursive: true });
  }
});

test('the interface speaks the language of the browser', async ({ kind }) => {
  test.skip(kind === 'chromium', 'Chromium speaks the languages it was installed with only');
  const browser = await launchExtensionBrowser({ ...launchOptions(kind), language: 'fa' });
  try {
    const { control } = await createReader(browser);
    expect(await control.evaluate(() => document.documentElement.lang)).toBe('fa');
    expect(await control.evaluate(() => document.documentElement.dir)).toBe('rtl');
  } finally {
    await browser.close();
  }
});
