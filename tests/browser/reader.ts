import type { Page } from 'puppeteer-core';
import { expect } from '@playwright/test';
import type { ExtensionBrowser } from '../../tools/browser/extension-browser.ts';
import { openPageSession } from '../../tools/browser/page-session.ts';
import { pressOpenCard } from '../../tools/browser/press-shortcut.ts';
import { serveSite, type Site } from './serve-pages.ts';

/** A person who reads a page with the extension installed: what she does and what she sees. */
export interface Reader {
  readonly page: Page;
  /** A page of the extension, kept open in another tab, that can ask what only our own pages may. */
  readonly control: Page;
  readonly site: Site;
  /** What went wrong in the page or in our own pages, as their consoles tell it. */
  readonly errors: readonly string[];
  /** Opens a page with this body (or a whole document) and waits until it has been read. */
  openPage(html: string, headers?: Readonly<Record<string, string>>): Promise<void>;
  /** The marks painted in the page now, as texts in document order. */
  visibleMarks(): Promise<string[]>;
  /** Rests the pointer on the first mark with this text. */
  hoverMention(text: string): Promise<void>;
  movePointerAway(): Promise<void>;
  pressCardShortcut(): Promise<void>;
  /** Waits for an open card whose text contains `part`, and returns all of it. */
  visibleCard(part: string): Promise<string>;
  /** Waits until no card is open. */
  noCard(): Promise<void>;
  /** What has the focus in the open card, as a screen reader would name it. */
  focusedInCard(): Promise<string>;
  /** Presses Tab in the open card until something with this name has the focus. */
  tabTo(name: string | RegExp): Promise<void>;
  /** The same with Shift+Tab: to what stands above the card's name. */
  tabBackTo(name: string | RegExp): Promise<void>;
  /** The page's own `document.activeElement`, by its id or else its tag. */
  focusedInPage(): Promise<string>;
  /** Where the card's host stands in the viewport; all zero while it is not displayed. */
  cardPlace(): Promise<Place>;
  /** Where the first mark with this text stands in the viewport. */
  markPlace(text: string): Promise<Place>;
  close(): Promise<void>;
}

/** No card has as many things to tab to. */
const MAX_TABS = 150;

/** Edges in CSS pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export async function createReader(extension: ExtensionBrowser): Promise<Reader> {
  const site = await serveSite();
  const errors: string[] = [];
  const control = await extension.openExtensionPage('options.html');
  const session = await openPageSession(extension, control);
  const { page } = session;
  for (const watched of [page, control]) {
    watched.on('pageerror', (error) => errors.push(String(error)));
    watched.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
  }

  const focusedInCard = async () => (await session.readCard())?.focused ?? '';

  const pressTabUntil = async (name: string | RegExp, press: () => Promise<void>) => {
    const passed: string[] = [];
    for (let presses = 0; presses < MAX_TABS; presses += 1) {
      await press();
      const focused = await focusedInCard();
      if (typeof name === 'string' ? focused === name : name.test(focused)) return;
      passed.push(focused);
    }
    throw new Error(`Tab never reached ${name}, only ${passed.join(', ')}`);
  };

  return {
    page,
    control,
    site,
    errors,

    async openPage(html, headers) {
      const document = html.includes('<body') ? html : `<body>${html}</body>`;
      const whole = document.startsWith('<!doctype') ? document : `<!doctype html>${document}`;
      await page.goto(site.add({ html: whole, ...(headers && { headers }) }));
      await session.listMentions();
    },

    visibleMarks: () => page.evaluate(readMarks),

    async hoverMention(text) {
      const mentions = await session.listMentions();
      const index = mentions.findIndex((mention) => mention.text === text && mention.marked);
      expect(index, `"${text}" is marked`).toBeGreaterThanOrEqual(0);
      await session.hoverMention(index);
    },

    movePointerAway: () => page.mouse.move(2, 2, { steps: 4 }),

    pressCardShortcut: () => pressOpenCard(extension),

    async visibleCard(part) {
      let card: string | null = null;
      await expect
        .poll(async () => (card = (await session.readCard())?.text ?? null), {
          message: 'the open card',
        })
        .toContain(part);
      return card ?? '';
    },

    async noCard() {
      await expect.poll(session.readCard, { message: 'no card' }).toBeNull();
    },

    focusedInCard,

    tabTo: (name) => pressTabUntil(name, () => page.keyboard.press('Tab')),

    async tabBackTo(name) {
      await page.keyboard.down('Shift');
      await pressTabUntil(name, () => page.keyboard.press('Tab'));
      await page.keyboard.up('Shift');
    },

    focusedInPage: () =>
      page.evaluate(() => document.activeElement?.id || document.activeElement?.localName || ''),

    cardPlace: () => page.evaluate(readHostPlace),

    markPlace: (text) => page.evaluate(readMarkPlace, text),

    async close() {
      await page.close();
      await control.close();
      site.close();
    },
  };
}

/** Runs in the page: the registry of highlights belongs to the document, whoever filled it. */
function readMarks(): string[] {
  const ranges = [...(CSS.highlights.get('backstory') ?? [])];
  return ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range.toString();
  });
}

function readHostPlace(): Place {
  const { left, top, right, bottom } =
    document.querySelector('[popover=manual]')?.getBoundingClientRect() ?? new DOMRect();
  return { left, top, right, bottom };
}

function readMarkPlace(text: string): Place {
  const range = document.createRange();
  for (const mark of CSS.highlights.get('backstory') ?? []) {
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    if (range.toString() === text) break;
  }
  const { left, top, right, bottom } = range.getBoundingClientRect();
  return { left, top, right, bottom };
}
