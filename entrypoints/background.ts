import { packDigest, packNames, packZipped } from 'virtual:bundled-pack';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Answers, MessageOf } from '../messages/ask-background.ts';
import { createCardTokens } from '../messages/card-tokens.ts';
import { FINDER_PORT } from '../messages/finder-port.ts';
import { isCardFrame, maySend, type Sender } from '../messages/may-send.ts';
import { parseMessage, type MessageType } from '../messages/message.ts';
import { parsePageChange } from '../messages/page-change-message.ts';
import { bytesOfBase64 } from '../mentions/bytes-of-base64.ts';
import { createFinder } from '../mentions/create-finder.ts';
import { openIndex } from '../mentions/open-index.ts';
import { createPageFinder } from '../mentions/page-finder.ts';
import { readOpeners } from '../mentions/read-openers.ts';
import { TITLES_AND_OPENERS } from '../mentions/titles-and-openers.ts';
import { createPackKeeper } from '../packs/store/keep-pack.ts';
import { textOfGzip } from '../packs/store/text-of-gzip.ts';
import { endPauseOfLastRun } from '../settings/pause.ts';
import { forgetOldReplaced } from '../settings/replace-record.ts';
import type { SettingsStorage } from '../settings/settings-store.ts';
import { syncSettings } from '../settings/sync-settings.ts';
import { showBadge } from './background/badge.ts';
import { listenToCommands } from './background/commands.ts';
import { listenToMenus } from './background/menus.ts';

/** In milliseconds: whoever wakes the background waits for something else than housekeeping. */
const NOT_AT_ONCE = 1000;

export default defineBackground(() => {
  const keeper = createPackKeeper({
    readText: () => textOfGzip(bytesOfBase64(packZipped)),
    digest: packDigest,
  });
  const tokens = createCardTokens();
  const { origin } = new URL(browser.runtime.getURL(''));

  const answers: {
    [Type in MessageType]: (
      message: MessageOf<Type>,
      sender: Sender,
    ) => Answers[Type] | Promise<Answers[Type]>;
  } = {
    mintToken: (_message, sender) => ({ token: tokens.mint(tabOf(sender)) }),
    claimToken: ({ token }, sender) => ({ isReal: tokens.claim(token, tabOf(sender)) }),
    reportMarks({ entities }, sender) {
      void showBadge(tabOf(sender), entities);
      return {};
    },
    readBundledCard: async ({ entity }) => ({ card: await keeper.bundledCard(entity) }),
    readPackOverview: () => keeper.overview(),
    reloadPack: async () => ({ storage: await keeper.reinstall() }),
  };

  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender, send) => {
    const message = parseMessage(raw);
    // Nobody else answers: what is not a message of ours, or not this sender's to ask, stays open.
    if (!message || !maySend(message.type, sender, origin)) return false;
    const answer = answers[message.type] as (
      asked: typeof message,
      by: Sender,
    ) => Answers[MessageType] | Promise<Answers[MessageType]>;
    void (async () => {
      let answered: Answers[MessageType] | null = null;
      try {
        answered = await answer(message, sender);
      } finally {
        // Whoever asks hears of a failure as well.
        send(answered);
      }
    })();
    return true;
  });

  // One finder for all pages, and what has been found for each; made when the first page asks.
  let finder: ReturnType<typeof makeFinder> | null = null;
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== FINDER_PORT || isCardFrame(port.sender ?? {}, origin))
      return port.disconnect();
    const { index, find } = (finder ??= makeFinder());
    const follow = createPageFinder(index, find);
    port.onMessage.addListener((raw: unknown) => {
      const change = parsePageChange(raw);
      if (change) port.postMessage(follow(change));
      else port.disconnect();
    });
  });

  const askEntities = async () => (await keeper.overview()).overview.entities;
  listenToCommands(askEntities);
  listenToMenus(askEntities);

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcome(browser.storage);
  });

  syncSettings(browser.storage);
  void endPauseOfLastRun(browser.storage);
  setTimeout(() => {
    void keeper.install();
    void forgetOldReplaced(browser.storage);
  }, NOT_AT_ONCE);
});

function makeFinder() {
  const index = openIndex(bytesOfBase64(packNames));
  return { index, find: createFinder(index, readOpeners(TITLES_AND_OPENERS)) };
}

/** On the first day only. An extension loaded from a folder is "installed" at every start of the browser. */
async function openWelcome({ local }: SettingsStorage): Promise<void> {
  const { welcomed } = await local.get('welcomed');
  if (welcomed) return;
  await local.set({ welcomed: true });
  await browser.tabs.create({ url: '/welcome.html' });
}

/** Page scripts and cards always stand in a tab; −1 is no tab's number. */
function tabOf({ tab }: Sender): number {
  return tab?.id ?? -1;
}
