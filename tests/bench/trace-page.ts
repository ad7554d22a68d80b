import type { Browser, Page } from 'puppeteer-core';
import { PAGE_MARK, TRACE_CATEGORIES, type TraceEvent } from './read-trace.ts';

/** Traces the whole browser, extensions' workers included, while `work` goes on in `page`. */
export async function tracePage(
  browser: Browser,
  page: Page,
  work: () => Promise<unknown>,
): Promise<TraceEvent[]> {
  const session = await browser.target().createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: [...TRACE_CATEGORIES] },
  });
  try {
    await work();
    await page.evaluate((name) => performance.mark(name), PAGE_MARK);
  } finally {
    const complete = new Promise((resolve) => {
      session.once('Tracing.tracingComplete', resolve);
    });
    await session.send('Tracing.end');
    await complete;
    await session.detach();
  }
  return events;
}
