import type { Frame, Page } from 'puppeteer-core';
import type { Reader } from './reader.ts';

/** The open card's own document. Chromium only: Firefox hides it from the driver. */
export function cardFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().endsWith('/card.html'));
  if (!frame) throw new Error('No card is open.');
  return frame;
}

/** Unfolds all that the open card folds, and the words its first citation rests on. */
export async function unfoldCard(reader: Reader): Promise<void> {
  await reader.tabTo('Source 1');
  await reader.page.keyboard.press('Enter');
  await reader.visibleCard('paragraph');
  // Not by clicks: the card obeys only those of a person.
  await cardFrame(reader.page).evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await reader.visibleCard('Cyrillic');
}
