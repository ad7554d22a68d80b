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

/** Runs in the card: what is wider than it, or than its own box where that hides the rest. */
export function readOverflow(): string[] {
  return [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => !element.closest('.unseen, svg') && element.checkVisibility())
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      const hides = getComputedStyle(element).overflowX !== 'visible';
      const isCut = hides && element.scrollWidth > element.clientWidth + 1;
      return left < -1 || right > document.documentElement.clientWidth + 1 || isCut;
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}
