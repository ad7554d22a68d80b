import type { Page } from 'puppeteer-core';
import { expect, test } from './fixtures.ts';
import type { Reader } from './reader.ts';
import { seesText } from './sees-text.ts';

const PAGE = '<p>Qassem Soleimani met Abu Mahdi al-Muhandis.</p>';
const ALL = ['Qassem Soleimani', 'Abu Mahdi al-Muhandis'];

const OFF = { switchedOff: ['qassem-soleimani'] };

async function showData({ control }: Reader): Promise<void> {
  await control.bringToFront();
  await control.locator('nav a[href="#data"]').click();
  await control.waitForSelector('main.data');
}

async function press({ control }: Reader, words: string): Promise<void> {
  await control.bringToFront();
  await control.locator(`::-p-text(${words})`).click();
}

async function seesMarks({ page, visibleMarks }: Reader, marks: readonly string[]): Promise<void> {
  await page.bringToFront();
  await expect.poll(visibleMarks).toEqual(marks);
}

/** Hands the page a file as the browser's own dialog would. */
async function takeFile({ control }: Reader, content: string): Promise<void> {
  await control.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'choices.json'));
    if (input) input.files = transfer.files;
    input?.dispatchEvent(new Event('change'));
  }, content);
}

/** What the page gives the browser to save: the text behind the address of the download. */
async function saveInstead(control: Page, button = 'Save as a file'): Promise<string> {
  await control.evaluate(() => {
    const scope = globalThis as { saved?: Promise<string> };
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      scope.saved = (blob as Blob).text();
      return create(blob);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await control.locator(`::-p-text(${button})`).click();
  return control.evaluate(async () => {
    const scope = globalThis as { saved?: Promise<string> };
    while (!scope.saved) await new Promise(requestAnimationFrame);
    return scope.saved;
  });
}

test('choices are saved as a file, taken back to the first day, and taken from the file again', async ({
  reader,
}) => {
  await reader.choose(OFF);
  await reader.openPage(PAGE);
  await expect.poll(reader.visibleMarks).toEqual(ALL.slice(1));
  await showData(reader);
  const text = await saveInstead(reader.control);
  expect(JSON.parse(text)).toMatchObject({ backstory: 'settings', settings: OFF });
  await press(reader, 'Back to the first day');
  await seesMarks(reader, ALL);
  await press(reader, 'Undo');
  await seesMarks(reader, ALL.slice(1));
  await press(reader, 'Back to the first day');
  await seesMarks(reader, ALL);
  await showData(reader);
  await takeFile(reader, text);
  await seesMarks(reader, ALL.slice(1));
  await press(reader, 'Undo');
  await seesMarks(reader, ALL);
});

test('what was taken back can be undone after a restart, and forgotten', async ({ start }) => {
  const before = await start();
  await before.reader.choose(OFF);
  await showData(before.reader);
  await press(before.reader, 'Back to the first day');
  await seesText(before.reader.control, 'Forget the former choices');
  await before.extension.close();

  const { reader } = await start();
  await reader.openPage(PAGE);
  await expect.poll(reader.visibleMarks).toEqual(ALL);
  await press(reader, 'Undo');
  await seesMarks(reader, ALL.slice(1));
  await press(reader, 'Undo');
  await seesMarks(reader, ALL);
  await press(reader, 'Forget the former choices');
  await reader.control.waitForSelector('.notice', { hidden: true });
  await reader.control.reload({ waitUntil: [] });
  await reader.control.locator('.entity-row').wait();
  expect(await reader.control.$('.notice')).toBeNull();
});

test('a file that is broken or of another program says so, and changes nothing', async ({
  reader,
}) => {
  await reader.choose(OFF);
  await reader.openPage(PAGE);
  await showData(reader);
  for (const [content, fault] of [
    ['{"backstory":"settings",', '“choices.json” is cut off'],
    ['{"theme":"dark"}', '“choices.json” is no file of Backstory’s choices'],
    [
      '{"backstory":"settings","settings":{"theme":"sepia"}}',
      'in “theme”. It may be one of: system, light, dark',
    ],
  ] as const) {
    await takeFile(reader, content);
    await seesText(reader.control, fault);
    expect(await reader.control.$eval('[role=alert].notice', (each) => each.innerHTML)).toContain(
      'Nothing was changed.',
    );
  }
  await seesMarks(reader, ALL.slice(1));
});

test('two options pages changed at once lose neither choice', async ({ reader, extension }) => {
  const other = await extension.openExtensionPage('options.html');
  const pages = [reader.control, other];
  await Promise.all(pages.map((page) => page.locator('input[type=search]').wait()));
  await Promise.all(
    pages.map((page, at) =>
      page.evaluate(async (index) => {
        const search = document.querySelector<HTMLInputElement>('input[type=search]');
        if (search) search.value = index === 0 ? 'Qassem Soleimani' : 'Abu Mahdi al-Muhandis';
        search?.dispatchEvent(new Event('input', { bubbles: true }));
        const id = index === 0 ? 'qassem-soleimani' : 'abu-mahdi-al-muhandis';
        let box: HTMLInputElement | null = null;
        while (!box) {
          box = document.querySelector<HTMLInputElement>(`input[value="${id}"]`);
          await new Promise((resolve) => setTimeout(resolve));
        }
        box.click();
      }, at),
    ),
  );
  for (const page of pages) {
    await page.bringToFront();
    await page.locator('.filters label:nth-child(4) select').fill('off');
    await page.locator('input[type=search]').fill('a');
    await expect
      .poll(() => page.$$eval('.entity-row input', (boxes) => boxes.map(({ value }) => value)))
      .toEqual(expect.arrayContaining(['qassem-soleimani', 'abu-mahdi-al-muhandis']) as string[]);
  }
  await other.close();
});

test('a damaged record is told of, and kept until the reader has done with it', async ({
  reader,
}) => {
  await reader.control.evaluate(async () => {
    const scope = globalThis as { browser?: WithStorage; chrome?: WithStorage };
    const local = (scope.browser ?? scope.chrome)?.storage.local;
    await local?.set({ settings: { switchedOff: 'damaged' } });
  });
  await showData(reader);
  await seesText(reader.control, 'Some of your stored choices were damaged.');
  const found = await saveInstead(reader.control, 'Save what was found');
  expect(found).toContain('"switchedOff": "damaged"');
  await press(reader, 'Remove it');
  await reader.control.waitForSelector('.notice', { hidden: true });
});

interface WithStorage {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
}

test('a long list of choices is synced in several items, and found there again', async ({
  reader,
}) => {
  const neverMarked = Array.from({ length: 900 }, (_none, at) => `سلیمانی <${at}>`);
  await reader.choose({ neverMarked });
  await expect
    .poll(
      () =>
        reader.control.evaluate(async () => {
          const scope = globalThis as { browser?: WithSync; chrome?: WithSync };
          return Object.keys((await (scope.browser ?? scope.chrome)?.storage.sync.get(null)) ?? {});
        }),
      { timeout: 10_000 },
    )
    .toContain('settings.2');
  await showData(reader);
  await seesText(reader.control, 'the browser carries them');
});

interface WithSync {
  readonly storage: { readonly sync: { get(keys: null): Promise<object> } };
}
