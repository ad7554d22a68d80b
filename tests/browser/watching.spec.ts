import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../tools/browser/extension-browser.ts';
import { stopBackground } from '../../tools/browser/stop-background.ts';
import { expect, test } from './fixtures.ts';

const ADD = (text: string) => {
  const line = document.createElement('p');
  line.textContent = text;
  document.body.append(line);
};

/** Kills it at once, awake or just waking; `stopBackground` knows of none that is not there yet. */
async function howBackgroundDies(
  extension: ExtensionBrowser,
  control: Page,
): Promise<() => Promise<unknown>> {
  if (extension.kind === 'firefox') return () => stopBackground(extension);
  const session = await control.createCDPSession();
  await session.send('ServiceWorker.enable');
  return () => session.send('ServiceWorker.stopAllWorkers');
}

test('marks outlive the background, and the next change is marked with all the rest', async ({
  reader,
  extension,
}) => {
  await reader.openPage('<p>Qassem Soleimani.</p>');
  await stopBackground(extension);
  await expect.poll(reader.visibleMarks).toEqual(['Qassem Soleimani']);
  await reader.page.evaluate(ADD, 'Then Kataib Hezbollah.');
  await expect.poll(reader.visibleMarks).toEqual(['Qassem Soleimani', 'Kataib Hezbollah']);
  expect(reader.errors).toEqual([]);
});

test('whenever the background dies while a page waits for it, the marks come', async ({
  reader,
  extension,
}) => {
  await reader.openPage('<p>Qassem Soleimani.</p>');
  const die = await howBackgroundDies(extension, reader.control);
  for (let delay = 5; delay < 80; delay += 5) {
    const death = new Promise((resolve) => setTimeout(resolve, delay)).then(die);
    await Promise.all([reader.page.reload(), death]);
    await expect.poll(reader.visibleMarks).toEqual(['Qassem Soleimani']);
  }
});

test('a page that changes its address and its whole body is marked as it is then', async ({
  reader,
}) => {
  await reader.openPage('<main><p>Qassem Soleimani.</p></main>');
  await reader.hoverMention('Qassem Soleimani');
  await reader.visibleCard('“Qassem Soleimani” is marked');
  for (const name of ['Kataib Hezbollah', 'Quds Force', 'Abu Mahdi al-Muhandis']) {
    await reader.page.evaluate((text) => {
      history.pushState(null, '', `#${text}`);
      document.body.innerHTML = `<main><section><p>${text}.</p></section></main>`;
    }, name);
    await expect.poll(reader.visibleMarks).toEqual([name]);
  }
  await reader.page.evaluate(() => document.querySelector('main')?.replaceChildren());
  await expect.poll(reader.visibleMarks).toEqual([]);
  expect(await reader.listMentions()).toEqual([]);
  expect(reader.errors).toEqual([]);
});

test('what an endless page adds, above and below, is marked', async ({ reader }) => {
  await reader.choose({ markEvery: true });
  await reader.openPage('<div id="feed"><p>Kataib Hezbollah 0.</p></div>');
  await reader.page.evaluate(() => {
    const feed = document.querySelector('#feed');
    for (let number = 1; number <= 60; number += 1) {
      const item = document.createElement('p');
      item.textContent = `${number} Kataib Hezbollah.`;
      if (number % 2 === 0) feed?.append(item);
      else feed?.prepend(item);
    }
  });
  await expect.poll(async () => (await reader.listMentions()).length).toBe(61);
});

test('a topic that comes up late is found', async ({ reader }) => {
  await reader.openDocument('<!doctype html><body><p>Nothing yet.</p></body>');
  await reader.page.goto(reader.site.add({ html: '<!doctype html><body><p>Nothing.</p></body>' }));
  await reader.page.bringToFront();
  await reader.page.evaluate(ADD, 'Then Kataib Hezbollah.');
  await expect.poll(reader.visibleMarks).toEqual(['Kataib Hezbollah']);
});

test('a feed and a text rewritten every frame go on, and are marked as they are at rest', async ({
  reader,
}) => {
  await reader.openPage('<p id="clock">Kataib Hezbollah 0</p><div id="feed"></div>');
  const frames = await reader.page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const clock = document.querySelector('#clock');
        const feed = document.querySelector('#feed');
        let frame = 0;
        const tick = () => {
          frame += 1;
          if (clock) clock.textContent = `Kataib Hezbollah ${frame}`;
          if (frame % 3 === 0) {
            const message = document.createElement('p');
            message.textContent = frame === 30 ? 'Qassem Soleimani' : `message ${frame}`;
            feed?.append(message);
          }
          if (frame < 120) requestAnimationFrame(tick);
          else resolve(feed?.childElementCount ?? 0);
        };
        tick();
      }),
  );
  expect(frames).toBe(40);
  await expect.poll(reader.visibleMarks).toEqual(['Kataib Hezbollah', 'Qassem Soleimani']);
  expect(reader.errors).toEqual([]);
});

