import { topicWords } from 'virtual:topic-words';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground } from '../messages/ask-background.ts';
import { FINDER_PORT, openFinderPort, type BrowserPort } from '../messages/finder-port.ts';
import { isTabMessage } from '../messages/tab-message.ts';
import { startPage } from '../page/start-page.ts';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import { loadSettings, watchSettings, type SettingsStorage } from '../settings/settings-store.ts';

/** The part of the native API that the page script uses; the polyfill's bytes are not paid here. */
interface PageBrowser {
  readonly runtime: {
    readonly id: string | undefined;
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
    connect(options: { name: string }): BrowserPort;
    readonly onMessage: {
      addListener(
        listener: (message: unknown, sender: unknown, send: (answer: unknown) => void) => boolean,
      ): void;
    };
  };
  readonly i18n: { getMessage(key: string): string };
  readonly storage: SettingsStorage;
}

export default defineUnlistedScript(() => {
  const { browser: firefox, chrome } = globalThis as {
    browser?: PageBrowser;
    chrome?: PageBrowser;
  };
  const native = firefox ?? chrome;
  if (!native || !isReadable(document)) return;
  const { runtime, storage, i18n } = native;
  const ended = new AbortController();
  const { signal } = ended;
  // Nothing is marked before it is known what the reader has switched off.
  let settings: Settings | null = null;
  let switchedOff: ReadonlySet<string> = new Set();

  /** Updated or removed under this page, the extension has no id any more: then we go as well. */
  const endIfOrphaned = () => {
    if (!runtime.id) ended.abort();
  };

  const page = startPage({
    topicWords,
    connect() {
      endIfOrphaned();
      return openFinderPort(runtime.connect({ name: FINDER_PORT }), endIfOrphaned);
    },
    isBackgroundWanted: () => settings?.markBackground ?? false,
    isSwitchedOff: (entity) => !settings || switchedOff.has(entity),
    cardUrl: runtime.getURL('card.html'),
    cardOrigin: cardOrigin(runtime),
    cardTitle: i18n.getMessage('card_frame_title'),
    async mintToken() {
      endIfOrphaned();
      return (await askBackground<'mintToken'>(runtime.sendMessage, { type: 'mintToken' })).token;
    },
    signal,
  });

  const apply = (changed: Settings) => {
    settings = changed;
    switchedOff = new Set(changed.switchedOff);
    page.refresh();
  };
  watchSettings(storage, { onChange: apply, signal });
  void loadSettings(storage).then(apply, () => apply(defaultSettings));
  runtime.onMessage.addListener((message, _sender, send) => {
    if (!isTabMessage(message)) return false;
    void page.answer(message).then(send);
    // The answer comes later.
    return true;
  });
});

/** Pages of text. Stand-alone pictures and the viewers of XML and PDF have none that is ours to mark. */
function isReadable({ contentType }: Document): boolean {
  return /^(?:text\/(?:html|plain)|application\/xhtml\+xml)$/.test(contentType);
}

/** Chrome hides our id in `getURL` behind one that changes; the frame's origin still has the real one. */
function cardOrigin({ id, getURL }: PageBrowser['runtime']): string {
  const { protocol, host } = new URL(getURL(''));
  return `${protocol}//${protocol === 'chrome-extension:' ? id : host}`;
}
