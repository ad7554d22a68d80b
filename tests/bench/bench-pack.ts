/**
 * `npm run bench:pack`: how long the bundled pack takes to be installed in a fresh profile, in real
 * Chromium and Firefox. Baseline, in turn with it: writing the pack's bytes as one record into an
 * empty database of the same browser.
 */
import {
  launchExtensionBrowser,
  type ExtensionBrowser,
} from '../../tools/browser/extension-browser.ts';
import type { BrowserKind } from '../../tools/browser/find-browser.ts';
import { provideBrowser } from '../../tools/browser/provide-browser.ts';
import { buildExtension } from '../../tools/build-extension.ts';
import { median } from './measure.ts';

const ROUNDS = 9;

for (const kind of ['chromium', 'firefox'] as const) {
  const browser = await launch(kind);
  const control = await browser.openExtensionPage('options.html');
  const bytes = await control.evaluate(installedBytes);
  const install: number[] = [];
  const baseline: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    install.push(await control.evaluate(timeInstall));
    baseline.push(await control.evaluate(timeOneRecord, bytes));
  }
  await browser.close();
  const [ours, bare] = [median(install), median(baseline)];
  console.log(
    `${kind}: ${bytes} bytes of cards installed in ${ours.toFixed(0)} ms; one record of that size ` +
      `${bare.toFixed(0)} ms; ratio ${(ours / bare).toFixed(1)} (medians of ${ROUNDS})`,
  );
}

async function launch(kind: BrowserKind): Promise<ExtensionBrowser> {
  return launchExtensionBrowser({
    kind,
    executable: provideBrowser(kind),
    extension: buildExtension(kind),
    headless: true,
  });
}

/** Runs in the options page: removes the database and waits until the background has it back. */
async function timeInstall(): Promise<number> {
  const { browser, chrome } = globalThis as { browser?: Extension; chrome?: Extension };
  const { runtime } = (browser ?? chrome) as Extension;
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('backstory').addEventListener('success', resolve);
  });
  const start = performance.now();
  // The background answers once the pack is stored.
  await runtime.sendMessage({ type: 'readPackOverview' });
  return performance.now() - start;
}

/** Runs in the options page: the size of all stored cards as JSON. */
async function installedBytes(): Promise<number> {
  const opening = indexedDB.open('backstory');
  await new Promise((resolve) => {
    opening.addEventListener('success', resolve);
  });
  const reading = opening.result.transaction('cards').objectStore('cards').getAll();
  await new Promise((resolve) => {
    reading.addEventListener('success', resolve);
  });
  opening.result.close();
  return JSON.stringify(reading.result).length;
}

/** Runs in the options page. */
async function timeOneRecord(bytes: number): Promise<number> {
  const start = performance.now();
  const opening = indexedDB.open('baseline');
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('records'));
  await new Promise((resolve) => {
    opening.addEventListener('success', resolve);
  });
  const transaction = opening.result.transaction('records', 'readwrite', { durability: 'strict' });
  transaction.objectStore('records').put('x'.repeat(bytes), 'all');
  await new Promise((resolve) => {
    transaction.addEventListener('complete', resolve);
  });
  const time = performance.now() - start;
  opening.result.close();
  indexedDB.deleteDatabase('baseline');
  return time;
}

interface Extension {
  readonly runtime: { sendMessage(message: { type: string }): Promise<unknown> };
}
