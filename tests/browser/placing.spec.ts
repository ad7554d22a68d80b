import { expect, test } from './fixtures.ts';
import type { Place, Reader } from './reader.ts';

const NAME = 'Qassem Soleimani';
const TEXT = `<p>${NAME} and Kataib Hezbollah.</p>`;

async function openOn(reader: Reader, html: string): Promise<{ card: Place; mark: Place }> {
  await reader.openPage(html);
  await reader.hoverMention(NAME);
  await reader.visibleCard(`“${NAME}” is marked`);
  return { card: await reader.cardPlace(), mark: await reader.markPlace(NAME) };
}

/** Inside the viewport, beside the marked line, and of some size. */
async function expectGoodPlace(reader: Reader): Promise<void> {
  const [card, mark] = [await reader.cardPlace(), await reader.markPlace(NAME)];
  const { width, height } = await reader.page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: innerHeight,
  }));
  expect(card.right - card.left, 'wide enough').toBeGreaterThan(150);
  expect(card.bottom - card.top, 'high enough').toBeGreaterThan(100);
  expect(card.left).toBeGreaterThanOrEqual(0);
  expect(card.top).toBeGreaterThanOrEqual(0);
  expect(card.right).toBeLessThanOrEqual(width);
  expect(card.bottom).toBeLessThanOrEqual(height);
  const isClear =
    card.top >= mark.bottom ||
    card.bottom <= mark.top ||
    card.left >= mark.right ||
    card.right <= mark.left;
  expect(isClear, 'beside the mark').toBe(true);
}

for (const [where, style] of [
  ['in the upper left corner', 'left: 0; top: 0'],
  ['at the right edge', 'right: 0; top: 200px'],
  ['at the lower edge', 'left: 300px; bottom: 0'],
  ['in the middle', 'left: 40%; top: 50%'],
] as const) {
  test(`a mark ${where} stays free, and the card is in the viewport`, async ({ reader }) => {
    await openOn(
      reader,
      `<p style="position: fixed; margin: 0; white-space: nowrap; ${style}">${NAME}</p>`,
    );
    await expectGoodPlace(reader);
    expect(reader.errors).toEqual([]);
  });
}

for (const [what, html] of [
  ['page zoom by CSS', `<style>html { zoom: 2 }</style>${TEXT}`],
  ['a zoomed part', `<div style="zoom: 1.7; margin: 40px">${TEXT}</div>`],
  [
    'a scaled and moved part',
    `<div style="transform: translate(200px, 90px) scale(1.5)">${TEXT}</div>`,
  ],
  ['a rotated part', `<div style="transform: rotate(-20deg); margin: 200px">${TEXT}</div>`],
  [
    'perspective',
    `<div style="perspective: 900px; width: 700px"><div style="transform: rotateY(30deg)">${TEXT}</div></div>`,
  ],
  ['a large root font', `<style>html { font-size: 40px }</style>${TEXT}`],
  [
    'columns',
    `<div style="columns: 3; height: 60px"><p>One.</p><p>Two.</p>${TEXT}<p>End.</p></div>`,
  ],
] as const) {
  test(`with ${what} the card has its own size, beside the mark`, async ({ reader }) => {
    const { card, mark } = await openOn(reader, html);
    expect(Math.round(card.right - card.left)).toBe(360);
    await expectGoodPlace(reader);
    // As near as it is on a plain page.
    const gap = Math.min(Math.abs(card.top - mark.bottom), Math.abs(mark.top - card.bottom));
    expect(gap).toBeLessThan(10);
    expect(reader.errors).toEqual([]);
  });
}

test('on a page from right to left the card ends where the mark ends', async ({ reader }) => {
  const { card, mark } = await openOn(reader, `<div dir="rtl">${TEXT}</div>`);
  expect(Math.abs(card.right - mark.right)).toBeLessThan(9);
  await expectGoodPlace(reader);
});

for (const mode of ['vertical-rl', 'vertical-lr']) {
  test(`in ${mode} text the card stands beside the marked column`, async ({ reader }) => {
    const { card, mark } = await openOn(
      reader,
      `<div style="writing-mode: ${mode}; height: 500px; margin-left: 400px">${TEXT}</div>`,
    );
    expect(card.left >= mark.right || card.right <= mark.left).toBe(true);
    await expectGoodPlace(reader);
  });
}

test('of a name that wraps the card leaves both lines free', async ({ reader }) => {
  const { card, mark } = await openOn(reader, `<p style="width: 110px">On ${NAME} too.</p>`);
  expect(mark.bottom - mark.top).toBeGreaterThan(30);
  expect(card.top).toBeGreaterThanOrEqual(mark.bottom);
});

test('the card follows its mark when the page scrolls or grows, and goes when the mark goes', async ({
  reader,
}) => {
  await openOn(
    reader,
    `<div id="above" style="height: 100px"></div>${TEXT}<p style="height: 3000px"></p>`,
  );
  const before = await reader.cardPlace();
  await reader.page.evaluate(() => scrollBy(0, 60));
  await expect.poll(async () => (await reader.cardPlace()).top).toBe(before.top - 60);
  await reader.page.evaluate(() => {
    document.querySelector('div')?.style.setProperty('height', '200px');
  });
  await expect.poll(async () => (await reader.cardPlace()).top).toBe(before.top + 40);
  await expectGoodPlace(reader);
  await reader.page.evaluate(() => scrollBy(0, 1500));
  await reader.noCard();
});

test('the card follows its mark inside a scrolled part', async ({ reader }) => {
  await openOn(
    reader,
    `<div id="part" style="height: 300px; overflow: auto">${TEXT}<p style="height: 900px"></p></div>`,
  );
  const before = await reader.cardPlace();
  await reader.page.evaluate(() => document.querySelector('#part')?.scrollBy(0, 10));
  await expect.poll(async () => (await reader.cardPlace()).top).toBe(before.top - 10);
});

test('a window of 320 by 256 pixels, which is 400 % zoom, still gets a card', async ({
  reader,
}) => {
  await reader.page.setViewport({ width: 320, height: 256 });
  await openOn(reader, TEXT);
  await expectGoodPlace(reader);
});

test('a resized window has the card in it', async ({ reader }) => {
  await openOn(reader, `<p style="text-align: right">${NAME}</p>`);
  await reader.page.setViewport({ width: 500, height: 400 });
  await expect.poll(async () => (await reader.cardPlace()).right).toBeLessThanOrEqual(500);
  await expectGoodPlace(reader);
});
