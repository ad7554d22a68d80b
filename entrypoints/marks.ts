import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground, type MessageOf } from '../messages/ask-background.ts';
import { openFinderPort } from '../messages/finder-port.ts';
import { nativeBrowser } from '../messages/native-browser.ts';
import { offerMarks } from '../page/marks-program.ts';
import { startPage, type MarkChoices, type Page } from '../page/start-page.ts';
import { followPause } from '../settings/pause.ts';
import type { Settings } from '../settings/settings.ts';
import { followSettings, type SettingsStorage } from '../settings/settings-store.ts';
import { isSiteOn, siteOf } from '../settings/sites.ts';

interface MarksBrowser {
  readonly runtime: {
    readonly id: string | undefined;
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
  };
  readonly i18n: { getMessage(key: string): string };
  readonly storage: SettingsStorage;
}

/** From the end of a port until an extension that is going has gone, in milliseconds. */
const GRACE = 500;

/** In pages about the subject: loaded by the script that is in every page (`page.ts`). */
export default defineUnlistedScript(() => {
  offerMarks(({ early, scripts, connect }) => {
    const { signal } = scripts;
    const { runtime, storage, i18n } = nativeBrowser<MarksBrowser>() as MarksBrowser;
    let choices: MarkChoices | null = null;

    /** Updated or removed under this page, the extension has no id any more: then we go as well. */
    const endIfOrphaned = () => {
      if (!runtime.id) scripts.abort();
    };

    const start = (): Page => {
      const replaced = new AbortController();
      return startPage({
        early,
        connect() {
          endIfOrphaned();
          // The port ends a moment before the extension does.
          return openFinderPort(connect(), () => setTimeout(endIfOrphaned, GRACE));
        },
        choices: () => choices,
        cardUrl: runtime.getURL('card.html'),
        cardOrigin: cardOrigin(runtime),
        cardTitle: i18n.getMessage('card_frame_title'),
        async mintToken() {
          endIfOrphaned();
          return (await askBackground<'mintToken'>(runtime.sendMessage, { type: 'mintToken' }))
            .token;
        },
        onMarks(entities) {
          // Of the whole page, as its address is: not of each of its frames.
          if (top !== self || !runtime.id) return;
          const report: MessageOf<'reportMarks'> = { type: 'reportMarks', entities };
          runtime.sendMessage(report).catch(() => undefined);
        },
        onWork: endIfOrphaned,
        onReplaced() {
          replaced.abort();
          early.listen();
          page = start();
        },
        signal: AbortSignal.any([signal, replaced.signal]),
      });
    };
    let page = start();

    let settings: Settings | null = null;
    let isPaused: boolean | null = null;
    const chosen = Promise.withResolvers<void>();
    const site = siteHere();

    const apply = () => {
      if (!settings || isPaused === null) return;
      const { switchedOff, neverMarked, markEvery, markBackground, markStyle } = settings;
      const [entities, names] = [new Set(switchedOff), new Set(neverMarked)];
      choices = {
        isOff: isPaused || !isSiteOn(settings, site),
        isUnwanted: (entity, name) => entities.has(entity) || names.has(name),
        every: markEvery,
        background: markBackground,
        style: markStyle,
        openBy: settings.openBy,
        openDelay: settings.openDelay,
      };
      page.refresh();
      chosen.resolve();
    };
    void followSettings(storage, {
      onSettings(changed) {
        settings = changed;
        apply();
      },
      signal,
    });
    followPause(storage, {
      onPause(paused) {
        isPaused = paused;
        apply();
      },
      signal,
    });
    // The browser clears the number on its button when it leaves a page, and brings the page back without it.
    addEventListener('pageshow', ({ persisted }) => persisted && page.refresh(), { signal });

    return {
      refresh: () => page.refresh(),
      async answer(message) {
        await chosen.promise;
        return page.answer(message);
      },
    };
  });
});

/** The site of the page the reader opened, in its frames as well, where the browser tells them. */
function siteHere(): string {
  // Firefox has no such list in older versions.
  const { ancestorOrigins } = location as { ancestorOrigins?: ArrayLike<string> };
  const outermost = Array.from(ancestorOrigins ?? []).at(-1) ?? origin;
  return siteOf(URL.canParse(outermost) ? outermost : location.href);
}

/** Chrome hides our id in `getURL` behind one that changes; the frame's origin still has the real one. */
function cardOrigin({ id, getURL }: MarksBrowser['runtime']): string {
  const { protocol, host } = new URL(getURL(''));
  return `${protocol}//${protocol === 'chrome-extension:' ? id : host}`;
}
