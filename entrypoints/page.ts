import { topicWords } from 'virtual:topic-words';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bytesOfBase64 } from '../mentions/bytes-of-base64.ts';
import { createTopicGate } from '../mentions/topic-gate.ts';
import { FINDER_PORT, type BrowserPort } from '../messages/finder-port.ts';
import { nativeBrowser } from '../messages/native-browser.ts';
import { isTabMessage } from '../messages/tab-message.ts';
import { createEarlyListeners } from '../page/early-listeners.ts';
import { findTopic } from '../page/find-topic.ts';
import { connectAhead, loadMarks, replaceScripts } from '../page/marks-program.ts';
import { removeLeftovers } from '../page/remove-leftovers.ts';
import type { Page } from '../page/start-page.ts';
import { isFilled, whenFrameReadable } from '../page/when-readable.ts';

interface PageBrowser {
  /** None where it is asked for only after the extension has gone. */
  readonly runtime?: {
    readonly id: string | undefined;
    getURL(path: string): string;
    connect(options: { name: string }): BrowserPort;
    readonly onMessage: {
      addListener(
        listener: (message: unknown, sender: unknown, send: (answer: unknown) => void) => boolean,
      ): void;
    };
  };
}

/**
 * In every page, before its own scripts. Reads until a word of the subject is met; only then, or when
 * somebody asks for the mentions, is the rest loaded (`marks.ts`).
 */
export default defineUnlistedScript(async () => {
  const native = nativeBrowser<PageBrowser>();
  if (!native || !isReadable(document)) return;
  const scripts = replaceScripts();
  if (document.readyState !== 'loading' && isFilled()) removeLeftovers();
  const early = createEarlyListeners(scripts.signal);
  if (window !== top) {
    // Most frames stay empty, or too small to be read: nothing more is made in those, and they have nothing to say.
    await whenFrameReadable();
    if (scripts.signal.aborted) return;
    // A frame that was written anew meanwhile has lost them.
    early.listen();
  }
  const { runtime } = native;
  if (!runtime?.id) return;
  const isAboutTopic = createTopicGate(bytesOfBase64(topicWords));
  const openLine = () => runtime.connect({ name: FINDER_PORT });
  let connect = openLine;
  let reading: AbortController;
  scripts.signal.addEventListener('abort', () => reading.abort());
  let loading: Promise<Page> | null = null;

  const load = (): Promise<Page> => {
    reading.abort();
    return (loading ??= loadMarks({
      url: marksUrl(runtime),
      early,
      scripts,
      connect,
    }));
  };

  const read = (): void => {
    reading = new AbortController();
    findTopic({
      isAboutTopic,
      onTopic: () => void load(),
      onWork() {
        if (!runtime.id) scripts.abort();
      },
      onReplaced() {
        reading.abort();
        early.listen();
        read();
      },
      signal: reading.signal,
    });
  };
  read();

  /** What names the subject before the text is there: so a background that sleeps is awake when it is. */
  const announce = (words: string): void => {
    if (connect !== openLine || loading || document.hidden || !runtime.id) return;
    if (isAboutTopic(words)) connect = connectAhead(openLine);
  };
  if (window === top && document.readyState === 'loading') {
    announce(location.pathname);
    requestAnimationFrame(() => {
      if (document.readyState === 'loading') announce(document.title);
    });
  }

  runtime.onMessage.addListener((message, _sender, send) => {
    if (!isTabMessage(message) || scripts.signal.aborted) return false;
    void load()
      .then((page) => page.answer(message))
      .then(send);
    // The answer comes later.
    return true;
  });
});

/** Our welcome page runs this script too, and Chrome keeps it from the address made up for strangers. */
function marksUrl({ id, getURL }: NonNullable<PageBrowser['runtime']>): string {
  return location.host === id ? '/marks.js' : getURL('marks.js');
}

/** Pages of text. Stand-alone pictures and the viewers of XML and PDF have none that is ours to mark. */
const READABLE = new Set(['text/html', 'text/plain', 'application/xhtml+xml']);

function isReadable({ contentType }: Document): boolean {
  return READABLE.has(contentType);
}
