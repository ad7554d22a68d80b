import type { Page } from 'puppeteer-core';
import { expect } from '@playwright/test';
import type { ExtensionBrowser } from '../../tools/browser/extension-browser.ts';
import { openPageSession } from '../../tools/browser/page-session.ts';
import { pressShortcut } from '../../tools/browser/press-shortcut.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ListedMention } from '../../messages/tab-message.ts';
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
  /** Opens a document of any kind as it is, and waits until it has been read. */
  openDocument(content: string, headers?: Readonly<Record<string, string>>): Promise<void>;
  /** What the extension says it found, marked or not, once the page has been read. */
  listMentions(): Promise<readonly ListedMention[]>;
  /** The marks painted in the page now, as texts in document order. */
  visibleMarks(): Promise<string[]>;
  /** The name selected in the page now, and whether it stands in the viewport; `null` for none. */
  pointedOut(): Promise<{ readonly text: string; readonly inView: boolean } | null>;
  /** Opens a page of the extension in another tab; it speaks of the tab that is in front now. */
  openBeside(path: string): Promise<Page>;
  /** The text on the toolbar button while the page is in front. */
  badge(): Promise<string>;
  /** Changes some settings, as the options page stores them. */
  changeSettings(changes: Partial<Settings>): Promise<void>;
  /** Rests the pointer on the first mark with this text. */
  hoverMention(text: string): Promise<void>;
  movePointerAway(): Promise<void>;
  pressCardShortcut(): Promise<void>;
  /** Chooses settings, as the options page stores them. */
  choose(settings: Partial<Settings>): Promise<void>;
  /** Waits for an open card whose text contains `part`, and returns all of it. */
  visibleCard(part: string): Promise<string>;
  /** Presses Tab, or Shift and Tab, until the focus in the card is on something with these words. */
  tabTo(words: string, direction?: 'forward' | 'backward'): Promise<void>;
  /** Waits until the focus in the card is on something with these words. */
  focusIn(words: string): Promise<void>;
  /** Waits until no card is open. */
  noCard(): Promise<void>;
  /** The page's own `document.activeElement`, by its id or else its tag. */
  focusedInPage(): Promise<string>;
  /** Where the card's host stands in the viewport; all zero while it is not displayed. */
  cardPlace(): Promise<Place>;
  /** Where the first mark with this text stands in the viewport. */
  markPlace(text: string): Promise<Place>;
  close(): Promise<void>;
}

/** Edges in CSS pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** More than any card has stops for the Tab key. */
const MOST_STOPS = 300;

