import type { Page } from 'puppeteer-core';
import { evaluateInFirefox } from '../../tools/browser/firefox-chrome-scope.ts';
import { expect, test } from './fixtures.ts';
import { seesText } from './sees-text.ts';

interface Commands {
  getAll(): Promise<unknown>;
}

/** Shows a section of the options page in the tab kept open for it. */
async function show(control: Page, section: string): Promise<void> {
  await control.bringToFront();
  await control.evaluate((hash) => {
    location.hash = hash;
  }, section);
  await control.waitForSelector(`main.${section}`);
}

/** The names in the list now, in its order. */
function listed(control: Page): Promise<string[]> {
  return control.$$eval('.entity-name bdi:first-child', (names) =>
    names.map(({ textContent }) => textContent),
  );
}

function textOf(control: Page, selector: string): Promise<string> {
  return control.$eval(selector, (element) => (element as HTMLElement).innerText);
}

test('every entity is listed, and found in any spelling', async ({ reader: { control } }) => {
  await show(control, 'entities');
  const all = await textOf(control, '.found [role=status]');
  expect(all).toMatch(/^\d+ shown, 0 of them off$/);
  await control.locator('input[type=search]').fill('سلیمانی');
  await expect.poll(() => listed(control)).toContain('Qassem Soleimani');
  expect((await listed(control)).length).toBeLessThan(Number.parseInt(all, 10));
  await control.locator('input[type=search]').fill('no such name');
  await seesText(control, 'Nothing in the pack matches.');
});

test('the list is filtered by kind, part in the story and state', async ({
  reader: { control },
}) => {
  await show(control, 'entities');
  await control.select('.filters label:nth-child(2) select', 'place');
  await expect.poll(() => listed(control)).toContain('Baghdad');
  expect(await listed(control)).not.toContain('Qassem Soleimani');
  await control.select('.filters label:nth-child(3) select', 'background');
  await expect.poll(() => listed(control)).not.toContain('Baghdad');
  await control.select('.filters label:nth-child(4) select', 'off');
  await seesText(control, 'Nothing in the pack matches.');
});

test('the last row is reached by scrolling and by key', async ({ reader: { control } }) => {
  await show(control, 'entities');
  const rows = Number.parseInt(await textOf(control, '.found [role=status]'), 10);
  await control.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const last = `.entity-row[aria-posinset="${rows}"]`;
  await control.waitForSelector(last);
  await control.focus(`${last} input`);
  await control.keyboard.press('Tab');
  expect(await control.$eval(`${last} button`, (button) => button.matches(':focus'))).toBe(true);
});

test('an entity’s card is shown beside the list, and the focus comes back from it', async ({
  reader: { control },
}) => {
  await show(control, 'entities');
  await control.locator('input[type=search]').fill('Qassem Soleimani');
  await control.locator('input[value="qassem-soleimani"]').wait();
  const button = 'li:has(input[value="qassem-soleimani"]) button';
  await control.focus(button);
  await control.keyboard.press('Enter');
  await control.waitForSelector('.preview');
  await expect.poll(() => textOf(control, '.preview')).toContain('Quds Force');
  expect(await control.$('.preview .marked-both')).not.toBeNull();
  await control.keyboard.press('Escape');
  await control.waitForSelector('.preview', { hidden: true });
  expect(await control.$eval(button, (element) => element.matches(':focus'))).toBe(true);
});

test('the data section tells of the pack, its documents and where they are kept', async ({
  reader: { control },
}) => {
  await show(control, 'data');
  const text = await textOf(control, 'main');
  expect(text).toMatch(/Version \d+\.\d+\.\d+/);
  expect(text).toMatch(/\d+\s+facts/);
  expect(text).toContain('Cards are kept in the browser’s database');
  await control.locator('::-p-text(Store the pack anew)').click();
  await seesText(control, 'The pack is stored anew.');
});

test('the browser’s own page for shortcuts is opened', async ({ reader, extension }) => {
  const { control } = reader;
  await show(control, 'shortcuts');
  await control.locator('::-p-text(Change shortcuts)').click();
  if (extension.kind === 'firefox') {
    await evaluateInFirefox(
      extension.browser,
      `(async () => {
        while (gBrowser.currentURI.spec !== 'about:addons') await new Promise(requestAnimationFrame);
        gBrowser.removeTab(gBrowser.selectedTab);
      })()`,
    );
    return;
  }
  const url = 'chrome://extensions/shortcuts';
  const target = await extension.browser.waitForTarget((each) => each.url() === url);
  await (await target.asPage()).close();
});

test('an address that changes while the page is being made is followed', async ({
  reader: { control },
  extension,
}) => {
  test.skip(extension.kind === 'firefox', 'no script comes before the page’s own there');
  const { identifier } = await control.evaluateOnNewDocument(() => {
    const { commands } = (globalThis as unknown as { chrome: { commands: Commands } }).chrome;
    const { getAll } = commands;
    // Asked for on the way, before anything is shown.
    commands.getAll = async () => {
      const all = await getAll.call(commands);
      location.hash = 'data';
      return all;
    };
  });
  await control.reload({ waitUntil: [] });
  await control.waitForSelector('main.data');
  await control.removeScriptToEvaluateOnNewDocument(identifier);
});

test('the shortcuts are shown as they are set', async ({ reader: { control } }) => {
  await show(control, 'shortcuts');
  expect(await textOf(control, 'main')).toMatch(/\bcard\b/);
  expect(await control.$$eval('kbd', (keys) => keys.length)).toBeGreaterThan(0);
});
