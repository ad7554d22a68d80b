import { expect, test } from './fixtures.ts';

test('a name goes on across inline elements, breaks, soft hyphens and what takes no room', async ({
  reader,
}) => {
  await reader.openPage(`
    <p>Kataib <b>Hezbollah</b></p>
    <p>Qassem <a href="#">Solei</a>mani</p>
    <p>Popular Mobil&shy;ization Forces</p>
    <p>Abu<wbr> Mahdi<script>// none</script> al-Muhandis</p>
    <p>Quds&nbsp;<style>p {}</style>Force</p>
    <p>Islamic <span hidden>hidden</span>State</p>`);
  expect(
    (await reader.visibleMarks()).map((text) => text.replaceAll(/[\u00ad]|\s+/g, ' ')),
  ).toEqual(
    expect.arrayContaining([
      'Kataib Hezbollah',
      'Qassem Soleimani',
      'Popular Mobil ization Forces',
      'Islamic hiddenState',
    ]),
  );
});

test('a name does not go on across blocks, line breaks of the source are spaces', async ({
  reader,
}) => {
  await reader.openPage(
    '<p>Kataib Hezbollah</p><ul><li>Qassem<li>Soleimani</ul><div>Quds<p>Force</p></div><p>Islamic\n   State</p>',
  );
  const texts = (await reader.listMentions()).map(({ text }) => text);
  expect(texts).toContain('Islamic State');
  expect(texts).not.toContain('Qassem Soleimani');
  expect(texts.some((text) => /Quds\s*Force/.test(text))).toBe(false);
});

test('mentions are listed in document order, whatever is nested in what', async ({ reader }) => {
  await reader.choose({ markEvery: true });
  await reader.openPage(`<div>Qassem Soleimani <p>Kataib Hezbollah</p> Quds Force
    <div><p>Soleimani again</p></div> Islamic State</div><p>Kataib Hezbollah again</p>`);
  const texts = (await reader.listMentions()).map(({ text }) => text);
  expect(texts).toEqual([
    'Qassem Soleimani',
    'Kataib Hezbollah',
    'Quds Force',
    'Soleimani',
    'Islamic State',
    'Kataib Hezbollah',
  ]);
});

test('ruby text is read without its readings', async ({ reader }) => {
  await reader.openPage(
    '<p lang="zh"><ruby>卡西姆<rt>kǎxīmǔ</rt>·苏莱曼尼<rt>sūláimànní</rt></ruby></p><p>Kataib Hezbollah</p>',
  );
  const texts = (await reader.listMentions()).map(({ text }) => text);
  expect(texts).toEqual(['卡西姆·苏莱曼尼', 'Kataib Hezbollah']);
});

test('a footnote’s number is no part of a name', async ({ reader }) => {
  await reader.openPage(
    '<p>Qassem Soleimani<sup>12</sup> and Kata<sup>ʾ</sup>ib Hezbollah<sup><a href="#">3</a></sup></p>',
  );
  const texts = (await reader.listMentions()).map(({ text }) => text);
  expect(texts).toEqual(['Qassem Soleimani', 'Kataib Hezbollah']);
});

const UNREAD = [
  '<textarea>Qassem Soleimani</textarea>',
  '<input value="Qassem Soleimani">',
  '<select><option>Qassem Soleimani</select>',
  '<div contenteditable>Qassem Soleimani</div>',
  '<div contenteditable="plaintext-only"><p>Qassem <b>Soleimani</b></div>',
  '<div role="textbox">Qassem Soleimani</div>',
  '<div class="CodeMirror"><pre>Qassem Soleimani</pre></div>',
  '<div class="monaco-editor"><div>Qassem Soleimani</div></div>',
  '<code>Qassem Soleimani</code>',
  '<p hidden>Qassem Soleimani</p>',
  '<div hidden="until-found">Qassem Soleimani</div>',
  '<p aria-hidden="true">Qassem Soleimani</p>',
  '<script type="text/plain">Qassem Soleimani</script>',
  '<noscript>Qassem Soleimani</noscript>',
  '<template>Qassem Soleimani</template>',
  '<svg><text>Qassem Soleimani</text></svg>',
  '<p style="display: none">Qassem Soleimani</p>',
  '<div style="visibility: hidden"><p>Qassem Soleimani</p></div>',
  '<details><summary>More</summary>Qassem Soleimani</details>',
  '<p>More <span style="display: none">Qassem Soleimani</span></p>',
];