export async function createReader(extension: ExtensionBrowser): Promise<Reader> {
  const site = await serveSite();
  const errors: string[] = [];
  const control = await extension.openExtensionPage('options.html');
  const session = await openPageSession(extension, control);
  const { page } = session;
  const beside: Page[] = [];
  const watch = (watched: Page) => {
    watched.on('pageerror', (error) => errors.push(String(error)));
    watched.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
  };
  watch(page);
  watch(control);

  /** Whether a name can be seen, and so is marked, the browser says a frame after it was found. */
  const untilMarked = async (text: string) => {
    await expect
      .poll(async () => (await page.evaluate(readMarks)).map(lettersOf), {
        message: `"${text}" is marked`,
      })
      .toContain(lettersOf(text));
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

    async openDocument(content, headers) {
      await page.goto(site.add({ html: content, ...(headers && { headers }) }));
      await session.listMentions();
    },

    listMentions: () => session.listMentions(),

    visibleMarks: () => page.evaluate(readMarks),

    pointedOut: () => page.evaluate(readPointedOut),

    async openBeside(path) {
      const opened = await extension.openExtensionPage(path);
      watch(opened);
      beside.push(opened);
      return opened;
    },

    badge: () => control.evaluate(readBadge),

    changeSettings: (changes) => control.evaluate(storeSettings, changes),

    async hoverMention(text) {
      // Before the mark is painted there is nothing to rest the pointer on.
      await untilMarked(text);
      const mentions = await session.listMentions();
      const index = mentions.findIndex((mention) => mention.text === text && mention.marked);
      await session.hoverMention(index);
    },

    movePointerAway: () => page.mouse.move(2, 2, { steps: 4 }),

    pressCardShortcut: () => pressShortcut(extension, 'open-card'),

    choose: (settings) =>
      control.evaluate(async (chosen) => {
        const scope = globalThis as { browser?: WithStorage; chrome?: WithStorage };
        await (scope.browser ?? scope.chrome)?.storage.local.set({ settings: chosen });
      }, settings),

    async visibleCard(part) {
      let card: string | null = null;
      await expect
        .poll(async () => (card = await session.readCard()), { message: 'the open card' })
        .toContain(part);
      return card ?? '';
    },

    async tabTo(words, direction = 'forward') {
      if (direction === 'backward') await page.keyboard.down('Shift');
      let focused = '';
      for (let stop = 0; stop < MOST_STOPS && !focused.includes(words); stop += 1) {
        await page.keyboard.press('Tab');
        focused = (await session.readOpenCard())?.focused ?? '';
      }
      if (direction === 'backward') await page.keyboard.up('Shift');
      if (focused.includes(words)) return;
      throw new Error(`The Tab key does not lead to "${words}".`);
    },

    async focusIn(words) {
      await expect
        .poll(async () => (await session.readOpenCard())?.focused, { message: 'the focus' })
        .toContain(words);
    },

    async noCard() {
      await expect.poll(session.readCard, { message: 'no card' }).toBeNull();
    },

    focusedInPage: () =>
      page.evaluate(() => document.activeElement?.id || document.activeElement?.localName || ''),

    cardPlace: () => page.evaluate(readHostPlace),

    async markPlace(text) {
      await untilMarked(text);
      return page.evaluate(readMarkPlace, text);
    },

    async close() {
      // A popup closes itself once it has led the reader elsewhere.
      for (const opened of beside) if (!opened.isClosed()) await opened.close();
      await page.close();
      await control.close();
      site.close();
    },
  };
}

interface WithStorage {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
}

/** Runs in a page or frame: the registry of highlights belongs to the document, whoever filled it. */
export function readMarks(): string[] {
  const styles = [...CSS.highlights].filter(([name]) => name.startsWith('backstory'));
  const all = styles.flatMap(([, marks]) => Array.from(marks));
  // What has left the page is painted no more, though it is registered until the page is read again.
  const painted = all.filter(
    ({ startContainer, endContainer }) => startContainer.isConnected && endContainer.isConnected,
  );
  const ranges = painted.map((registered) => {
    const range = document.createRange();
    range.setStart(registered.startContainer, registered.startOffset);
    range.setEnd(registered.endContainer, registered.endOffset);
    return range;
  });
  // They are registered as they come near, not in their order.
  return ranges.toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map(String);
}

/** A name without what the page broke it up with. */
function lettersOf(text: string): string {
  return text.replaceAll(/[\s\u00ad\u200b]/g, '');
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

/** Runs in the page. */
function readPointedOut(): { text: string; inView: boolean } | null {
  const selection = getSelection();
  if (!selection?.rangeCount) return null;
  const { top, bottom } = selection.getRangeAt(0).getBoundingClientRect();
  return { text: String(selection), inView: top >= 0 && bottom <= innerHeight };
}

/** The extension's API as the functions below need it, which run in a page of the extension. */
interface ExtensionApi {
  readonly tabs: {
    query(filter: { active: boolean }): Promise<readonly { id?: number }[]>;
  };
  readonly action: { getBadgeText(place: { tabId?: number }): Promise<string> };
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, object | undefined>>;
      set(items: object): Promise<void>;
    };
  };
}

async function readBadge(): Promise<string> {
  const scope = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
  const api = scope.browser ?? scope.chrome;
  const [tab] = (await api?.tabs.query({ active: true })) ?? [];
  return api && tab?.id !== undefined ? api.action.getBadgeText({ tabId: tab.id }) : '';
}

async function storeSettings(changes: object): Promise<void> {
  const scope = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
  const local = (scope.browser ?? scope.chrome)?.storage.local;
  const stored = await local?.get('settings');
  await local?.set({ settings: { ...stored?.['settings'], ...changes } });
}
