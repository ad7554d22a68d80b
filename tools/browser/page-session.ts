import type { Page } from 'puppeteer-core';
import type { OpenCardText, ReadOpenCard } from '../../messages/card-page-message.ts';
import type { ListedMention, MentionPlace, TabMessage } from '../../messages/tab-message.ts';
import type { ExtensionBrowser } from './extension-browser.ts';

/** The extension's API as an extension page has it, in either browser. */
interface ExtensionApi {
  readonly tabs: {
    query(filter: { active: boolean }): Promise<readonly { readonly id?: number }[]>;
    sendMessage(tab: number, message: unknown, options?: { frameId: number }): Promise<unknown>;
  };
}

/** A reader's eyes and hands on one page, and the extension's own word on what it found there. */
export interface PageSession {
  readonly page: Page;
  /** What the extension found, in document order, once it has read the page. */
  listMentions(): Promise<readonly ListedMention[]>;
  /** Scrolls to a listed mention and rests the pointer on it. */
  hoverMention(index: number): Promise<void>;
  /** The open card's text as a reader sees it, or `null` while none is open. */
  readCard(): Promise<string | null>;
  /** The same with what else an open card tells of itself. */
  readOpenCard(): Promise<OpenCardText | null>;
}

/**
 * `control` is a page of the extension: the only kind that may ask page scripts and cards, and, in
 * Firefox, the only way to a card's text, since its frame is hidden from the driver. `page` must be
 * the tab in front; it is `given`, or a new one.
 */
export async function openPageSession(
  { browser }: ExtensionBrowser,
  control: Page,
  given?: Page,
): Promise<PageSession> {
  const page = given ?? (await browser.newPage());

  const ask = (message: TabMessage | ReadOpenCard, frame: { frameId: number } | null) =>
    control.evaluate(
      async (asked, options) => {
        const scope = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
        const tabs = (scope.browser ?? scope.chrome)?.tabs;
        const [tab] = (await tabs?.query({ active: true })) ?? [];
        if (!tabs || tab?.id === undefined) return null;
        const sent = options
          ? tabs.sendMessage(tab.id, asked, options)
          : tabs.sendMessage(tab.id, asked);
        // Nobody there: a page the extension does not run in, or no card.
        return sent.catch(() => null);
      },
      message,
      frame,
    );

  const readOpenCard = async () =>
    (await ask({ type: 'readOpenCard' }, null)) as OpenCardText | null;

  return {
    page,

    async listMentions() {
      await page.bringToFront();
      const mentions = await ask({ type: 'listMentions' }, { frameId: 0 });
      return (mentions ?? []) as readonly ListedMention[];
    },

    async hoverMention(index) {
      const place = (await ask(
        { type: 'showMention', index },
        { frameId: 0 },
      )) as MentionPlace | null;
      if (!place) throw new Error(`Mention ${index} is not displayed, so nobody can point at it.`);
      const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
      // From beside it, as a hand moves: one jump would be no movement over the mark.
      await page.mouse.move(x + 3, y);
      await page.mouse.move(x, y);
    },

    async readCard() {
      return (await readOpenCard())?.text ?? null;
    },

    readOpenCard,
  };
}
