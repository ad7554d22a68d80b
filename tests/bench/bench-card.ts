/**
 * `npm run bench:card`: how long a reader waits from the moment the pointer has rested on a name to the
 * painted card, in real Chromium and Firefox: cold, the first card on a page, and warm, the next one.
 * Baseline, in turn with it: an empty page of the extension in a frame of the same page.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { defaultSettings } from '../../settings/settings.ts';
import { launchExtensionBrowser } from '../../tools/browser/extension-browser.ts';
import type { BrowserKind } from '../../tools/browser/find-browser.ts';
import { openPageSession, type PageSession } from '../../tools/browser/page-session.ts';
import { provideBrowser } from '../../tools/browser/provide-browser.ts';
import { buildExtension } from '../../tools/build-extension.ts';
import { serveSite } from '../browser/serve-pages.ts';
import { median } from './measure.ts';

const ROUNDS = 15;
const NAME = 'Qassem Soleimani';
const PAGE = `<!doctype html><body><p>General ${NAME} was named.</p><p style="height: 2000px">End.</p>`;

/** Tells its parent when it is painted, and again whenever it is asked. */
const EMPTY_SCRIPT = `
  const tell = () => requestAnimationFrame(() => setTimeout(() =>
    parent.postMessage({ paintedAt: performance.timeOrigin + performance.now() }, '*')));
  addEventListener('message', tell);
  tell();`;

for (const kind of ['chromium', 'firefox'] as const) await measure(kind);

async function measure(kind: BrowserKind): Promise<void> {
  const extension = withEmptyPage(buildExtension(kind));
  const executable = provideBrowser(kind);
  const browser = await launchExtensionBrowser({ kind, executable, extension, headless: true });
  const site = await serveSite();
  const url = site.add({ html: PAGE });
  const times = { cold: [], warm: [], emptyCold: [], emptyWarm: [] } as Record<string, number[]>;
  try {
    const control = await browser.openExtensionPage('options.html');
    const emptyUrl = new URL('empty.html', await control.evaluate(() => location.href)).href;
    const session = await openPageSession(browser, control);
    for (let round = 0; round < ROUNDS; round += 1) {
      await session.page.goto(url);
      await session.listMentions();
      await session.page.evaluate(rememberMoves);
      times['cold']?.push(await timeCard(session));
      await closeCard(session);
      times['warm']?.push(await timeCard(session));
      await closeCard(session);
      const empty = await session.page.evaluate(timeEmptyFrame, emptyUrl);
      times['emptyCold']?.push(empty.cold);
      times['emptyWarm']?.push(empty.warm);
    }
  } finally {
    await browser.close();
    site.close();
    rmSync(extension, { recursive: true });
  }
  report(kind, 'cold', times['cold'], times['emptyCold']);
  report(kind, 'warm', times['warm'], times['emptyWarm']);
}

function report(kind: BrowserKind, which: string, ours: number[] = [], bare: number[] = []): void {
  const [card, empty] = [median(ours), median(bare)];
  console.log(
    `${kind}, ${which}: card ${card.toFixed(0)} ms, empty frame ${empty.toFixed(0)} ms: ` +
      `${(card - empty).toFixed(0)} ms more, ratio ${(card / empty).toFixed(1)} (medians of ${ROUNDS})`,
  );
}

/** A copy of the built extension with one page more, which any page may put into a frame. */
function withEmptyPage(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'backstory-bench-'));
  cpSync(folder, copy, { recursive: true });
  writeFileSync(
    join(copy, 'empty.html'),
    '<!doctype html><title>Empty</title><script src="empty.js"></script>',
  );
  writeFileSync(join(copy, 'empty.js'), EMPTY_SCRIPT);
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as {
    web_accessible_resources: unknown[];
  };
  manifest.web_accessible_resources.push({ resources: ['empty.html'], matches: ['<all_urls>'] });
  writeFileSync(path, JSON.stringify(manifest));
  return copy;
}

/** From the end of the pointer's rest to the painted card. */
async function timeCard(session: PageSession): Promise<number> {
  const mentions = await session.listMentions();
  await session.hoverMention(mentions.findIndex(({ text }) => text === NAME));
  for (;;) {
    const card = await session.readOpenCard();
    if (card?.paintedAt)
      return card.paintedAt - (await lastMove(session.page)) - defaultSettings.openDelay;
  }
}

async function closeCard(session: PageSession): Promise<void> {
  await session.page.mouse.move(700, 700);
  await session.page.keyboard.press('Escape');
  while (await session.readOpenCard());
}

interface WithMoves {
  lastMove?: number;
}

/** Runs in the page. */
function rememberMoves(): void {
  addEventListener('pointermove', ({ timeStamp }) => {
    (globalThis as WithMoves).lastMove = performance.timeOrigin + timeStamp;
  });
}

function lastMove(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as WithMoves).lastMove ?? Number.NaN);
}

/** Runs in the page: from the frame's making, and from a message to a hidden one, to the paint. */
async function timeEmptyFrame(url: string): Promise<{ cold: number; warm: number }> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;inset:20px auto auto 20px;width:360px;height:420px';
  const timePaint = async (show: () => void): Promise<number> => {
    const start = performance.timeOrigin + performance.now();
    show();
    return new Promise((resolve) => {
      addEventListener('message', function listen({ data, source }: MessageEvent<Painted>) {
        if (source !== frame.contentWindow) return;
        removeEventListener('message', listen);
        resolve(data.paintedAt - start);
      });
    });
  };
  const cold = await timePaint(() => {
    frame.src = url;
    document.body.append(frame);
  });
  frame.style.display = 'none';
  await new Promise(requestAnimationFrame);
  const warm = await timePaint(() => {
    frame.style.display = 'block';
    frame.contentWindow?.postMessage('again', '*');
  });
  frame.remove();
  return { cold, warm };
}

interface Painted {
  readonly paintedAt: number;
}
