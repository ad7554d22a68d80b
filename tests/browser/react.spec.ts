import { reactPage, type ReactPage } from '../pages/react-page.ts';
import { expect, test } from './fixtures.ts';
import type { Reader } from './reader.ts';

const NAMES = ['Qassem Soleimani', 'Kataib Hezbollah', 'Abu Mahdi al-Muhandis'];

/** A minute of a page that is rendered every second, in a few seconds. */
const RENDERS = 60;
const INTERVAL = 40;

const PAGE = reactPage({
  names: [...NAMES, 'somebody else'],
  rows: 12,
  interval: INTERVAL,
  renders: RENDERS,
  mode: 'development',
});

/** Waits until React has rendered its list that often. */
async function rendered(reader: Reader, renders: number): Promise<void> {
  await reader.page.waitForFunction(
    (wanted) => (globalThis as unknown as ReactPage).renders >= wanted,
    {},
    renders,
  );
}

/** The names in the order in which the list now first has them. */
async function firstNames(reader: Reader): Promise<string[]> {
  const text = await reader.page.evaluate(() => document.body.innerText);
  return NAMES.toSorted((a, b) => text.indexOf(a) - text.indexOf(b));
}

async function hydrate(reader: Reader): Promise<void> {
  await reader.page.evaluate(() => {
    (globalThis as unknown as ReactPage).hydrate();
  });
}

test('React takes over a marked page and renders it anew for a minute, and nothing goes wrong', async ({
  reader,
}) => {
  await reader.openPage(PAGE);
  await expect.poll(reader.visibleMarks).toEqual(await firstNames(reader));
  await hydrate(reader);
  await rendered(reader, RENDERS);
  expect(reader.errors).toEqual([]);
  await expect.poll(reader.visibleMarks).toEqual(await firstNames(reader));
});

test('had a script wrapped a name in an element, React would have said so', async ({ reader }) => {
  await reader.openPage(PAGE);
  await reader.page.evaluate(() => {
    const text = [...(document.querySelector('li')?.childNodes ?? [])].findLast(
      (node) => node.nodeType === Node.TEXT_NODE,
    );
    const wrapper = document.createElement('span');
    text?.replaceWith(wrapper);
    if (text) wrapper.append(text);
  });
  await hydrate(reader);
  await rendered(reader, 1);
  expect(reader.errors).not.toEqual([]);
});
