import { cardFrame } from './card-frame.ts';
import { expect, test } from './fixtures.ts';
import type { Reader } from './reader.ts';
import { seesText } from './sees-text.ts';

const PAGE = `<meta name="viewport" content="width=device-width">
  <p id="first">Qassem Soleimani led the Quds Force.</p>
  <p><a href="#there">Kataib Hezbollah</a> and Quds Force.</p>
  <p id="nothing" style="margin-top: 60px">No name here.</p><p style="height: 2000px"></p>`;

test.beforeEach(async ({ reader }) => {
  await reader.page.setViewport({ width: 360, height: 740, hasTouch: true });
});

async function tapMark(reader: Reader, text: string): Promise<void> {
  const { left, top } = await reader.markPlace(text);
  await reader.page.touchscreen.tap(left + 8, top + 8);
}

async function openByTap(reader: Reader): Promise<void> {
  await reader.openPage(PAGE);
  await tapMark(reader, 'Qassem Soleimani');
  await reader.visibleCard('“Qassem Soleimani” is marked');
}

/** Taps the card there, once more while it is new and ignores taps. */
async function tapUntil(
  { page }: Reader,
  point: () => Promise<{ x: number; y: number }>,
  done: () => Promise<void>,
): Promise<void> {
  await expect(async () => {
    const { x, y } = await point();
    await page.touchscreen.tap(x, y);
    await done();
  }).toPass();
}

test('a tap opens a sheet across the lower edge, clear of the name', async ({ reader }) => {
  await openByTap(reader);
  const [card, mark] = [await reader.cardPlace(), await reader.markPlace('Qassem Soleimani')];
  // A mouse's scroll bar is beside it.
  const width = await reader.page.evaluate(() => document.documentElement.clientWidth);
  expect([card.left, card.right, card.bottom]).toEqual([0, width, 740]);
  expect(card.top).toBeGreaterThanOrEqual(mark.bottom);
  expect(reader.errors).toEqual([]);
});

test('for a name at the lower edge the sheet lies at the upper one', async ({ reader }) => {
  await reader.openPage(
    '<meta name="viewport" content="width=device-width"><p style="position: fixed; bottom: 0">Qassem Soleimani</p>',
  );
  await tapMark(reader, 'Qassem Soleimani');
  await reader.visibleCard('“Qassem Soleimani” is marked');
  const [card, mark] = [await reader.cardPlace(), await reader.markPlace('Qassem Soleimani')];
  expect([card.left, card.top, card.right]).toEqual([0, 0, 360]);
  expect(card.bottom).toBeLessThanOrEqual(mark.top);
});

test('a tap elsewhere closes the sheet, a tap on another name opens that one', async ({
  reader,
}) => {
  await openByTap(reader);
  await tapMark(reader, 'Quds Force');
  await reader.visibleCard('“Quds Force” is marked');
  await reader.page.touchscreen.tap(60, 150);
  await reader.noCard();
});

test('row 53: a tap on a name in a link follows the link', async ({ reader }) => {
  await reader.openPage(PAGE);
  await tapMark(reader, 'Kataib Hezbollah');
  await expect.poll(() => reader.page.evaluate(() => location.hash)).toBe('#there');
  await reader.noCard();
  expect(await reader.page.evaluate(() => document.querySelector('[popover]'))).toBeNull();
});

test('scrolling by finger leaves the sheet where it is', async ({ reader }) => {
  await openByTap(reader);
  const place = await reader.cardPlace();
  await reader.page.touchscreen.touchStart(200, 200);
  for (const y of [180, 150, 120, 90]) await reader.page.touchscreen.touchMove(200, y);
  await reader.page.touchscreen.touchEnd();
  await reader.page.evaluate(() => scrollBy(0, 600));
  await reader.page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await reader.cardPlace()).toEqual(place);
  await reader.visibleCard('“Qassem Soleimani” is marked');
});

test('the sheet is closed by a tap on its button', async ({ reader }) => {
  await openByTap(reader);
  const { right, top } = await reader.cardPlace();
  await tapUntil(
    reader,
    async () => ({ x: right - 22, y: top + 22 }),
    async () =>
      expect(await reader.page.evaluate(() => document.querySelector(':popover-open'))).toBeNull(),
  );
  await reader.noCard();
});

