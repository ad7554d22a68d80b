import type { Page } from 'puppeteer-core';
import { withholdPages } from '../../tools/browser/withhold-pages.ts';
import { violationsIn } from './axe.ts';
import { expect, test } from './fixtures.ts';

const PAGE = '<p>Qassem Soleimani met Abu Mahdi al-Muhandis.</p>';

/** Each page that asks for leave to read pages, and the button for it. */
const ASKING = [
  ['popup.html', '.unreadable .main'],
  ['sidepanel.html', '.unreadable .main'],
  ['options.html', '.notice button'],
  ['welcome.html', '.access button'],
] as const;

/**
 * In Firefox the button is pressed, and the browser's question answered by a preference. Chromium's
 * question stands in a window that no driver reaches: there the button is pressed, and the leave is
 * given where a reader can give it as well, in the browser's list of extensions.
 */
for (const [path, button] of ASKING) {
  test(`${path} asks for leave to read pages where it is withheld`, async ({ start, kind }) => {
    const { extension, reader } = await start({
      preferences: { 'extensions.webextOptionalPermissionPrompts': false },
    });
    await reader.page.goto(reader.site.add({ html: `<!doctype html><body>${PAGE}` }));
    await withholdPages(extension, true);
    await reader.page.reload({ waitUntil: [] });
    await reader.page.waitForFunction(() => document.readyState === 'complete');
    await reader.page.bringToFront();
    const asking = await reader.openBeside(path);
    await asking.locator(button).wait();
    expect(await violationsIn(asking)).toEqual([]);
    await press(asking, button);
    if (kind === 'chromium') await withholdPages(extension, false);
    await asking.waitForSelector(button, { hidden: true });
    await reader.openPage(PAGE);
    await expect.poll(reader.visibleMarks).toContain('Qassem Soleimani');
  });
}

test('where leave is taken back, an open page says so', async ({ start }) => {
  const { extension, reader } = await start();
  const welcome = await reader.openBeside('welcome.html');
  await welcome.locator('.try').wait();
  expect(await welcome.$('.access')).toBeNull();
  await withholdPages(extension, true);
  await welcome.locator('.access button').wait();
  await reader.control.waitForSelector('.notice button');
});

async function press(asking: Page, button: string): Promise<void> {
  await asking.bringToFront();
  await asking.locator(button).click();
}
