import type { Mention } from '../mentions/mention.ts';

/**
 * What the background and the extension's own pages may ask a page script. Page scripts pay for
 * every byte, so these are told apart by hand; they come from our own extension only.
 */
export type TabMessage =
  /** The mentions found in this frame, in document order. */
  | { readonly type: 'listMentions' }
  /** Scroll to one of the listed mentions and say where it now stands. */
  | { readonly type: 'showMention'; readonly index: number }
  /** Open the card of the mention at the caret, else of the next one, and move the focus into it. */
  | { readonly type: 'openCard' };

/** A mention as other programs may know it. */
export type ListedMention = Pick<Mention, 'entity' | 'reason' | 'trust' | 'marked'> & {
  /** As it stands in the page. */
  readonly text: string;
};

/** Where a mention stands in the viewport, in CSS pixels. */
export interface MentionPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Other messages of ours reach page scripts too; what is inside a known one is as we sent it. */
export function isTabMessage(value: unknown): value is TabMessage {
  const { type } = Object(value) as Partial<TabMessage>;
  return type === 'listMentions' || type === 'showMention' || type === 'openCard';
}
