import { expect, test } from './fixtures.ts';
import type { Reader } from './reader.ts';

const NAME = 'Qassem Soleimani';

/** Moves there as a hand does, and rests for longer than a card takes to be asked for. */
async function restAt({ page }: Reader, x: number, y: number): Promise<void> {
  await page.mouse.move(x + 3, y);
  await page.mouse.move(x, y);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
}

/** The middle of the letters “ssem” of the name, whatever the page does to its text. */
async function middleOfName({ page }: Reader): Promise<{ x: number; y: number }> {
  return page.evaluate((name) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const start = node.data.indexOf(name);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start + 2);
      range.setEnd(node, start + 6);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    throw new Error('The name is not on the page.');
  }, NAME);
}

for (const [what, html] of [
  ['plain text', `<p>${NAME} led it.</p>`],
  ['zoomed text', `<p style="zoom: 2.5">Led by ${NAME}.</p>`],
  ['a zoomed page', `<style>html { zoom: 0.5 }</style><p>Led by ${NAME}.</p>`],
  ['scaled text', `<p style="transform: scale(0.5)">Led by ${NAME}.</p>`],
  ['rotated text', `<p style="transform: rotate(70deg); margin: 300px">Led by ${NAME}.</p>`],
  ['mirrored text', `<p style="transform: scaleX(-1)">Led by ${NAME}.</p>`],
  [
    'columns',
    `<div style="columns: 3"><p>One.</p><p>Two.</p><p>Led by ${NAME}.</p><p>End.</p></div>`,
  ],
  ['vertical text', `<p style="writing-mode: vertical-rl">Led by ${NAME}.</p>`],
  [
    'upright vertical text',
    `<p style="writing-mode: vertical-lr; text-orientation: upright">${NAME}.</p>`,
  ],
  ['sideways text', `<p style="writing-mode: sideways-lr">Led by ${NAME}.</p>`],
  ['a page from right to left', `<p dir="rtl">فرمانده ${NAME} بود.</p>`],
  ['text that cannot be selected', `<p style="user-select: none">Led by ${NAME}.</p>`],
  [
    'text in a scrolled part',
    `<div style="overflow: auto; height: 80px"><p>Led by ${NAME}.</p><p style="height: 500px"></p></div>`,
  ],
  ['fixed text', `<p style="position: fixed; top: 200px; left: 300px">Led by ${NAME}.</p>`],
  ['text in a table', `<table><tr><td>Led by</td><td>${NAME}.</td></tr></table>`],
  [
    'text under a transparent layer that lets clicks through',
    `<p>Led by ${NAME}.</p><div style="position: fixed; inset: 0; pointer-events: none"></div>`,
  ],
] as const) {
  test(`the pointer finds a name in ${what}`, async ({ reader }) => {
    await reader.openPage(html);
    await expect.poll(reader.visibleMarks).toEqual([NAME]);
    const { x, y } = await middleOfName(reader);
    await restAt(reader, x, y);
    await reader.visibleCard(`“${NAME}” is marked`);
    expect(reader.errors).toEqual([]);
  });
}

for (const [what, html] of [
  [
    'a menu',
    '<div style="position: absolute; left: 0; top: 0; width: 600px; height: 300px; background: #eee"></div>',
  ],
  [
    'a menu with text',
    '<div style="position: absolute; left: 0; top: 0; width: 600px; height: 300px; background: #eee">A long menu of many words. '.concat(
      'Words. '.repeat(200),
      '</div>',
    ),
  ],
  [
    'a picture',
    '<img alt="" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" style="position: absolute; left: 0; top: 0; width: 600px; height: 300px">',
  ],
  [
    'a popover',
    '<div popover="manual" style="inset: 0; margin: 0; width: 600px; height: 300px" id="over">Menu</div><script>over.showPopover()</script>',
  ],
  [
    'a modal dialog',
    '<dialog style="margin: 0; width: 600px; height: 300px" id="over">Dialog</dialog><script>over.showModal()</script>',
  ],
  [
    'a button over its own line',
    '<style>p { position: relative }</style><script>document.querySelector("p").insertAdjacentHTML("beforeend", "<button style=\'position: absolute; inset: 0; width: 600px\'></button>")</script>',
  ],
] as const) {
  test(`a name covered by ${what} does not open`, async ({ reader }) => {
    await reader.openPage(`<p>Led by ${NAME}.</p>${html}`);
    await expect.poll(reader.visibleMarks).toEqual([NAME]);
    const { x, y } = await middleOfName(reader);
    await restAt(reader, x, y);
    await reader.noCard();
    expect(
      await reader.page.evaluate(() => document.querySelector('div[popover=manual]:not([id])')),
    ).toBeNull();
  });
}

test('beside, above and below a name nothing opens, nor while the pointer passes or presses', async ({
  reader,
}) => {
  await reader.openPage(`<p style="margin: 200px; width: 500px">Led by ${NAME}</p>`);
  const mark = await reader.markPlace(NAME);
  const middle = (mark.top + mark.bottom) / 2;
  for (const [x, y] of [
    [mark.right + 12, middle],
    [mark.left - 12, middle],
    [mark.left + 20, mark.top - 12],
    [mark.left + 20, mark.bottom + 12],
  ] as const) {
    await restAt(reader, x, y);
  }
  await reader.page.mouse.move(mark.left, middle);
  await reader.page.mouse.move(mark.right + 100, middle, { steps: 20 });
  await reader.page.mouse.move(mark.left - 30, middle);
  await reader.page.mouse.down();
  await restAt(reader, mark.left + 20, middle);
  await reader.page.mouse.up();
  await reader.noCard();
  expect(await reader.page.evaluate(() => document.querySelector('[popover]'))).toBeNull();
});
