/**
 * `npm run bench:options`: the options page with a made-up pack of 5,000 entities in real Chromium:
 * how long a key pressed in the search field, and a step of scrolling, take until the page is laid
 * out anew. Baseline, in turn with it: the same page with 50 entities.
 */
import type { Page } from 'puppeteer-core';
import {
  launchExtensionBrowser,
  type ExtensionBrowser,
} from '../../tools/browser/extension-browser.ts';
import { provideBrowser } from '../../tools/browser/provide-browser.ts';
import { buildExtension } from '../../tools/build-extension.ts';

const ENTITIES = 5000;
const FEW = 50;
const ROUNDS = 9;

/** Typed key by key, and taken back key by key. */
const TYPED = ['general number 4', 'سلیمانی 12', 'zzz'];

/** At 60 frames a second, in milliseconds. */
const FRAME = 1000 / 60;

const browser = await launchExtensionBrowser({
  kind: 'chromium',
  executable: provideBrowser('chromium'),
  extension: buildExtension('chromium'),
  headless: true,
});
const [many, few] = [await openOptions(browser, ENTITIES), await openOptions(browser, FEW)];
const keys: Record<'many' | 'few', number[]> = { many: [], few: [] };
const steps: Record<'many' | 'few', number[]> = { many: [], few: [] };
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, page] of [
    ['many', many],
    ['few', few],
  ] as const) {
    await page.bringToFront();
    keys[name].push(...(await page.evaluate(timeKeys, TYPED)));
    steps[name].push(...(await page.evaluate(timeSteps)));
  }
}
await browser.close();
report('a key in the search field', keys);
report('a step of scrolling by 600 pixels', steps);

function report(what: string, { many: ours, few: base }: typeof keys): void {
  const over = ours.filter((time) => time > FRAME).length;
  console.log(
    `${what}: ${ENTITIES} entities median ${at(ours, 0.5)} ms, 99 of 100 within ${at(ours, 0.99)} ms, ` +
      `${over} of ${ours.length} longer than a frame; ${FEW} entities median ${at(base, 0.5)} ms`,
  );
}

function at(times: readonly number[], share: number): string {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN).toFixed(1);
}

/** The options page, with as many made-up entities as are asked for in place of the pack's. */
async function openOptions({ openExtensionPage }: ExtensionBrowser, count: number): Promise<Page> {
  const page = await openExtensionPage('options.html');
  await page.evaluateOnNewDocument(answerWithEntities, count);
  await page.reload();
  await page.waitForFunction(
    (wanted) => document.querySelector('.found')?.textContent.includes(wanted),
    {},
    new Intl.NumberFormat('en').format(count),
  );
  return page;
}

/** Runs in the options page before its own script. */
function answerWithEntities(count: number): void {
  const { browser: own, chrome } = globalThis as unknown as {
    browser?: Extension;
    chrome: Extension;
  };
  const { runtime } = own ?? chrome;
  const ask = runtime.sendMessage.bind(runtime);
  const entities = Array.from({ length: count }, (_none, index) => ({
    id: `entity-${index}`,
    kind: index % 2 === 0 ? 'person' : 'place',
    name: `General Number ${index}`,
    native: { text: `سردار سلیمانی ${index}`, lang: 'fa' },
    prominence: 'core',
    spellings: [`General Number ${index}`, `Gen. Number ${index}`, `سردار سلیمانی ${index}`],
    description: `Commander of the made-up unit ${index} in the east of the country`,
  }));
  runtime.sendMessage = async (message) => {
    const answer = await ask(message);
    return answer.overview ? { ...answer, overview: { ...answer.overview, entities } } : answer;
  };
}

interface Extension {
  readonly runtime: {
    sendMessage: (message: unknown) => Promise<{ readonly overview?: object }>;
  };
}

/** Runs in the options page: the time of each key, until the page is laid out anew. */
async function timeKeys(typed: readonly string[]): Promise<number[]> {
  const search = document.querySelector<HTMLInputElement>('input[type=search]');
  if (!search) throw new Error('The options page has no search field.');
  const times: number[] = [];
  for (const text of typed) {
    const lengths = Array.from({ length: text.length }, (_none, index) => index + 1);
    for (const length of [...lengths, ...lengths.toReversed().map((each) => each - 1)]) {
      await new Promise(requestAnimationFrame);
      const start = performance.now();
      search.value = text.slice(0, length);
      search.dispatchEvent(new Event('input', { bubbles: true }));
      // The page is drawn in a task of its own.
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      void document.body.offsetHeight;
      times.push(performance.now() - start);
    }
  }
  return times;
}

/** Runs in the options page: the time of each step down the list. */
async function timeSteps(): Promise<number[]> {
  const times: number[] = [];
  for (let step = 0; step < 100; step += 1) {
    await new Promise(requestAnimationFrame);
    const start = performance.now();
    scrollTo(0, step * 600);
    dispatchEvent(new Event('scroll'));
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    void document.body.offsetHeight;
    times.push(performance.now() - start);
  }
  scrollTo(0, 0);
  return times;
}