test('every action of the card can be done by tapping', async ({ reader, kind, extension }) => {
  test.skip(kind === 'firefox', 'the driver of Firefox cannot say where things are in the card');
  await openByTap(reader);
  const frame = cardFrame(reader.page);
  const tap = async (selector: string, name: string | RegExp) => {
    const inside = await frame.evaluate(
      (wanted, source) => {
        const pattern = new RegExp(source);
        const found = [...document.querySelectorAll<HTMLElement>(wanted)].find(
          (each) =>
            each.checkVisibility() && pattern.test(each.ariaLabel ?? each.textContent ?? ''),
        );
        found?.scrollIntoView({ block: 'center' });
        const box = found?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      },
      selector,
      typeof name === 'string' ? `^${name}$` : name.source,
    );
    if (!inside) throw new Error(`Nothing called ${name} is in the card.`);
    const { left, top } = await reader.cardPlace();
    await reader.page.touchscreen.tap(left + inside.x, top + inside.y);
  };
  const until = async (selector: string, name: string | RegExp, seen: () => Promise<unknown>) =>
    expect(async () => {
      await tap(selector, name);
      await seen();
    }).toPass();

  await until('button', /^Source 1: show the words/, async () =>
    expect(await reader.visibleCard('paragraph')).toMatch(/“[^”]+”/),
  );
  await tap('button', 'Copy as a footnote');
  await reader.visibleCard('Copied');
  await tap('summary', /^All spellings/);
  await reader.visibleCard('Cyrillic');
  const shownEvent = () => frame.$eval('.shown-event', (event) => event.textContent);
  const firstEvent = await shownEvent();
  await tap('.timeline > svg', '');
  await expect.poll(shownEvent).not.toBe(firstEvent);
  await tap('.statement button, .statement a, .fact button', 'Quds Force');
  await reader.visibleCard('نیروی قدس');
  await tap('button', 'Back to Qassem Soleimani');
  await reader.visibleCard('“Qassem Soleimani” is marked');
  await tap('.tied a', 'Task Force 17');
  await reader.visibleCard('Secretive US special forces unit');
  await tap('button', 'Back to Qassem Soleimani');
  await reader.visibleCard('“Qassem Soleimani” is marked');
  await tap('summary', 'Was Soleimani killed on 2 or on 3 January 2020\\?');
  await reader.visibleCard('On 2 January, according to another report.');
  await tap('summary', 'As a list, with sources');
  await reader.visibleCard('Qassem Soleimani commands Quds Force');
  await tap('button', /^Show all/);
  await expect.poll(() => reader.visibleCard('Sources')).not.toMatch(/Show all \d+/);
  await tap('button', 'Not this one');
  await expect.poll(reader.visibleMarks).not.toContain('Qassem Soleimani');
  await tap('button', 'Undo');
  await expect.poll(reader.visibleMarks).toContain('Qassem Soleimani');
  await tap('button', 'Keep this card open');
  await reader.page.touchscreen.tap(60, 150);
  await reader.visibleCard('“Qassem Soleimani” is marked');
  await tap('.actions a, a', /^Do not mark “/);
  const opened = await extension.browser.waitForTarget((target) =>
    target.url().includes('/never-mark.html'),
  );
  const question = await opened.asPage();
  await question.setViewport({ width: 360, height: 740, hasTouch: true });
  await (await question.waitForSelector('button'))?.tap();
  await seesText(question, 'is not marked any more');
  await (await question.waitForSelector('button'))?.tap();
  await seesText(question, 'Never mark');
  await question.close();
  await reader.page.bringToFront();
  await tap('button', 'Close');
  await reader.noCard();
  expect(reader.errors).toEqual([]);
});

test('pinched in, the sheet is where the reader looks, and as wide as she sees', async ({
  reader,
  kind,
}) => {
  test.skip(kind === 'firefox', 'the driver of Firefox cannot pinch');
  await reader.page.setViewport({ width: 360, height: 740, hasTouch: true, isMobile: true });
  await reader.openPage(PAGE);
  const session = await reader.page.createCDPSession();
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
  await expect.poll(() => reader.page.evaluate(() => visualViewport?.scale)).toBe(2);
  const { left, top } = await reader.markPlace('Qassem Soleimani');
  await reader.page.touchscreen.tap(left + 8, top + 8);
  await reader.visibleCard('“Qassem Soleimani” is marked');
  const view = await reader.page.evaluate(() => ({
    left: visualViewport?.offsetLeft ?? 0,
    top: visualViewport?.offsetTop ?? 0,
    width: visualViewport?.width ?? 0,
    height: visualViewport?.height ?? 0,
  }));
  const card = await reader.cardPlace();
  expect(card.left).toBeCloseTo(view.left, 0);
  expect(card.right).toBeCloseTo(view.left + view.width, 0);
  expect(card.bottom).toBeCloseTo(view.top + view.height, 0);
  expect(card.top).toBeGreaterThanOrEqual((await reader.markPlace('Qassem Soleimani')).bottom);
});
