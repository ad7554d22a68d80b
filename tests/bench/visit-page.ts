import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../tools/browser/extension-browser.ts';
import { stopBackground } from '../../tools/browser/stop-background.ts';
import { whenIdle } from '../browser/when-idle.ts';
import type { Contender } from './page-contenders.ts';
import { readTrace } from './read-trace.ts';
import { tracePage } from './trace-page.ts';

/** How a page is looked at. */
export interface Visit {
  /** Address of the page on any host; the contender's own is put in its place. */
  readonly address: string;
  /**
   * `load`: from the request until `settle` has passed after loading; `live`: while the page changes;
   * `hidden`: the same in a tab behind another; `hover`: a pointer moved across the page;
   * `firstMark`: until the first mark is there.
   */
  readonly kind: 'load' | 'live' | 'hidden' | 'hover' | 'firstMark';
  /** Whether our background is put to sleep before. */
  readonly isAsleep?: boolean;
  /** Milliseconds to wait after loading, until every contender has done what it does. */
  readonly settle: number;
}

/** Figures by name; which ones depends on the kind of visit. */
export type Figures = Readonly<Record<string, number>>;

/** How long a page that changes is watched, in milliseconds. */
export const LIVE_TIME = 6_000;
/** How often the pointer is moved across a page. */
export const MOVES = 200;
/** A contender that holds a page up for longer has not finished. */
const PATIENCE = 30_000;

/** Opens the page in a tab of its own. `null`: the contender did not let it load within 30 seconds. */
export async function visitPage(
  extensionBrowser: ExtensionBrowser,
  contender: Contender,
  { address, kind, isAsleep, settle }: Visit,
): Promise<Figures | null> {
  const { browser } = extensionBrowser;
  const page = await browser.newPage();
  const url = address.replace('127.0.0.1', `${contender.name}.localhost`);
  const patience = new AbortController();
  const giveUp = setTimeout(() => {
    patience.abort();
    // Closing it ends whatever was still asked of it.
    void endBusiest(browser).then(() => page.close());
  }, PATIENCE + settle);
  const open = async () => {
    if (isAsleep) await stopBackground(extensionBrowser);
    await page.goto(url, { waitUntil: 'load', timeout: 0 });
    await pause(settle);
    await page.evaluate(whenIdle);
  };
  const trace = async (work: () => Promise<unknown>) => {
    const events = await tracePage(browser, page, work);
    return { ...readTrace(events, contender.world) };
  };
  const look = async (): Promise<Figures> => {
    switch (kind) {
      case 'load': {
        const cost = await trace(open);
        return { ...cost, ...(await page.evaluate(readState)), heap: await heapOf(page) };
      }
      case 'live':
        await open();
        return trace(() => pause(LIVE_TIME));
      case 'hidden': {
        await open();
        const front = await browser.newPage();
        await front.bringToFront();
        await page.waitForFunction(() => document.visibilityState === 'hidden');
        const cost = await trace(() => pause(LIVE_TIME));
        await front.close();
        return cost;
      }
      case 'hover':
        await open();
        return trace(() => moveAcross(page));
      case 'firstMark':
        await page.evaluateOnNewDocument(watchForMark);
        await open();
        return page.evaluate(readFirstMark);
    }
  };
  try {
    return await look();
  } catch (error) {
    if (patience.signal.aborted) return null;
    throw error;
  } finally {
    clearTimeout(giveUp);
    if (!patience.signal.aborted) await page.close();
  }
}

/** Ends the page that hangs: it listens to nobody, and would take the time of all that come after it. */
async function endBusiest(browser: Browser): Promise<void> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const [busiest] = processInfo
    .filter(({ type }) => type === 'renderer')
    .toSorted((a, b) => b.cpuTime - a.cpuTime);
  if (busiest) process.kill(busiest.id);
}

/** From the left to the right, line by line; never at rest for long enough to open a card. */
async function moveAcross(page: Page): Promise<void> {
  for (let move = 0; move < MOVES; move += 1) {
    await page.mouse.move(30 + (move % 20) * 55, 60 + Math.floor(move / 20) * 70);
  }
}

/** Bytes in use after a collection: of scripts, of what they keep in buffers, and of the DOM's wrappers. */
async function heapOf(page: Page): Promise<number> {
  const session: CDPSession = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  return usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize;
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** Runs in the page: how much moved without being asked to, and how many nodes there are. */
async function readState(): Promise<{ layoutShift: number; nodes: number }> {
  let layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) layoutShift += (entry as LayoutShift).value;
  }).observe({ type: 'layout-shift', buffered: true });
  // The entries that are there already are handed over in a task of their own.
  await new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
  const walker = document.createTreeWalker(document);
  let nodes = 0;
  while (walker.nextNode()) nodes += 1;
  return { layoutShift, nodes };
}

interface Watched {
  firstMark?: number;
}

/** Runs in the page before anything else: looks for a mark every few milliseconds. */
function watchForMark(): void {
  const look = () => {
    if (CSS.highlights.size > 0 || document.querySelector('bench-mark, mark')) {
      (globalThis as Watched).firstMark = performance.now();
    } else setTimeout(look, 1);
  };
  look();
}

/** Runs in the page: milliseconds from its `DOMContentLoaded` to its first mark. */
function readFirstMark(): { firstMark: number } {
  const [navigation] = performance.getEntriesByType('navigation');
  const { domContentLoadedEventStart } = navigation as PerformanceNavigationTiming;
  const { firstMark } = globalThis as Watched;
  return { firstMark: (firstMark ?? Number.NaN) - domContentLoadedEventStart };
}
