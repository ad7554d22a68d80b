import { expect, test } from './fixtures.ts';

const TEXT = '<p>Qassem Soleimani and Kataib Hezbollah.</p><p style="margin-top: 50em">Below.</p>';

/** A word that every card shows and the page itself does not contain. */
const CARD_WORD = 'reported';

test('the page learns nothing of the card’s text', async ({ reader }) => {
  await reader.openPage(`<script>
    window.seen = [];
    const types = Object.keys(window).concat(Object.keys(HTMLElement.prototype), Object.keys(Document.prototype))
      .filter((key) => key.startsWith('on')).map((key) => key.slice(2)).concat('beforetoggle', 'toggle', 'focusin', 'focusout');
    for (const type of new Set(types)) for (const target of [window, document]) {
      target.addEventListener(type, (event) => {
        const nodes = [event.originalTarget, event.explicitOriginalTarget, event.relatedTarget, ...event.composedPath()];
        const isInner = (node) => node instanceof ShadowRoot || node?.localName === 'iframe';
        if (event.target?.matches?.('[popover]') || nodes.some(isInner)) window.seen.push(event.type);
      }, true);
    }
  </script>${TEXT}`);
  await reader.hoverMention('Qassem Soleimani');
  await reader.visibleCard(CARD_WORD);
  const box = await reader.page.evaluate(() => {
    const { x, y } = document.querySelector('[popover]')?.getBoundingClientRect() ?? new DOMRect();
    return { x, y };
  });
  // Over the frame, into it, and with the focus in it: where Firefox lets inner nodes slip out.
  await reader.page.mouse.move(box.x + 60, box.y + 60, { steps: 5 });
  await reader.page.mouse.click(box.x + 60, box.y + 200);
  await reader.page.keyboard.press('Tab');
  const learned = await reader.page.evaluate((word) => {
    const host = document.querySelector('[popover]');
    const find = (window as unknown as { find(text: string): boolean }).find;
    return {
      found: find.call(window, word),
      selection: getSelection()?.toString().includes(word),
      root: host?.shadowRoot ?? null,
      children: host?.childNodes.length,
      attributes: host?.getAttributeNames(),
      highlights: [...CSS.highlights.keys()],
      text: document.documentElement.innerText.includes(word),
      seen: (window as unknown as { seen: string[] }).seen,
    };
  }, CARD_WORD);
  expect(learned).toEqual({
    found: false,
    selection: false,
    root: null,
    children: 0,
    attributes: ['popover'],
    highlights: ['backstory'],
    text: false,
    seen: [],
  });
});

test('a page may count the card’s frame, but not look into it', async ({ reader }) => {
  await reader.openPage(TEXT);
  await reader.hoverMention('Qassem Soleimani');
  await reader.visibleCard(CARD_WORD);
  const looks = await reader.page.evaluate(() => {
    const frames = [...Array(window.length).keys()].map((index) => window[index]);
    return frames.map((frame) => {
      try {
        return frame?.document.body.innerText ?? 'nothing';
      } catch {
        return 'closed';
      }
    });
  });
  expect(looks.filter((look) => look !== 'closed')).toEqual([]);
});

test('a page that embeds the card’s page or talks to its frame gets nothing', async ({
  reader,
}) => {
  await reader.openPage(TEXT);
  await reader.hoverMention('Qassem Soleimani');
  await reader.visibleCard(CARD_WORD);
  const answers = await reader.page.evaluate(async () => {
    const heard: unknown[] = [];
    addEventListener('message', ({ data }) => heard.push(data));
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) => heard.push(data));
    port1.start();
    window[0]?.postMessage({ token: 'made up' }, '*', [port2]);
    port1.postMessage({ type: 'show', entity: 'qassem-soleimani', reason: 'full-name', text: 'x' });
    await new Promise((resolve) => setTimeout(resolve, 500));
    return heard;
  });
  expect(answers).toEqual([]);
  await reader.visibleCard(CARD_WORD);
});

test('a page that vetoes the popover gets no card, no error, and is left alone', async ({
  reader,
}) => {
  await reader.openPage(`<script>
    window.vetoes = 0;
    addEventListener('beforetoggle', (event) => { window.vetoes += 1; event.preventDefault(); }, true);
  </script>${TEXT}`);
  await reader.hoverMention('Qassem Soleimani');
  // The guard is before the page: its veto is never asked for.
  await reader.visibleCard(CARD_WORD);
  expect(await reader.page.evaluate('window.vetoes')).toBe(0);
  expect(reader.errors).toEqual([]);
});

test('a page that removes the host again and again gets no card and no fight', async ({
  reader,
}) => {
  await reader.openPage(`${TEXT}<script>
    new MutationObserver(() => document.querySelector('[popover]')?.remove()).observe(document.documentElement, { childList: true });
  </script>`);
  for (let attempt = 0; attempt < 7; attempt += 1) await reader.pressCardShortcut();
  await reader.noCard();
  expect(await reader.visibleMarks()).toEqual(['Qassem Soleimani', 'Kataib Hezbollah']);
  expect(reader.errors).toEqual([]);
});

test('a page that closes the card, or covers it, can be read on with cards', async ({ reader }) => {
  await reader.openPage(TEXT);
  await reader.hoverMention('Qassem Soleimani');
  await reader.visibleCard(CARD_WORD);
  await reader.page.evaluate(() => {
    document.querySelector<HTMLElement>('[popover]')?.hidePopover();
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText =
      'inset: 0; width: 100vw; height: 100vh; pointer-events: none; opacity: 0.2';
    document.body.append(cover);
    cover.showPopover();
  });
  await reader.page.mouse.move(900, 700);
  await reader.hoverMention('Kataib Hezbollah');
  await reader.visibleCard('“Kataib Hezbollah” is marked');
  expect(reader.errors).toEqual([]);
});

test('a strict content security policy and Trusted Types change nothing', async ({ reader }) => {
  await reader.openPage('<p>Qassem Soleimani.</p>', {
    // Pictures of its own are for the icon that browsers ask for by themselves.
    'content-security-policy':
      "default-src 'none'; img-src 'self'; require-trusted-types-for 'script'",
  });
  await reader.hoverMention('Qassem Soleimani');
  await reader.visibleCard(CARD_WORD);
  expect(reader.errors).toEqual([]);
});

test('the page’s style sheet cannot hide or move the card', async ({ reader }) => {
  await reader.openPage(`<style>
    html { font-size: 40px; direction: rtl; }
    * , [popover] { display: none !important; opacity: 0 !important; transform: translate(-9999px) !important; }
    html, body, p { display: block !important; opacity: 1 !important; transform: none !important; }
  </style>${TEXT}`);
  await reader.hoverMention('Qassem Soleimani');
  await reader.visibleCard(CARD_WORD);
  const host = await reader.page.evaluate(() => {
    const element = document.querySelector('[popover]');
    const { width, left } = element?.getBoundingClientRect() ?? new DOMRect();
    const { opacity, display } = element ? getComputedStyle(element) : { opacity: '', display: '' };
    return { width, onScreen: left >= 0, opacity, display };
  });
  expect(host).toEqual({ width: 360, onScreen: true, opacity: '1', display: 'block' });
});
