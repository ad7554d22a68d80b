import type { Mention } from '../mentions/mention.ts';

/**
 * What the background and the extension's own pages may ask a page script. Page scripts pay for
 * every byte, so these are told apart by hand; they come from our own extension only.
 */
export type TabMessage =
  /** The mentions found in this frame, in document order. */
  | { readonly type: 'listMentions' }
  /** Read the whole page again, then list its mentions. */
  | { readonly type: 'readAgain' }
  /** Scroll to one of the listed mentions and say where it now stands; `select`: point it out. */
  | { readonly type: 'showMention'; readonly index: number; readonly select?: true }
  /** Scroll to and select the mark after (1) or before (−1) the one at the caret; says which it is. */
  | { readonly type: 'stepMention'; readonly by: 1 | -1 }
  /**
   * Open the card of the mention at the caret, else of the next one, and move the focus
   * into it; but text that the reader selected outside a mark is for the asker to look up.
   */
  | { readonly type: 'openCard' }
  /** What the page says of itself. */
  | { readonly type: 'describePage' }
  /** The mark where the menu was opened last, or at the caret. */
  | { readonly type: 'readMenuMention' }
  /** Open a card the reader asked for by hand, beside the text she selected. */
  | { readonly type: 'openLookedUp'; readonly entity: string };

/** What a page script answers to each. */
export interface TabAnswers {
  listMentions: readonly ListedMention[];
  readAgain: readonly ListedMention[];
  /** `null`: it is not displayed, or the page has changed and there is no such mention now. */
  showMention: MentionPlace | null;
  /** Where it stands in the list of mentions; `null` where nothing is marked. */
  stepMention: number | null;
  /** What the reader selected, to be looked up; `null` when that was not asked for. */
  openCard: string | null;
  describePage: PageDescription;
  readMenuMention: ListedMention | null;
  /** False where nothing is selected that a card could stand beside. */
  openLookedUp: boolean;
}

export interface PageDescription {
  readonly address: string;
  readonly title: string;
  /** The page's date as it states it itself, in whatever form; `null` where it does not. */
  readonly date: string | null;
}

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

/** `Record`, so that none is forgotten. */
const TYPES: Readonly<Record<TabMessage['type'], 1>> = {
  listMentions: 1,
  readAgain: 1,
  showMention: 1,
  stepMention: 1,
  openCard: 1,
  describePage: 1,
  readMenuMention: 1,
  openLookedUp: 1,
};

/**
 * Whether it is for a page script to answer. Our welcome page runs one too, and hears what is meant for the
 * background and for open cards: an answer from there would be taken for theirs.
 */
export function isTabMessage(value: unknown): value is TabMessage {
  return String((Object(value) as Partial<TabMessage>).type) in TYPES;
}