test('a document that is written anew is read anew, and has cards', async ({ reader }) => {
  await reader.openPage('<p>Qassem Soleimani.</p>');
  await reader.page.evaluate(() => {
    document.open();
    document.write('<!doctype html><body><h1>Anew</h1><p>Kataib Hezbollah.</p></body>');
    document.close();
  });
  await expect.poll(reader.visibleMarks).toEqual(['Kataib Hezbollah']);
  await reader.hoverMention('Kataib Hezbollah');
  await reader.visibleCard('“Kataib Hezbollah” is marked');
  await reader.page.keyboard.press('Escape');
  await reader.noCard();
  expect(reader.errors).toEqual([]);
});

test('a page gone back to has its marks, and marks what it adds', async ({ reader }) => {
  await reader.openPage('<p>Qassem Soleimani.</p>');
  await reader.page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.title = persisted ? 'kept' : 'loaded';
    });
  });
  await reader.page.goto(reader.site.add({ html: '<!doctype html><p>Elsewhere.</p>' }));
  await reader.page.goBack({ waitUntil: [] });
  await expect.poll(() => reader.page.evaluate(() => document.title)).toBe('kept');
  await expect.poll(reader.visibleMarks).toEqual(['Qassem Soleimani']);
  await reader.page.evaluate(ADD, 'Then Kataib Hezbollah.');
  await expect.poll(reader.visibleMarks).toEqual(['Qassem Soleimani', 'Kataib Hezbollah']);
  expect(reader.errors).toEqual([]);
});

test('a hidden tab is left alone, and read when it is seen again', async ({ reader }) => {
  await reader.openPage('<p>Qassem Soleimani.</p>');
  await reader.control.bringToFront();
  await expect.poll(() => reader.page.evaluate(() => document.hidden)).toBe(true);
  await reader.page.evaluate(ADD, 'Then Kataib Hezbollah.');
  // Longer than any reading would take to begin.
  await reader.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2500)));
  await expect.poll(reader.visibleMarks).toEqual(['Qassem Soleimani']);
  await reader.page.bringToFront();
  await expect.poll(reader.visibleMarks).toEqual(['Qassem Soleimani', 'Kataib Hezbollah']);
});

test('a tab opened behind is not read before it is seen', async ({ reader, extension }) => {
  await reader.control.bringToFront();
  const address = reader.site.add({ html: '<!doctype html><p>Kataib Hezbollah.</p>' });
  const behind = await extension.browser.newPage({ background: true });
  await behind.goto(address);
  const marks = () => behind.evaluate(() => CSS.highlights.size);
  if (await behind.evaluate(() => document.hidden)) {
    await behind.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
    expect(await marks()).toBe(0);
  }
  await behind.bringToFront();
  await expect.poll(marks).toBe(1);
  await behind.close();
});

test('a prerendered page is not read before it is seen', async ({ reader, kind }) => {
  test.skip(kind === 'firefox', 'Firefox does not prerender');
  const target = reader.site.add({
    html: `<!doctype html><p>Kataib Hezbollah.</p><script>
      window.before = null;
      if (document.prerendering) {
        setTimeout(() => { window.before = CSS.highlights.size; }, 500);
      }
    </script>`,
  });
  await reader.openPage(
    `<p>Qassem Soleimani.</p><a href="${target}">Next</a><script type="speculationrules">
      { "prerender": [{ "urls": ["${target}"], "eagerness": "immediate" }] }</script>`,
  );
  await expect.poll(() => reader.site.requested.length).toBe(2);
  await reader.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
  await reader.page.click('a');
  await expect.poll(reader.visibleMarks).toEqual(['Kataib Hezbollah']);
  expect(await reader.page.evaluate('window.before')).toBe(0);
});

test('a page of ten megabytes is marked, and is not held up', async ({ reader }) => {
  const block = `<p>${'Nothing of note was said in this paragraph of the record. '.repeat(8)}</p>`;
  const lines = Array.from({ length: 20_000 }, (_, at) =>
    at % 20 === 0 ? '<p>Kataib Hezbollah and Qassem Soleimani</p>' : block,
  );
  await reader.choose({ markEvery: true });
  await reader.openPage(lines.join(''));
  await expect.poll(async () => (await reader.listMentions()).length).toBe(2000);
  expect((await reader.visibleMarks()).length).toBeLessThan(100);
  expect(reader.errors).toEqual([]);
});