test('what is written, hidden or code is neither marked nor counted', async ({ reader }) => {
  await reader.openPage(`${UNREAD.join('\n')}<p>Kataib Hezbollah</p>`);
  await expect.poll(reader.visibleMarks).toEqual(['Kataib Hezbollah']);
  expect((await reader.listMentions()).map(({ text }) => text)).toEqual(['Kataib Hezbollah']);
});

test('hidden names count for nothing until they are shown', async ({ reader }) => {
  await reader.openPage(
    '<p style="display: none">John Bolton</p><p>Bolton and Kataib Hezbollah</p>',
  );
  const whyBolton = async () =>
    (await reader.listMentions()).find(({ text }) => text === 'Bolton')?.reason;
  expect(await whyBolton()).toBe('entities-near');
  await reader.page.evaluate(() => document.querySelector('p')?.removeAttribute('style'));
  await expect.poll(whyBolton).toBe('full-name-on-page');
});

test('of hundreds of hidden names each is found when it is shown', async ({ reader }) => {
  const hidden = '<p style="display: none">Qassem Soleimani</p>'.repeat(700);
  await reader.openPage(`<p>Quds Force</p>${hidden}`);
  await expect.poll(reader.visibleMarks).toEqual(['Quds Force']);
  await reader.page.evaluate(() => {
    const last = [...document.querySelectorAll('p')].at(-1) as HTMLElement;
    last.style.display = 'block';
  });
  await expect.poll(reader.visibleMarks).toEqual(['Quds Force', 'Qassem Soleimani']);
});

test('the first mention is marked that can be seen, not a hidden one before it', async ({
  reader,
}) => {
  await reader.openPage(
    '<p style="visibility: hidden">Kataib Hezbollah</p><p>Kataib Hezbollah</p><p>Kataib Hezbollah</p>',
  );
  await expect.poll(reader.visibleMarks).toEqual(['Kataib Hezbollah']);
});

test('what is shown later is marked then', async ({ reader }) => {
  await reader.openPage(`<p>Quds Force</p><p id="a" hidden>Kataib Hezbollah</p>
    <p id="b" style="display: none">Qassem Soleimani</p>
    <details id="c"><summary>More</summary>Abu Mahdi al-Muhandis</details>
    <div id="d" style="display: contents"><span style="display: contents">Islamic State</span></div>`);
  await expect.poll(reader.visibleMarks).toEqual(['Quds Force', 'Islamic State']);
  await reader.page.evaluate(() => {
    document.querySelector<HTMLElement>('#a')?.removeAttribute('hidden');
    document.querySelector<HTMLElement>('#b')?.removeAttribute('style');
    document.querySelector<HTMLElement>('#c')?.setAttribute('open', '');
  });
  await expect
    .poll(reader.visibleMarks)
    .toEqual([
      'Quds Force',
      'Kataib Hezbollah',
      'Qassem Soleimani',
      'Abu Mahdi al-Muhandis',
      'Islamic State',
    ]);
  await reader.page.evaluate(() =>
    document.querySelector<HTMLElement>('#a')?.setAttribute('hidden', ''),
  );
  await expect.poll(reader.visibleMarks).not.toContain('Kataib Hezbollah');
});

test('what a page hides until it has loaded is marked when it has', async ({ reader }) => {
  const { promise: isSeen, resolve: showAll } = Promise.withResolvers<undefined>();
  const image = reader.site.add({ html: '', rest: () => isSeen });
  const html = `<!doctype html><html class="loading"><style>.loading p { visibility: hidden }</style>
    <p>Qassem Soleimani and the Quds Force</p><img src="${image}">
    <script>addEventListener('load', () => document.documentElement.classList.remove('loading'))</script>`;
  await reader.page.goto(reader.site.add({ html }), { waitUntil: 'domcontentloaded' });
  await reader.page.bringToFront();
  expect(await reader.listMentions()).toEqual([]);
  showAll(undefined);
  await expect.poll(reader.visibleMarks).toEqual(['Qassem Soleimani', 'Quds Force']);
});

test('a page that is edited as a whole is left alone', async ({ reader }) => {
  await reader.openPage('<script>document.designMode = "on"</script><p>Kataib Hezbollah</p>');
  expect(await reader.visibleMarks()).toEqual([]);
});

test('typing in an editor and undoing it is the page’s own affair', async ({ reader }) => {
  await reader.openPage('<div contenteditable>x</div><p>Kataib Hezbollah</p>');
  await reader.page.click('[contenteditable]');
  await reader.page.keyboard.press('End');
  await reader.page.keyboard.type(' Qassem Soleimani');
  const written = () => reader.page.$eval('[contenteditable]', (editor) => editor.textContent);
  expect((await written())?.replace('\u00a0', ' ')).toBe('x Qassem Soleimani');
  await reader.page.evaluate(() => document.execCommand('undo'));
  expect(await written()).toBe('x');
  await expect.poll(reader.visibleMarks).toEqual(['Kataib Hezbollah']);
});

