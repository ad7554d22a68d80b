import { packDigest, packNames, packText } from 'virtual:bundled-pack';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Answers, MessageOf } from '../messages/ask-background.ts';
import { createCardTokens } from '../messages/card-tokens.ts';
import { maySend, type Sender } from '../messages/may-send.ts';
import { parseMessage, type MessageType } from '../messages/message.ts';
import type { TabMessage } from '../messages/tab-message.ts';
import { TITLES_AND_OPENERS } from '../mentions/titles-and-openers.ts';
import { createPackKeeper } from '../packs/store/keep-pack.ts';
import { endPauseOfLastRun } from '../settings/pause.ts';
import { syncSettings } from '../settings/sync-settings.ts';

export default defineBackground(() => {
  const keeper = createPackKeeper({ text: packText, digest: packDigest });
  const tokens = createCardTokens();
  const { origin } = new URL(browser.runtime.getURL(''));

  const answers: {
    [Type in MessageType]: (
      message: MessageOf<Type>,
      sender: Sender,
    ) => Answers[Type] | Promise<Answers[Type]>;
  } = {
    readNames: () => ({ names: packNames, openers: TITLES_AND_OPENERS }),
    mintToken: (_message, sender) => ({ token: tokens.mint(tabOf(sender)) }),
    claimToken: ({ token }, sender) => ({ isReal: tokens.claim(token, tabOf(sender)) }),
    readBundledCard: ({ entity }) => ({ card: keeper.bundledCard(entity) }),
    readPackOverview: () => keeper.overview(),
  };

  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender) => {
    const message = parseMessage(raw);
    // Nobody else answers: what is not a message of ours, or not this sender's to ask, stays open.
    if (!message || !maySend(message.type, sender, origin)) return undefined;
    const answer = answers[message.type] as (
      asked: typeof message,
      by: Sender,
    ) => Answers[MessageType] | Promise<Answers[MessageType]>;
    return Promise.resolve(answer(message, sender));
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'open-card' || tab?.id === undefined) return;
    const message: TabMessage = { type: 'openCard' };
    // A page without our script (a store page, a PDF) has nobody to receive it: nothing to open there.
    void browser.tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => undefined);
  });

  void keeper.install();
  syncSettings(browser.storage);
  void endPauseOfLastRun(browser.storage);
});

/** Page scripts and cards always stand in a tab; −1 is no tab's number. */
function tabOf({ tab }: Sender): number {
  return tab?.id ?? -1;
}
