import { expect, test } from './fixtures.ts';
import type { Reader } from './reader.ts';
import { seesText } from './sees-text.ts';

const PAGE = `<p>Qassem Soleimani met Abu Mahdi al-Muhandis.</p>
  <p>Later Qassem Soleimani met Abu Mahdi al-Muhandis again, in Iraq.</p>`;
const FIRST = ['Qassem Soleimani', 'Abu Mahdi al-Muhandis'];

async function show({ control }: Reader, section: string): Promise<void> {
  await control.bringToFront();
  await control.locator(`nav a[href="#${section}"]`).click();
  await control.waitForSelector(`main.${section}`);
}

/** Clicks the answer with this value in the open section. */
async function choose({ control }: Reader, value: string): Promise<void> {
  await control.bringToFront();
  await control.locator(`main input[type=radio][value="${value}"]`).click();
}

async function add({ control }: Reader, member: string): Promise<void> {
  await control.bringToFront();
  await control.locator('.members input').fill(member);
  await control.locator('.members form button').click();
}

async function remove({ control }: Reader, member: string): Promise<void> {
  await control.bringToFront();
  await control.locator(`button[aria-label="Remove ${member}"]`).click();
}

async function flipSwitch({ control }: Reader): Promise<void> {
  await control.bringToFront();
  await control.locator('main .switch input').click();
}

/** Back on the page: what is out of sight is painted only when it is looked at. */
async function seesMarks({ page, visibleMarks }: Reader, marks: readonly string[]): Promise<void> {
  await page.bringToFront();
  await expect.poll(visibleMarks).toEqual(marks);
}

/** The names of the highlights that the page's marks are painted with. */
function looks({ page }: Reader): Promise<string[]> {
  return page.evaluate(() => [...CSS.highlights.keys()]);
}

test('a site is switched off and on, and so are all but the sites listed', async ({ reader }) => {
  await reader.openPage(PAGE);
  await expect.poll(reader.visibleMarks).toEqual(FIRST);
  await show(reader, 'sites');
  const site = new URL(reader.page.url()).hostname;
  await add(reader, `http://${site}/any/page`);
  await seesMarks(reader, []);
  await remove(reader, site);
  await seesMarks(reader, FIRST);

  await choose(reader, 'listed');
  await seesMarks(reader, []);
  await add(reader, site);
  await seesMarks(reader, FIRST);
  await remove(reader, site);
  await seesMarks(reader, []);
  await choose(reader, 'all');
  await seesMarks(reader, FIRST);
});

test('what is no site is refused, with a word of what is', async ({ reader }) => {
  await show(reader, 'sites');
  await add(reader, 'two words');
  await seesText(reader.control, '“two words” is no site.');
  expect(await reader.control.$('.members li')).toBeNull();
});

test('a name is never marked, until it is taken off the list', async ({ reader }) => {
  await reader.openPage(PAGE);
  await show(reader, 'marks');
  await add(reader, ' Qassem  Soleimani ');
  await seesMarks(reader, FIRST.slice(1));
  await remove(reader, 'Qassem Soleimani');
  await seesMarks(reader, FIRST);
});

test('a pause takes the marks away, and its end brings them back', async ({ reader }) => {
  await reader.openPage(PAGE);
  await expect.poll(reader.visibleMarks).toEqual(FIRST);
  const pause = (record: unknown) =>
    reader.control.evaluate(async (value) => {
      const scope = globalThis as { browser?: WithStorage; chrome?: WithStorage };
      await (scope.browser ?? scope.chrome)?.storage.local.set({ pause: value });
    }, record);
  for (const record of ['restart', Date.now() + 600_000]) {
    await pause(record);
    await seesMarks(reader, []);
    await pause(null);
    await seesMarks(reader, FIRST);
  }
  await pause(Date.now() + 2000);
  await seesMarks(reader, []);
  await seesMarks(reader, FIRST);
});

interface WithStorage {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
}

test('marks look as chosen', async ({ reader }) => {
  await reader.openPage(PAGE);
  const usual = await looks(reader);
  await show(reader, 'marks');
  for (const style of ['underline', 'tint']) {
    await choose(reader, style);
    await expect.poll(() => looks(reader)).toEqual([`backstory-${style}`]);
  }
  await choose(reader, 'both');
  await expect.poll(() => looks(reader)).toEqual(usual);
});

test('the first mention of each is marked, or every one', async ({ reader }) => {
  await reader.openPage(PAGE);
  await show(reader, 'marks');
  await choose(reader, 'true');
  await seesMarks(reader, [...FIRST, ...FIRST]);
  await choose(reader, 'false');
  await seesMarks(reader, FIRST);
});

test('background entities are marked when wanted', async ({ reader }) => {
  await reader.openPage(PAGE);
  await show(reader, 'marks');
  await flipSwitch(reader);
  await seesMarks(reader, [...FIRST, 'Iraq']);
  await flipSwitch(reader);
  await seesMarks(reader, FIRST);
});

/** Chooses what opens a card, and waits until the page knows: a look chosen after it shows there. */
async function openBy(reader: Reader, way: string, style: string): Promise<void> {
  await choose(reader, way);
  await choose(reader, style);
  await expect.poll(() => looks(reader)).toEqual([`backstory-${style}`]);
}

