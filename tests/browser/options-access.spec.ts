import { violationsIn } from './axe.ts';
import type { Page } from 'puppeteer-core';
import { expect, test } from './fixtures.ts';

const SECTIONS = ['entities', 'sites', 'marks', 'appearance', 'shortcuts', 'data', 'privacy'];

/** Choices with which every list has something in it. */
const CHOICES = { sitesOff: ['example.org'], neverMarked: ['Quds'] };

async function choose(control: Page, choices: object): Promise<void> {
  await control.evaluate(async (settings) => {
    const scope = globalThis as { browser?: WithStorage; chrome?: WithStorage };
    await (scope.browser ?? scope.chrome)?.storage.local.set({ settings });
  }, choices);
}

interface WithStorage {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
}

for (const theme of ['light', 'dark'] as const) {
  for (const direction of ['ltr', 'rtl'] as const) {
    test(`axe finds nothing wrong with the options, ${theme}, ${direction}`, async ({
      reader: { control },
    }) => {
      await control.bringToFront();
      await choose(control, { ...CHOICES, theme });
      await control.waitForSelector(`[data-theme="${theme}"]`);
      await control.evaluate((dir) => {
        document.documentElement.dir = dir;
      }, direction);
      for (const section of SECTIONS) {
        await control.locator(`nav a[href="#${section}"]`).click();
        await control.waitForSelector(`main.${section}`);
        expect(await violationsIn(control), section).toEqual([]);
      }
      await control.locator('nav a[href="#entities"]').click();
      await control.locator('.entity-row button').click();
      await control.waitForSelector('.preview h1');
      expect(await violationsIn(control), 'a card beside the list').toEqual([]);
      await control.locator('nav a[href="#data"]').click();
      await control.locator('::-p-text(Back to the first day)').click();
      await control.waitForSelector('.notice');
      expect(await violationsIn(control), 'a notice').toEqual([]);
    });
  }
}

test('axe finds nothing wrong with the welcome page', async ({ extension }) => {
  const welcome = await extension.openExtensionPage('welcome.html');
  await welcome.waitForSelector('.welcome');
  for (const scheme of ['light', 'dark']) {
    for (const direction of ['ltr', 'rtl']) {
      await welcome.evaluate(
        (theme, dir) => {
          document.documentElement.dataset['theme'] = theme;
          document.documentElement.dir = dir;
        },
        scheme,
        direction,
      );
      expect(await violationsIn(welcome), `${scheme}, ${direction}`).toEqual([]);
    }
  }
  await welcome.close();
});

test('every control of the options is reached by the Tab key alone', async ({
  reader: { control },
}) => {
  await control.bringToFront();
  await choose(control, CHOICES);
  for (const section of SECTIONS) {
    await control.focus(`nav a[href="#${section}"]`);
    await control.keyboard.press('Enter');
    await control.waitForSelector(`main.${section}`);
    const wanted = await control.$$eval(
      'main :is(button, select, a[href], input:not([type=radio], [hidden]), input:checked, summary)',
      (elements) =>
        elements.filter((element) => !element.matches(':disabled, :disabled *')).slice(0, 40)
          .length,
    );
    const met = new Set<string>();
    for (let press = 0; press < wanted + SECTIONS.length; press += 1) {
      await control.keyboard.press('Tab');
      const place = await control.evaluate(() => {
        const { activeElement } = document;
        const all = [...document.querySelectorAll('main *')];
        return activeElement?.closest('main') ? String(all.indexOf(activeElement)) : null;
      });
      if (place !== null) met.add(place);
    }
    expect(met.size, section).toBeGreaterThanOrEqual(wanted);
  }
});
