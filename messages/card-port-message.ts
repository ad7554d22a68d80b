import type { Reason } from '../mentions/mention.ts';

/** What a page script and the card in its frame say to each other over their private port. */
export type ToCard =
  | {
      readonly type: 'show';
      readonly entity: string;
      readonly reason: Reason;
      /** The name as it stands in the page. */
      readonly text: string;
      /** Opened by keyboard: the card takes the focus. */
      readonly focus: boolean;
      /** The same card as a moment ago, in another place of the page. */
      readonly isPinned: boolean;
    }
  /** The reader asked by key to be taken into the card that is open. */
  | { readonly type: 'focus' }
  | { readonly type: 'hide' };

export type FromCard =
  /** The card is painted and needs this much height, in CSS pixels. */
  | { readonly type: 'painted'; readonly height: number }
  | { readonly type: 'close' }
  /** The pointer has come into the frame. */
  | { readonly type: 'enter' }
  /** "Not this one": the entity the card was opened for is not to be marked on this page. */
  | { readonly type: 'hideMention' }
  /** Takes `hideMention` back. */
  | { readonly type: 'showMention' }
  /** Pinned, the card stays when the pointer leaves it or a click lands beside it. */
  | { readonly type: 'pin'; readonly isPinned: boolean };

/** The first thing a frame is told, with the port; only a frame with our origin can receive it. */
export interface Handshake {
  readonly token: string;
}

export function isHandshake(value: unknown): value is Handshake {
  return (
    typeof value === 'object' &&
    value !== null &&
    'token' in value &&
    typeof value.token === 'string'
  );
}
