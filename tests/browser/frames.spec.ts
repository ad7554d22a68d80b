import type { Frame } from 'puppeteer-core';
import { expect, test } from './fixtures.ts';
import { readMarks, type Reader } from './reader.ts';

const TEXT = '<p>Kataib Hezbollah and Qassem Soleimani</p>';
const ALL = ['Kataib Hezbollah', 'Qassem Soleimani'];
const SIZE = 'style="width: 500px; height: 200px"';

function framesOf({ page }: Reader): Frame[] {
  return page.frames().filter((frame) => frame !== page.mainFrame());
}

/** The marks of every frame but the top one. */
async function marksInFrames(reader: Reader): Promise<string[][]> {
  return Promise.all(framesOf(reader).map((frame) => frame.evaluate(readMarks)));
}

test('frames of the same site, srcdoc and sandboxed ones are each read by their own script', async ({
  reader,
}) => {
  const inner = reader.site.add({ html: `<!doctype html>${TEXT}` });
  await reader.openPage(`<iframe ${SIZE} src="${inner}"></iframe>
    <iframe ${SIZE} srcdoc="${TEXT}"></iframe>
    <iframe ${SIZE} sandbox="allow-scripts" src="${inner}"></iframe>`);
  await expect.poll(() => marksInFrames(reader)).toEqual([ALL, ALL, ALL]);
  expect(reader.errors).toEqual([]);
});

test('a frame of another site is read', async ({ reader }) => {
  const inner = reader.site.add({ html: `<!doctype html>${TEXT}` });
  const elsewhere = inner.replace('127.0.0.1', 'localhost');
  await reader.openPage(`<iframe ${SIZE} src="${elsewhere}"></iframe>`);
  await expect.poll(() => marksInFrames(reader)).toEqual([ALL]);
});

test('about:blank frames are read when the page has written them', async ({ reader }) => {
  await reader.openPage(`<iframe ${SIZE}></iframe><iframe ${SIZE}></iframe><script>
    const [written, built] = document.querySelectorAll('iframe');
    written.contentDocument.open();
    written.contentDocument.write(${JSON.stringify(TEXT)});
    written.contentDocument.close();
    built.contentDocument.body.innerHTML = ${JSON.stringify(TEXT)};
  </script>`);
  await expect.poll(() => marksInFrames(reader)).toEqual([ALL, ALL]);
  expect(reader.errors).toEqual([]);
});

test('of two hundred frames only those large enough for text are read', async ({ reader }) => {
  const inner = reader.site.add({ html: `<!doctype html>${TEXT}` });
  await reader.openPage(
    `<iframe ${SIZE} src="${inner}"></iframe>${`<iframe width="120" height="60" src="${inner}"></iframe>`.repeat(200)}`,
  );
  await expect.poll(async () => (await marksInFrames(reader))[0]).toEqual(ALL);
  const others = (await marksInFrames(reader)).slice(1);
  expect(others.length).toBe(200);
  expect(others.flat()).toEqual([]);
  // One that grows is read then.
  await reader.page.evaluate(() => {
    const frame = document.querySelectorAll('iframe')[1];
    frame?.setAttribute('width', '500');
    frame?.setAttribute('height', '200');
  });
  await expect.poll(async () => (await marksInFrames(reader))[1]).toEqual(ALL);
  expect(reader.errors).toEqual([]);
});

test('a frame removed while it is being read leaves no error behind', async ({ reader }) => {
  const inner = reader.site.add({ html: `<!doctype html>${TEXT.repeat(2000)}` });
  await reader.openPage(`<p>Quds Force</p><iframe ${SIZE} src="${inner}"></iframe>`);
  await reader.page.evaluate(() => document.querySelector('iframe')?.remove());
  await reader.page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.addEventListener('load', () => frame.remove());
    frame.src = address;
    document.body.append(frame);
  }, inner);
  await expect.poll(() => framesOf(reader).length).toBe(0);
  await expect.poll(reader.visibleMarks).toEqual(['Quds Force']);
  expect(reader.errors).toEqual([]);
});
