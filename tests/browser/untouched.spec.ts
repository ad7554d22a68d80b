import { expect, test } from './fixtures.ts';

/** Records every change of the page's nodes, by an observer that is there before any other script. */
const WATCHED_PAGE = `<!doctype html><html><head><script>
  window.changes = [];
  const names = (nodes) => [...nodes].map((node) => node.outerHTML ?? node.nodeName).join();
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      window.changes.push([type, target.nodeName, attributeName, names(addedNodes), names(removedNodes)].join(' '));
    }
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
</script></head><body><p>Qassem Soleimani and <a href="#there">Kataib Hezbollah</a>.</p><script>
  // So far it was the parser at work.
  observer.takeRecords();
  window.changes = [];
</script></body></html>`;

test('nothing of the page changes but for one host element, and only from the first card on', async ({
  reader,
}) => {
  await reader.openPage(WATCHED_PAGE);
  const changes = () => reader.page.evaluate('window.changes');
  await expect.poll(reader.visibleMarks).toEqual(['Qassem Soleimani', 'Kataib Hezbollah']);
  expect(await changes()).toEqual([]);
  const host = 'childList HTML  <div popover="manual"></div> ';
  for (const text of ['Qassem Soleimani', 'Kataib Hezbollah']) {
    await reader.hoverMention(text);
    await reader.visibleCard(`“${text}” is marked`);
    await reader.page.keyboard.press('Escape');
    await reader.noCard();
  }
  expect(await changes()).toEqual([host]);
});

test('nothing is requested but what the page itself requests', async ({ reader, kind }) => {
  const requests: string[] = [];
  reader.page.on('request', (request) => requests.push(request.url()));
  await reader.openPage('<p>Qassem Soleimani led the Quds Force.</p>');
  await reader.hoverMention('Qassem Soleimani');
  await reader.visibleCard('Qassem Soleimani');
  // Into the open card, then on to the next.
  await reader.pressCardShortcut();
  await reader.pressCardShortcut();
  await reader.visibleCard('Quds Force” is marked');
  const [only, ...others] = reader.site.requested;
  expect(others).toEqual([]);
  const foreign = requests.filter((url) => !url.startsWith(reader.site.origin));
  // The frame's own files come from the extension; Firefox does not list them at all.
  const own = kind === 'chromium' ? /^chrome-extension:/ : /^moz-extension:/;
  expect(foreign.filter((url) => !own.test(url))).toEqual([]);
  expect(requests).toContain(`${reader.site.origin}${only}`);
});

test('links under marks still lead where they lead, and copied text is the page’s own', async ({
  reader,
}) => {
  await reader.openPage('<p>See <a href="#there">Kataib Hezbollah</a> again.</p>');
  await reader.page.locator('a').click();
  expect(await reader.page.evaluate(() => location.hash)).toBe('#there');
  const copied = await reader.page.evaluate(() => {
    getSelection()?.selectAllChildren(document.body);
    return getSelection()?.toString().trim();
  });
  expect(copied).toBe('See Kataib Hezbollah again.');
});

test('text that the page adds or rewrites is marked as it is now', async ({ reader }) => {
  await reader.openPage('<p id="a">Qassem Soleimani.</p><div id="b"></div>');
  await reader.page.evaluate(() => {
    const [first, second] = [document.querySelector('#a'), document.querySelector('#b')];
    first?.firstChild?.replaceWith('Nobody at all.');
    if (second) second.innerHTML = '<section><p>Then <i>Kataib</i> Hezbollah.</p></section>';
  });
  await expect.poll(reader.visibleMarks).toEqual(['Kataib Hezbollah']);
  await reader.page.evaluate(() => document.querySelector('section')?.remove());
  await expect.poll(reader.visibleMarks).toEqual([]);
});

test('forms, editors, code and hidden text are not marked', async ({ reader }) => {
  await reader.openPage(`
    <textarea>Qassem Soleimani</textarea> <div contenteditable>Qassem Soleimani</div>
    <div role="textbox">Qassem Soleimani</div> <code>Qassem Soleimani</code>
    <p hidden>Qassem Soleimani</p> <p aria-hidden="true">Qassem Soleimani</p>
    <script type="text/plain">Qassem Soleimani</script> <p>Kataib Hezbollah</p>`);
  await expect.poll(reader.visibleMarks).toEqual(['Kataib Hezbollah']);
});

test('a line break inside a name does not hide it', async ({ reader }) => {
  await reader.openPage('<h1>Kataib<br>Hezbollah</h1><p>Qassem <i><b>Solei</b>mani</i></p>');
  await expect.poll(reader.visibleMarks).toEqual(['KataibHezbollah', 'Qassem Soleimani']);
});

test('text behind a hundred paragraphs of the same element is read, once', async ({ reader }) => {
  const paragraphs = '<p>A line.</p>'.repeat(100);
  await reader.openPage(`<div style="font-size: 1px">Qassem Soleimani ${paragraphs} Kataib
    Hezbollah</div>`);
  await expect.poll(reader.visibleMarks).toEqual(['Qassem Soleimani', 'Kataib\n    Hezbollah']);
});
