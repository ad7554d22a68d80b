import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';

/**
 * Waits until a page shows these words. The driver's own `::-p-text()` does not wait for words that come into
 * a text that is there already: it looks again only when elements or attributes change.
 */
export async function seesText(page: Page, words: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.body.innerText)).toContain(words);
}
