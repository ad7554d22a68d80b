/**
 * Real pages, saved, with the extension and without it: nothing may differ but the paint of the marks.
 *
 * A page's own scripts would make it differ from one visit to the next, and what it fetches comes when
 * it comes. So each page is served with a policy that refuses it every script, picture, frame and
 * foreign style sheet; the extension does not fall under a page's policy.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchExtensionBrowser } from '../../tools/browser/extension-browser.ts';
import type { BrowserKind } from '../../tools/browser/find-browser.ts';
import { openPageSession } from '../../tools/browser/page-session.ts';
import { buildFolder } from '../../tools/build-extension.ts';
import { copyExtension } from './copy-extension.ts';
import { expect, launchOptions, test as base } from './fixtures.ts';
import { serveSite } from './serve-pages.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'shared', 'pages');
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";
const WITH = 'with.localhost';
const WITHOUT = 'without.localhost';

/** No saved page is about the subject; with this line at its end each has something to mark. */
const LAST_LINE = '<p id="last-line">Qassem Soleimani led the Quds Force of Iran.</p>';

/** What a page is, as far as anybody who reads it, hears it or runs a script in it can tell. */
interface PageState {
  /** Changes of its nodes since it was parsed. */
  readonly changes: number;
  /** Some pages hide all of themselves until a script of theirs says otherwise. */
  readonly isLastLineVisible: boolean;
  readonly text: string;
  /** Digest of its HTML. */
  readonly html: string;
  /** Digest of the box of every element. */
  readonly boxes: string;
  /** Sum of all layout shifts; Firefox does not measure them. */
  readonly layoutShift: number | null;
  /** Digest of the accessibility tree; Firefox does not tell its driver. */
  readonly accessibility: string | null;
  /** What its console was told, in no order, but for what the browser was refused as the page's icon. */
  readonly errors: readonly string[];
}

interface Comparison {
  /** Makes a page available on both hosts and returns its path. */
  add(html: string): string;
  /** Opens a page on one of the hosts and waits until it was read, where the extension is. */
  visit(path: string, host: string): Promise<PageState>;
  /** How many marks the last page with the extension has. */
  marks(): number;
}

const test = base.extend<object, { comparison: Comparison }>({
  comparison: [
    async ({ kind }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'saved-pages-'));
      const extension = join(folder, 'extension');
      const excludes = `*://${WITHOUT}/*`;
      copyExtension({ from: buildFolder(kind), to: extension, pages: { excludes } });
      const browser = await launchExtensionBrowser({
        ...launchOptions(kind),
        extension,
        loopbackOnly: true,
      });
      const site = await serveSite();
      const control = await browser.openExtensionPage('options.html');
      const session = await openPageSession(browser, control);
      const { page } = session;
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await page.evaluateOnNewDocument(countChanges);
      await page.bringToFront();
      let marks = 0;

      await use({
        add(html) {
          const prepared = {
            html: prepare(html),
            headers: { 'content-security-policy': POLICY },
          };
          return new URL(site.add(prepared)).pathname;
        },
        async visit(path, host) {
          errors.length = 0;
          const { port } = new URL(site.origin);
          await page.goto(`http://${host}:${port}${path}`, { waitUntil: 'domcontentloaded' });
          const mentions = await session.listMentions();
          if (host === WITH) marks = mentions.filter(({ marked }) => marked).length;
          const { icons, ...state } = await page.evaluate(readState);
          const refused = icons.map((icon) => `'${plain(icon)}'`);
          const accessibility = await readAccessibility(kind, page);
          return {
            ...state,
            html: digestOf(state.html),
            boxes: digestOf(state.boxes),
            accessibility: accessibility === null ? null : digestOf(plain(accessibility)),
            errors: errors
              .map(plain)
              .filter((error) => !refused.some((icon) => error.includes(icon)))
              .toSorted(),
          };
        },
        marks: () => marks,
      });
      await browser.close();
      site.close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

if (existsSync(FOLDER)) {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.html'));
  for (const file of files) {
    test(`${file} is what it is without us`, async ({ comparison }) => {
      const path = comparison.add(readFileSync(join(FOLDER, file), 'utf8'));
      const without = await comparison.visit(path, WITHOUT);
      const withUs = await comparison.visit(path, WITH);
      expect(withUs).toEqual(without);
      expect(withUs.changes).toBe(0);
      expect(comparison.marks() > 0, 'there are marks').toBe(withUs.isLastLineVisible);
    });
  }
} else {
  test.skip('saved pages: there is no folder ../shared/pages', () => undefined);
}

/**
 * How far a page has come when it is first painted differs from visit to visit, and so does what
 * shifts then: Chromium is told to wait for an element that never comes, which is until the page's end.
 */
function prepare(html: string): string {
  const wait = '<link rel="expect" href="#end-of-saved-page" blocking="render">';
  return html.replace(/^\s*(?:<!doctype[^>]*>)?/i, (doctype) => doctype + wait) + LAST_LINE;
}

function plain(text: string): string {
  return text.replaceAll(WITHOUT, 'host').replaceAll(WITH, 'host');
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

interface Counting {
  changes?: MutationObserver;
}

/** Runs in the page before anything else: counts changes from the moment the page is parsed. */
function countChanges(): void {
  const changes = new MutationObserver(() => undefined);
  (globalThis as Counting).changes = changes;
  document.addEventListener('DOMContentLoaded', () => {
    changes.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** Runs in the page: waits until it has given up on all that it was refused, and is painted so. */
async function readState() {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => {
      addEventListener('load', resolve);
    });
  }
  let layoutShift: number | null = null;
  const shifts = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      layoutShift = (layoutShift ?? 0) + (entry as LayoutShift).value;
    }
  });
  shifts.observe({ type: 'layout-shift', buffered: true });
  for (let frame = 0; frame < 3; frame += 1) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
  const changes = (globalThis as Counting).changes?.takeRecords().length ?? Number.NaN;
  const root = document.documentElement;
  const html = root.outerHTML;
  const text = document.body.innerText;
  // Firefox lays some lists out by the pieces they came in: here all is laid out anew.
  root.style.display = 'none';
  root.getBoundingClientRect();
  root.style.display = '';
  const boxes = [...document.querySelectorAll('*')]
    .map((element) => JSON.stringify(element.getBoundingClientRect()))
    .join();
  // A browser fetches an icon when it has time, which may be in the next visit.
  const icons = [...document.querySelectorAll<HTMLLinkElement>('link[rel*="icon" i]')]
    .map(({ href }) => href)
    .concat(new URL('/favicon.ico', location.href).href);
  const lastLine = document.querySelector('#last-line');
  const isLastLineVisible = lastLine?.checkVisibility({ visibilityProperty: true }) === true;
  return { changes, isLastLineVisible, text, html, boxes, layoutShift, icons };
}

async function readAccessibility(kind: BrowserKind, page: Page): Promise<string | null> {
  if (kind === 'firefox') return null;
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  // The browser numbers nodes anew in every visit; here they are numbered as they come.
  const numbers = new Map<unknown, number>();
  return JSON.stringify(nodes, (key, value: unknown) => {
    if (!/^(?:nodeId|parentId|childIds|backendDOMNodeId|frameId)$/.test(key)) return value;
    return [value].flat().map((id) => numbers.get(id) ?? numbers.set(id, numbers.size).size);
  });
}
