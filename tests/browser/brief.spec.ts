import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../tools/browser/extension-browser.ts';
import { evaluateInFirefox } from '../../tools/browser/firefox-chrome-scope.ts';
import { violationsIn } from './axe.ts';
import { expect, test } from './fixtures.ts';
import type { Reader } from './reader.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>Rockets over Kirkuk</title>
  <meta property="article:published_time" content="2020-01-07T08:00:00Z"></head><body>
  <p>Donald Trump spoke. Qassem Soleimani of the Quds Force met Abu Mahdi al-Muhandis in Baghdad.</p>
  <p style="margin-top: 3000px">Again Qassem Soleimani. Roger Bolton was there as well.</p></body></html>`;

async function textOf(brief: Page): Promise<string> {
  return brief.$eval('#root', (root) => (root as HTMLElement).innerText);
}

async function press(brief: Page, selector: string): Promise<void> {
  await brief.bringToFront();
  await brief.locator(selector).click();
}

test('the cast stands by kind, in order of first mention, with counts', async ({ reader }) => {
  await reader.openPage(PAGE);
  const brief = await reader.openBeside('sidepanel.html');
  await expect.poll(() => textOf(brief)).toContain('Rockets over Kirkuk');
  await brief.locator('.cast').wait();
  const cast = await brief.$$eval('section:has(.cast)', (sections) =>
    sections.map((section) => ({
      kind: section.querySelector('h2')?.textContent,
      names: [...section.querySelectorAll('.row')].map(
        (row) =>
          `${row.querySelector('.name')?.textContent} ${row.querySelector('.count')?.textContent}`,
      ),
    })),
  );
  expect(cast).toEqual([
    { kind: 'People', names: ['Donald Trump 1', 'Qassem Soleimani 2', 'Abu Mahdi al-Muhandis 1'] },
    { kind: 'Groups', names: ['Quds Force 1'] },
    { kind: 'Places', names: ['Baghdad 1'] },
  ]);
  expect(reader.errors).toEqual([]);
});

test('a press on a name shows its mention in the page, and again the next', async ({ reader }) => {
  await reader.openPage(PAGE);
  const brief = await reader.openBeside('sidepanel.html');
  await press(brief, '.cast .row[value="qassem-soleimani"]');
  await expect.poll(reader.pointedOut).toEqual({ text: 'Qassem Soleimani', inView: true });
  expect(await reader.page.evaluate(() => scrollY)).toBe(0);
  expect(await textOf(brief)).toContain('1 of 2');
  await press(brief, '.cast .row[value="qassem-soleimani"]');
  await expect.poll(() => reader.page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  await expect.poll(reader.pointedOut).toEqual({ text: 'Qassem Soleimani', inView: true });
  expect(await textOf(brief)).toContain('2 of 2');
});

test('next and previous go from mark to mark, round and round', async ({ reader }) => {
  await reader.openPage(PAGE);
  const marks = await reader.visibleMarks();
  const brief = await reader.openBeside('sidepanel.html');
  const pointed = async () => (await reader.pointedOut())?.text;
  for (const text of [...marks, marks[0]]) {
    await press(brief, 'button[value="next"]');
    await expect.poll(pointed).toBe(text);
  }
  await press(brief, 'button[value="previous"]');
  await expect.poll(pointed).toBe(marks.at(-1));
});

test('ties among those named are drawn, and told in words on choice', async ({ reader }) => {
  await reader.openPage(PAGE);
  const brief = await reader.openBeside('sidepanel.html');
  await brief.locator('.arcs .arc').wait();
  const name = await brief.$eval('.arcs button', (button) => button.innerText);
  await press(brief, '.arcs button');
  await brief.locator('.tie-list').wait();
  const told = await brief.$$eval('.tie-list h3', (all) => all.map((each) => each.textContent));
  expect(told.length).toBeGreaterThan(0);
  for (const tie of told) expect(tie).toContain(name);
  await press(brief, '.tie-list .citation');
  await brief.locator('.tie-list .evidence').wait();
});

test('the common timeline has the page’s own date on it', async ({ reader }) => {
  await reader.openPage(PAGE);
  const brief = await reader.openBeside('sidepanel.html');
  await brief.locator('.timeline').wait();
  const events = await brief.$$eval('ol.unseen button', (all) => all.map((each) => each.innerText));
  const own = events.findIndex((event) => event.includes('This page, as it dates itself'));
  expect(events[own]).toContain('Jan 7, 2020');
  expect(events.slice(0, own).join('\n')).toContain('Jan 3, 2020');
  await reader.openPage(PAGE.replace(/<meta[^>]*>/, ''));
  const undated = await reader.openBeside('sidepanel.html');
  await undated.locator('.timeline').wait();
  expect(await textOf(undated)).not.toContain('This page, as it dates itself');
});

for (const [how, html] of [
  [
    'JSON-LD',
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished": "2020-01-07T08:00:00Z"}</script>',
  ],
  ['a time element', '<time datetime="2020-01-07">Tuesday</time>'],
] as const) {
  test(`a page may date itself by ${how}`, async ({ reader }) => {
    await reader.openPage(PAGE.replace(/<meta[^>]*>/, '').replace('<p>', `${html}<p>`));
    const brief = await reader.openBeside('sidepanel.html');
    await expect.poll(() => textOf(brief)).toContain('Timeline');
    const events = await brief.$$eval('ol.unseen button', (all) =>
      all.map((each) => each.innerText),
    );
    expect(events.find((event) => event.includes('This page'))).toContain('Jan 7, 2020');
  });
}

test('disputes that touch the page are told with all positions', async ({ reader }) => {
  await reader.openPage(PAGE);
  const brief = await reader.openBeside('sidepanel.html');
  await brief.locator('.dispute').wait();
  await press(brief, '.dispute summary');
  const positions = await brief.$$eval('.dispute[open] .position', (all) => all.length);
  expect(positions).toBeGreaterThanOrEqual(2);
});

test('doubtful names stand in a quiet list with the reason', async ({ reader }) => {
  await reader.openPage(PAGE);
  const brief = await reader.openBeside('sidepanel.html');
  await press(brief, '.doubtful summary');
  const told = await brief.$eval('.doubtful', (list) => (list as HTMLElement).innerText);
  expect(told).toContain('“Bolton”');
  expect(told).toContain('perhaps John Bolton');
  expect(told).toContain('another given name stands before it');
  await press(brief, '.doubtful .row');
  await expect.poll(reader.pointedOut).toEqual({ text: 'Bolton', inView: true });
});

test('a card opens in the brief, leads to other cards, and back', async ({ reader }) => {
  await reader.openPage(PAGE);
  const brief = await reader.openBeside('sidepanel.html');
  await press(brief, '.open-card[value="quds-force"]');
  await expect.poll(() => textOf(brief)).toContain('As reported, January 2020');
  await press(brief, '.fact .entity');
  await brief.locator('.card-bar .back').wait();
  await press(brief, '.card-bar .back');
  await press(brief, 'div:not([hidden]) > .card .card-bar button[aria-label="Close"]');
  await brief.locator('.cast').wait();
  expect(reader.errors).toEqual([]);
});

test('it follows what changes in the page', async ({ reader }) => {
  await reader.openPage(PAGE);
  const brief = await reader.openBeside('sidepanel.html');
  await brief.locator('.cast').wait();
  await reader.page.bringToFront();
  await reader.page.evaluate(() => document.body.append(' And Kataib Hezbollah.'));
  await expect.poll(() => textOf(brief)).toContain('Kata’ib Hezbollah');
});

test('it follows the reader to another page and to another tab', async ({ reader }) => {
  await reader.openPage(PAGE);
  const brief = await reader.openBeside('sidepanel.html');
  await brief.locator('.cast').wait();
  await reader.openPage('<title>Elsewhere</title><p>Mike Pompeo and John Bolton.</p>');
  await expect.poll(() => textOf(brief)).toContain('Elsewhere');
  expect(await textOf(brief)).not.toContain('Qassem Soleimani\n');
  await reader.control.bringToFront();
  await expect.poll(() => textOf(brief)).toContain('This page cannot be read.');
  await reader.page.bringToFront();
  await expect.poll(() => textOf(brief)).toContain('Elsewhere');
  expect(reader.errors).toEqual([]);
});

test('beside the pages, opened from the popup, it has the cast and follows to another tab', async ({
  reader,
  extension,
}) => {
  await reader.openPage(PAGE);
  const popup = await reader.openBeside('popup.html');
  // A side panel opens for a reader's click only; the popup closes with it.
  await press(popup, '.ways .main');
  const panel = await findPanel(extension, reader);
  await reader.page.bringToFront();
  await expect.poll(panel.text).toContain('Rockets over Kirkuk');
  await expect.poll(panel.text).toContain('Qassem Soleimani');
  await reader.control.bringToFront();
  await expect.poll(panel.text).toContain('This page cannot be read.');
  await reader.page.bringToFront();
  await expect.poll(panel.text).toContain('Rockets over Kirkuk');
  await panel.press('.cast .row[value="qassem-soleimani"]');
  await expect.poll(reader.pointedOut).toEqual({ text: 'Qassem Soleimani', inView: true });
  await panel.close();
  expect(reader.errors).toEqual([]);
});

/** Chrome's side panel is a target of its own; Firefox's sidebar is reached from another page of ours. */
async function findPanel({ browser, kind }: ExtensionBrowser, { control }: Reader) {
  if (kind === 'chromium') {
    const target = await browser.waitForTarget((each) => each.url().endsWith('/sidepanel.html'));
    const panel = await target.asPage();
    return {
      text: () => textOf(panel),
      press: (selector: string) => panel.locator(selector).click(),
      close: () => panel.close(),
    };
  }
  return {
    text: () =>
      control.evaluate(() => {
        const { browser: own } = globalThis as unknown as WithViews;
        return own.extension.getViews({ type: 'sidebar' })[0]?.document.body.innerText ?? '';
      }),
    press: (selector: string) =>
      control.evaluate((wanted) => {
        const { browser: own } = globalThis as unknown as WithViews;
        const [panel] = own.extension.getViews({ type: 'sidebar' });
        panel?.document.querySelector<HTMLElement>(wanted)?.click();
      }, selector),
    close: () => evaluateInFirefox(browser, 'SidebarController.hide()'),
  };
}

interface WithViews {
  readonly browser: {
    readonly extension: { getViews(kind: { type: 'sidebar' }): readonly Window[] };
  };
}

for (const scheme of ['light', 'dark'] as const) {
  for (const direction of ['ltr', 'rtl'] as const) {
    test(`axe finds nothing to object to (${scheme}, ${direction})`, async ({ reader, kind }) => {
      test.skip(kind === 'firefox' && scheme === 'dark', 'its driver cannot ask for dark pages');
      await reader.openPage(PAGE);
      const brief = await reader.openBeside('sidepanel.html');
      if (kind === 'chromium') {
        await brief.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      }
      await brief.evaluate((dir) => (document.documentElement.dir = dir), direction);
      await press(brief, '.doubtful summary');
      await press(brief, '.arcs button');
      await press(brief, '.cast .row');
      expect(await violationsIn(brief)).toEqual([]);
    });
  }
}

test('the keyboard alone reaches the cast, ties, timeline and disputes', async ({ reader }) => {
  await reader.openPage(PAGE);
  const brief = await reader.openBeside('sidepanel.html');
  await brief.locator('.doubtful').wait();
  const wanted = await brief.$$eval(
    'button:not([tabindex="-1"]), input, summary, [role="link"]',
    (controls) => controls.filter((control) => control.checkVisibility()).length,
  );
  const reached = new Set<number>();
  for (let step = 0; step < wanted + 2; step++) {
    await brief.keyboard.press('Tab');
    reached.add(
      await brief.evaluate(() => {
        const controls = [...document.querySelectorAll('button, input, summary, [role="link"]')];
        return controls.indexOf(document.activeElement ?? document.body);
      }),
    );
  }
  reached.delete(-1);
  expect(reached.size).toBe(wanted);
});
