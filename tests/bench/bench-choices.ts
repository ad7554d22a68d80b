/**
 * `npm run bench:choices`: how long after a choice is stored an open page shows it, in real Chromium and
 * Firefox: a name's marks go, and come back. Baseline, in turn with it: until the page of the extension
 * that stored the choice hears of it itself.
 */
import { launchExtensionBrowser } from '../../tools/browser/extension-browser.ts';
import type { BrowserKind } from '../../tools/browser/find-browser.ts';
import { openPageSession } from '../../tools/browser/page-session.ts';
import { provideBrowser } from '../../tools/browser/provide-browser.ts';
import { buildExtension } from '../../tools/build-extension.ts';
import { serveSite } from '../browser/serve-pages.ts';
import { median } from './measure.ts';

const ROUNDS = 15;
const NAME = 'Qassem Soleimani';
const PAGE = `<!doctype html><body><p>General ${NAME} was named.</p>`;

for (const kind of ['chromium', 'firefox'] as const) await measure(kind);

async function measure(kind: BrowserKind): Promise<void> {
  const extension = buildExtension(kind);
  const executable = provideBrowser(kind);
  const browser = await launchExtensionBrowser({ kind, executable, extension, headless: true });
  const site = await serveSite();
  const shown: number[] = [];
  const heard: number[] = [];
  try {
    const control = await browser.openExtensionPage('options.html');
    const { page, listMentions } = await openPageSession(browser, control);
    await page.goto(site.add({ html: PAGE }));
    await listMentions();
    await page.waitForFunction(() => CSS.highlights.size > 0);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const neverMarked of [[NAME], []]) {
        const changed = page.evaluate(timeOfNextChange);
        const stored = await control.evaluate(store, neverMarked);
        heard.push(stored.heardAt - stored.startedAt);
        shown.push((await changed) - stored.startedAt);
      }
    }
  } finally {
    await browser.close();
    site.close();
  }
  const [page, own] = [median(shown), median(heard)];
  console.log(
    `${kind}: shown in an open page after ${page.toFixed(0)} ms (longest ${Math.max(...shown).toFixed(0)}), ` +
      `heard where it was stored after ${own.toFixed(0)} ms: ratio ${(page / own).toFixed(1)} ` +
      `(medians of ${shown.length})`,
  );
}

/** Runs in the page: when its marks have come or gone, in milliseconds since 1970. */
async function timeOfNextChange(): Promise<number> {
  const { size } = CSS.highlights;
  while (CSS.highlights.size === size) await new Promise(requestAnimationFrame);
  return Date.now();
}

/** Runs in the options page. */
async function store(
  neverMarked: readonly string[],
): Promise<{ startedAt: number; heardAt: number }> {
  const scope = globalThis as { browser?: WithStorage; chrome?: WithStorage };
  const storage = (scope.browser ?? scope.chrome)?.storage;
  if (!storage) throw new Error('The options page has no storage.');
  const heard = new Promise<number>((resolve) => {
    storage.onChanged.addListener(function hear() {
      storage.onChanged.removeListener(hear);
      resolve(Date.now());
    });
  });
  const startedAt = Date.now();
  await storage.local.set({ settings: { neverMarked } });
  return { startedAt, heardAt: await heard };
}

interface WithStorage {
  readonly storage: {
    readonly local: { set(items: object): Promise<void> };
    readonly onChanged: {
      addListener(listener: () => void): void;
      removeListener(listener: () => void): void;
    };
  };
}
