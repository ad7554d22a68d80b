import type { Page } from 'puppeteer-core';
import { violationsIn } from './axe.ts';
import { expect, test } from './fixtures.ts';

const PAGE = `<p>General Qassem Soleimani was named with Kataib Hezbollah.</p>`;

test('axe finds nothing wrong in a real card, folded and unfolded', async ({ reader, kind }) => {
  test.skip(kind === 'firefox', 'Firefox hides the card’s frame from the driver');
  await reader.openPage(PAGE);
  await reader.pressCardShortcut();
  await reader.visibleCard('Why this is marked');
  const card = cardFrame(reader.page);
  expect(await violationsIn(card)).toEqual([]);
  await card.evaluate(() => {
    for (const summary of document.querySelectorAll('summary')) summary.click();
  });
  expect(await violationsIn(card)).toEqual([]);
});

function cardFrame(page: Page) {
  const frame = page.frames().find((each) => each.url().endsWith('/card.html'));
  if (!frame) throw new Error('No card is open.');
  return frame;
}