test('a card opens by a click, by the pointer with Alt, or by the pointer alone', async ({
  reader,
}) => {
  await reader.openPage(PAGE);
  await show(reader, 'marks');
  await choose(reader, '100');
  await openBy(reader, 'click', 'tint');
  await reader.hoverMention('Qassem Soleimani');
  await reader.page.mouse.down();
  await reader.page.mouse.up();
  await reader.visibleCard('Qassem Soleimani');
  await reader.movePointerAway();
  await reader.noCard();

  await openBy(reader, 'modifier', 'underline');
  await reader.hoverMention('Abu Mahdi al-Muhandis');
  await reader.page.keyboard.down('Alt');
  await reader.visibleCard('Abu Mahdi al-Muhandis');
  await reader.page.keyboard.up('Alt');
  await reader.movePointerAway();
  await reader.noCard();

  await openBy(reader, 'hover', 'tint');
  await reader.hoverMention('Qassem Soleimani');
  await reader.visibleCard('Qassem Soleimani');
});

test('a card waits as long as chosen', async ({ reader }) => {
  await reader.openPage(PAGE);
  await show(reader, 'marks');
  /** From the pointer's last movement to the card, in milliseconds. */
  const waited = async (delay: string, style: string) => {
    await choose(reader, delay);
    await choose(reader, style);
    await expect.poll(() => looks(reader)).toEqual([`backstory-${style}`]);
    await reader.page.bringToFront();
    await reader.page.evaluate(watchForCard);
    await reader.hoverMention('Qassem Soleimani');
    const time = await reader.page.evaluate(
      () => (globalThis as { waited?: Promise<number> }).waited,
    );
    await reader.movePointerAway();
    await reader.noCard();
    return time;
  };
  expect(await waited('1000', 'tint')).toBeGreaterThan(950);
  expect(await waited('100', 'underline')).toBeLessThan(950);
});

/** Runs in the page. No event of the card's own reaches a page: it looks whether one is open in each frame. */
function watchForCard(): void {
  let moved = Number.NaN;
  addEventListener('mousemove', ({ timeStamp }) => {
    moved = timeStamp;
  });
  (globalThis as { waited?: Promise<number> }).waited = new Promise((resolve) => {
    const look = (now: number) => {
      if (document.querySelector('[popover=manual]:popover-open')) resolve(now - moved);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

test('theme and text size hold for the page they are chosen on and for other open ones', async ({
  reader,
  extension,
}) => {
  const other = await extension.openExtensionPage('welcome.html');
  const lookOf = () =>
    other.evaluate(() => {
      const { colorScheme, fontSize } = getComputedStyle(document.documentElement);
      return [colorScheme, fontSize];
    });
  await show(reader, 'appearance');
  await choose(reader, 'dark');
  await choose(reader, '150');
  await expect.poll(lookOf).toEqual(['dark', '24px']);
  await choose(reader, 'system');
  await choose(reader, '100');
  await expect.poll(lookOf).toEqual(['light dark', '16px']);
  await other.close();
});

test('the number on the button is switched off and on', async ({ reader }) => {
  await reader.openPage(PAGE);
  await expect.poll(reader.badge).toBe('2');
  await show(reader, 'appearance');
  await flipSwitch(reader);
  await reader.page.bringToFront();
  await expect.poll(reader.badge).toBe('');
  await flipSwitch(reader);
  await reader.page.bringToFront();
  await expect.poll(reader.badge).toBe('2');
});

test('everything chosen is there after a restart, and is undone by its opposite', async ({
  start,
}) => {
  const chosen = ['underline', 'true', 'click', '600', 'dark', '130'];
  const before = await start();
  await show(before.reader, 'marks');
  // The delay first: where a click opens cards it cannot be chosen.
  for (const value of ['600', 'underline', 'true', 'click']) await choose(before.reader, value);
  await flipSwitch(before.reader);
  await add(before.reader, 'Qassem Soleimani');
  await show(before.reader, 'appearance');
  for (const value of chosen.slice(4)) await choose(before.reader, value);
  await flipSwitch(before.reader);
  await show(before.reader, 'sites');
  await choose(before.reader, 'listed');
  await before.reader.control.waitForSelector('.members[aria-label="Sites with marks"]');
  await add(before.reader, '127.0.0.1');
  await before.reader.control.waitForSelector('.members li');
  await before.extension.close();

  const { reader } = await start();
  const checked = () =>
    reader.control.$$eval('main :is(input:checked, li bdi)', (found) =>
      found.map((each) => (each as HTMLInputElement).value ?? each.textContent),
    );
  await show(reader, 'sites');
  expect(await checked()).toEqual(['listed', '127.0.0.1']);
  await show(reader, 'appearance');
  expect(await checked()).toEqual(['dark', '130']);
  await show(reader, 'marks');
  const marks = ['underline', 'true', 'on', 'click', '600', 'Qassem Soleimani'];
  expect(await checked()).toEqual(marks);
  await reader.openPage(PAGE);
  const others = ['Abu Mahdi al-Muhandis', 'Abu Mahdi al-Muhandis', 'Iraq'];
  await expect.poll(reader.visibleMarks).toEqual(others);
  expect(await looks(reader)).toEqual(['backstory-underline']);
  expect(await reader.badge()).toBe('');

  for (const value of ['both', 'false', 'hover', '300']) await choose(reader, value);
  await flipSwitch(reader);
  await remove(reader, 'Qassem Soleimani');
  await show(reader, 'appearance');
  for (const value of ['system', '100']) await choose(reader, value);
  await flipSwitch(reader);
  await show(reader, 'sites');
  await remove(reader, '127.0.0.1');
  await choose(reader, 'all');
  await seesMarks(reader, FIRST);
  expect(await looks(reader)).toEqual(['backstory']);
  await expect.poll(reader.badge).toBe('2');
});
