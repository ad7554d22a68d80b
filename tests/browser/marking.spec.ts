import { expect, test } from './fixtures.ts';
import type { Reader } from './reader.ts';

const TALL = '<div style="height: 400vh"></div>';

/** Names of the highlights, and how many ranges each has. */
function readHighlights(): Record<string, number> {
  return Object.fromEntries([...CSS.highlights].map(([name, { size }]) => [name, size]));
}

test('the first mention of an entity in an article is marked, and every one by choice', async ({
  reader,
}) => {
  const line = 'Kataib Hezbollah met Qassem Soleimani. Kataib Hezbollah again.';
  await reader.openPage(
    `<nav>Kataib Hezbollah</nav><article>${line}</article><article>${line}</article><p>${line}</p>`,
  );
  const once = ['Kataib Hezbollah', 'Qassem Soleimani'];
  await expect.poll(reader.visibleMarks).toEqual(['Kataib Hezbollah', ...once, ...once, ...once]);
  await reader.choose({ markEvery: true });
  await reader.page.bringToFront();
  await expect.poll(async () => (await reader.visibleMarks()).length).toBe(10);
});

test('in a page that changes only marks near the viewport stay registered, wherever it is', async ({
  reader,
}) => {
  await reader.openPage(`<p>Kataib Hezbollah</p>${TALL}<p>Qassem Soleimani</p><i>Nobody</i>`);
  const marksAfterChange = async () => {
    await reader.page.$eval('i', (last) => {
      last.textContent = `${last.textContent} else`;
    });
    return reader.visibleMarks();
  };
  await expect.poll(marksAfterChange).toEqual(['Kataib Hezbollah']);
  expect((await reader.listMentions()).map(({ marked }) => marked)).toEqual([true, true]);
  await reader.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(marksAfterChange).toEqual(['Qassem Soleimani']);
  await reader.page.evaluate(() => scrollTo(0, 0));
  await expect.poll(marksAfterChange).toEqual(['Kataib Hezbollah']);
});

test('the reader’s choice of a style is the name of the highlight, and says nothing else', async ({
  reader,
}) => {
  await reader.openPage('<p>Kataib Hezbollah and Qassem Soleimani</p>');
  await expect.poll(() => reader.page.evaluate(readHighlights)).toEqual({ backstory: 2 });
  for (const markStyle of ['underline', 'tint'] as const) {
    await reader.choose({ markStyle });
    await expect
      .poll(() => reader.page.evaluate(readHighlights))
      .toEqual({ [`backstory-${markStyle}`]: 2 });
  }
});

test('a page that takes the marks away gets them back a few times, and then its will', async ({
  reader,
}) => {
  await reader.openPage('<p>Kataib Hezbollah</p><div></div>');
  const returned: boolean[] = [];
  for (let round = 0; round < 12; round += 1) {
    await reader.page.evaluate((number) => {
      CSS.highlights.clear();
      document.querySelector('div')?.replaceChildren(`Round ${number}: Qassem Soleimani`);
    }, round);
    // Whether they come back or not, the change is read.
    await expect
      .poll(async () => (await reader.listMentions()).map(({ text }) => text))
      .toContain('Qassem Soleimani');
    returned.push((await reader.visibleMarks()).length > 0);
  }
  expect(returned[0]).toBe(true);
  expect(returned.slice(-4)).toEqual([false, false, false, false]);
  expect(reader.errors).toEqual([]);
});

test('a page that has a highlight of our name keeps the rest of its highlights', async ({
  reader,
}) => {
  await reader.openPage(`<p>Kataib Hezbollah</p><script>
    CSS.highlights.set('backstory', new Highlight());
    CSS.highlights.set('theirs', new Highlight());
  </script>`);
  expect(await reader.page.evaluate(readHighlights)).toEqual({ backstory: 1, theirs: 0 });
});

/** What a screenshot of a stretch of the page looks like, as one number. */
const PAINTED = `<style>body { margin: 0; font: 20px/2 serif } p { margin: 0; padding: 0 1em }</style>`;

/** Shoots the page with its one mark, and again once that is switched off. */
async function shootBoth(reader: Reader): Promise<{ marked: string; unmarked: string }> {
  const shoot = () => reader.page.screenshot({ encoding: 'base64' });
  await expect.poll(reader.visibleMarks).toEqual(['Kataib Hezbollah']);
  const marked = await shoot();
  await reader.choose({ switchedOff: ['kataib-hezbollah'] });
  await reader.page.bringToFront();
  await expect.poll(reader.visibleMarks).toEqual([]);
  return { marked, unmarked: await shoot() };
}

for (const [name, style] of Object.entries({
  light: '',
  dark: 'background: #111; color: #ddd',
  vertical: 'writing-mode: vertical-rl; height: 300px',
  'right-to-left': 'direction: rtl',
})) {
  test(`a mark can be seen in ${name} text`, async ({ reader }) => {
    await reader.openPage(`${PAINTED}<p style="${style}">Kataib Hezbollah</p>`);
    const { marked, unmarked } = await shootBoth(reader);
    expect(unmarked).not.toBe(marked);
  });
}

test('nothing of a mark is printed', async ({ reader, kind }) => {
  test.skip(kind === 'firefox', 'the driver of Firefox cannot show a page as it is printed');
  await reader.openPage(`${PAINTED}<p>Kataib Hezbollah</p>`);
  await reader.page.emulateMediaType('print');
  const { marked, unmarked } = await shootBoth(reader);
  expect(unmarked).toBe(marked);
});

test('in forced colours a mark can be seen', async ({ reader, kind }) => {
  test.skip(kind === 'firefox', 'the driver of Firefox cannot force colours');
  await reader.openPage(`${PAINTED}<p>Kataib Hezbollah</p>`);
  const session = await reader.page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  const { marked, unmarked } = await shootBoth(reader);
  expect(unmarked).not.toBe(marked);
});

test('text that changed since it was searched is not marked where the name was', async ({
  reader,
}) => {
  await reader.openPage('<p>Kataib Hezbollah</p><p id="far"></p>');
  // Before the page is read again, which is later than at once.
  const marks = await reader.page.evaluate(() => {
    const text = document.querySelector('p')?.firstChild as Text;
    text.data = 'Nobody at all here';
    return new Promise((resolve) => {
      setTimeout(() => {
        resolve([...(CSS.highlights.get('backstory') ?? [])].length);
      }, 1500);
    });
  });
  expect(marks).toBe(0);
});
