import type { MessageType } from './message.ts';

/** What the browser says of a sender; never what the message says of itself. */
export interface Sender {
  /** Origin of the sending document; `"null"` in sandboxed frames. */
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

type Place = 'page script' | 'card frame' | 'extension page';

const mayAsk: Readonly<Record<MessageType, readonly Place[]>> = {
  // The welcome page runs the page script itself, to be tried out there.
  mintToken: ['page script', 'extension page'],
  claimToken: ['card frame'],
  reportMarks: ['page script'],
  readBundledCard: ['card frame', 'extension page'],
  readPackOverview: ['extension page'],
  reloadPack: ['extension page'],
};

/** Whether `sender` may ask this. `extensionOrigin` is ours, such as `moz-extension://…`. */
export function maySend(type: MessageType, sender: Sender, extensionOrigin: string): boolean {
  return mayAsk[type].includes(placeOf(sender, extensionOrigin));
}

/** Whether `sender` is a page of ours in a tab of its own: not a script in, or a frame over, another. */
export function isExtensionPage(sender: Sender, extensionOrigin: string): boolean {
  return placeOf(sender, extensionOrigin) === 'extension page';
}

/** Whether `sender` is a card, which stands in a page and has nothing to be found. */
export function isCardFrame(sender: Sender, extensionOrigin: string): boolean {
  return placeOf(sender, extensionOrigin) === 'card frame';
}

/**
 * A card's frame has our origin just as the options page has, but it stands inside a page that may
 * be hostile: a frame below the top is what tells them apart.
 */
function placeOf(sender: Sender, extensionOrigin: string): Place {
  if (originOf(sender) !== extensionOrigin) return 'page script';
  return sender.frameId === undefined || sender.frameId === 0 ? 'extension page' : 'card frame';
}

/** Firefox gives no `origin` for some senders; their URL carries it. */
function originOf({ origin, url }: Sender): string | null {
  if (origin !== undefined) return origin;
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