test('open shadow trees are read, slots and changes in them as well', async ({ reader }) => {
  await reader.openPage(`<div id="host">slotted Quds Force</div><p>Islamic State</p><script>
    const root = document.querySelector('#host').attachShadow({ mode: 'open' });
    root.innerHTML = 'Kataib <b>Hezbollah</b><p>and <slot></slot></p><div id="inner"></div>';
    root.querySelector('#inner').attachShadow({ mode: 'open' }).innerHTML = '<p>Qassem Soleimani</p>';
  </script>`);
  const texts = async () => (await reader.listMentions()).map(({ text }) => text);
  expect(await texts()).toEqual([
    'Kataib Hezbollah',
    'Qassem Soleimani',
    'Quds Force',
    'Islamic State',
  ]);
  await reader.page.evaluate(() => {
    const inner = document.querySelector('#host')?.shadowRoot?.querySelector('#inner');
    inner?.shadowRoot?.append('Abu Mahdi al-Muhandis');
  });
  await expect.poll(texts).toContain('Abu Mahdi al-Muhandis');
  expect(reader.errors).toEqual([]);
});

test('shadow trees that come after the page was read are read as well', async ({ reader }) => {
  await reader.openPage('<late-card></late-card><p><late-card></late-card>Nothing yet.</p>');
  expect(await reader.listMentions()).toEqual([]);
  const define = (name: string, html: string) =>
    reader.page.evaluate(
      (each, inside) => {
        const given = class extends HTMLElement {
          constructor() {
            super();
            this.attachShadow({ mode: 'open' }).innerHTML = inside;
          }
        };
        customElements.define(each, given);
      },
      name,
      html,
    );
  await define('late-card', '<style>:host { display: block }</style><late-line></late-line>');
  await define('late-line', '<p>Kataib Hezbollah</p>');
  await expect.poll(reader.visibleMarks).toEqual(['Kataib Hezbollah']);
  expect((await reader.listMentions()).length).toBe(2);
  expect(reader.errors).toEqual([]);
});

test('XHTML is read as HTML is', async ({ reader }) => {
  await reader.openDocument(
    `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>
     <body><p>Kataib<br/>Hezbollah</p><CODE/><p>Qassem <i>Soleimani</i></p></body></html>`,
    { 'content-type': 'application/xhtml+xml' },
  );
  await expect.poll(reader.visibleMarks).toEqual(['KataibHezbollah', 'Qassem Soleimani']);
  await reader.hoverMention('Qassem Soleimani');
  await reader.visibleCard('“Qassem Soleimani” is marked');
  expect(reader.errors).toEqual([]);
});

test('plain text is read, be it one node of megabytes', async ({ reader }) => {
  const filler = 'Nothing of note happened on this line of the log.\n'.repeat(60_000);
  await reader.openDocument(`Kataib Hezbollah\n${filler}Qassem Soleimani, at the end\n`, {
    'content-type': 'text/plain; charset=utf-8',
  });
  const mentions = await reader.listMentions();
  expect(mentions.map(({ text }) => text)).toEqual(['Kataib Hezbollah', 'Qassem Soleimani']);
  await expect.poll(reader.visibleMarks).toEqual(['Kataib Hezbollah', 'Qassem Soleimani']);
});

const OTHER_DOCUMENTS = {
  'application/xml': '<a><b>Kataib Hezbollah</b></a>',
  'image/svg+xml':
    '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Kataib Hezbollah</text></svg>',
  'application/json': '{"group": "Kataib Hezbollah"}',
};

for (const [type, content] of Object.entries(OTHER_DOCUMENTS)) {
  test(`${type} is left alone without an error`, async ({ reader }) => {
    await reader.openDocument(content, { 'content-type': type });
    expect(await reader.listMentions()).toEqual([]);
    expect(reader.errors).toEqual([]);
  });
}

test('a frameset, and a document without a body, make no error', async ({ reader }) => {
  const page = reader.site.add({ html: '<!doctype html><p>Kataib Hezbollah</p>' });
  await reader.openDocument(
    `<html><frameset cols="50%,50%"><frame src="${page}"></frameset></html>`,
  );
  expect(await reader.listMentions()).toEqual([]);
  await reader.openDocument(
    '<!doctype html><p>Kataib Hezbollah</p><script>document.body.remove()</script>',
  );
  expect(await reader.listMentions()).toEqual([]);
  expect(reader.errors).toEqual([]);
});
