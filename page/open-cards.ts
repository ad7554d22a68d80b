import type { FromCard } from '../messages/card-port-message.ts';
import type { CardFrame } from './card-frame.ts';
import { boxesOf, type Marks } from './marks.ts';
import type { PlacedMention } from './page-mentions.ts';
import {
  clearOf,
  isBetween,
  overlap,
  placeCard,
  type Box,
  type Flow,
  type Place,
} from './place-card.ts';

/** The card's size until it has been painted, in CSS pixels: most cards fill it. */
const WIDTH = 360;
const HEIGHT = 420;

/** While there is one of these, everything outside it is inert or unseen. */
const ON_TOP = 'dialog:modal,:fullscreen';

/** These can be fullscreen, but show nothing that is put into them. */
const WITHOUT_CONTENT = 'audio,canvas,embed,iframe,img,object,video';

/** A point of the viewport, as events give it. */
interface Point {
  readonly x: number;
  readonly y: number;
}

interface OpenCard {
  readonly placed: PlacedMention;
  /** Which of the name's boxes was pointed at; −1 where none was. */
  readonly part: number;
  /** Opened by touch: a sheet at the viewport's edge. */
  readonly isSheet: boolean;
  /** What had the focus before; gets it back when the card closes with the focus in it. */
  readonly focusBefore: Element | null;
  /** What it stays clear of. */
  mark: Box;
  height: number;
  place: Place | null;
  isPinned: boolean;
}

/** Which card is open, where, and when it closes. */
export interface OpenCards {
  isOpen(): boolean;
  /** Whether a pointer there is on the open mark, on its card, or between them. */
  isNear(point: Point): boolean;
  /** The reader rests the pointer on a mark, or taps it. */
  onOpen(placed: PlacedMention, point: Point, isTap: boolean): void;
  /** The pointer has gone elsewhere: a pinned card stays. */
  onLeave(): void;
  onClose(): void;
  onMessage(message: Exclude<FromCard, { type: 'enter' }>): void;
  /** Follows the mark, wherever the page has moved it. */
  follow(): void;
  /**
   * Takes the focus into the open card, else into that of the mark at the caret or of the next one. What the reader selected outside a mark is hers to look up: it is returned.
   */
  openNext(): string | null;
  /** Opens, with focus, the card of what the reader looked up; false where it has no place. */
  openLookedUp(placed: PlacedMention | null): boolean;
}

export function openCards({
  frame,
  marks,
  onHide,
  signal,
}: {
  frame: CardFrame;
  marks: Marks;
  /** An entity is not to be marked in this page, or is again. */
  onHide: (entity: string, isHidden: boolean) => void;
  signal: AbortSignal;
}): OpenCards {
  let current: OpenCard | null = null;
  /** Whose card is open, or was opened last. */
  let last: PlacedMention | null = null;
  /** Ends what is listened to while a card is open. */
  let following: AbortController | null = null;

  const isOpen = () => current !== null && frame.isShown();

  const open = (
    placed: PlacedMention,
    how: Partial<OpenCard>,
    focus: boolean,
    parent = parentFor(placed),
  ) => {
    const card: OpenCard = {
      placed,
      part: -1,
      isSheet: false,
      // From card to card it stays what it was before the first.
      focusBefore: isOpen() && current ? current.focusBefore : document.activeElement,
      mark: viewport(),
      height: HEIGHT,
      place: null,
      isPinned: false,
      ...how,
    };
    // One that moves house stays where it is on the screen.
    if (!parent || (!how.place && !find(card))) return;
    const keepsFocus = focus || frame.hasFocus();
    const { entity, reason } = placed.mention;
    const { isPinned } = card;
    const request = { entity, reason, text: placed.text, focus: keepsFocus, isPinned };
    if (!frame.show(request, settle(card), parent)) return;
    current = card;
    last = placed;
    if (keepsFocus) frame.focus();
    startFollowing();
  };

  const close = () => {
    if (!current) return;
    const { focusBefore } = current;
    const hadFocus = frame.hasFocus();
    current = null;
    stopFollowing();
    frame.hide();
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
  };

  const follow = () => {
    if (!current) return;
    const { isSheet, isPinned, placed } = current;
    // These stay where they are while the page scrolls below them.
    if (!isSheet && !isPinned && !find(current)) {
      const { entity } = placed.mention;
      // Written anew by the page a moment ago, it may still stand there.
      const isGone = marks.shown.every(({ mention }) => mention.entity !== entity);
      if (isGone || boxesOf(placed).length > 0) return close();
    }
    frame.move(settle(current));
  };

  /** A dialog or a fullscreen element has come or gone while a card is open. */
  const moveHouse = ({ type, target }: Event) => {
    if (!current || !isOpen() || !(target instanceof Element)) return;
    if (type === 'toggle' && target.localName !== 'dialog') return;
    const { placed } = current;
    const parent = target.matches(ON_TOP) ? target : parentFor(placed);
    if (!parent) return close();
    if (!frame.moveInto(parent, settle(current))) open(placed, current, false, parent);
  };

  /** While a card is open, and no longer: a page that scrolls without one pays nothing for it. */
  const startFollowing = () => {
    if (following) return;
    following = new AbortController();
    const whileOpen = { capture: true, passive: true, signal: following.signal };
    addEventListener('scroll', follow, whileOpen);
    for (const type of ['toggle', 'fullscreenchange']) addEventListener(type, moveHouse, whileOpen);
    for (const type of ['resize', 'scroll'])
      visualViewport?.addEventListener(type, follow, whileOpen);
    const growth = new ResizeObserver(follow);
    growth.observe(document.documentElement);
    following.signal.addEventListener('abort', () => growth.disconnect());
  };
  const stopFollowing = () => {
    following?.abort();
    following = null;
  };
  addEventListener('pagehide', close, { signal });
  signal.addEventListener('abort', stopFollowing);

  return {
    isOpen,
    follow,

    isNear(point) {
      if (!current?.place) return false;
      const { place, placed, mark } = current;
      return [mark, ...boxesOf(placed)].some((box) => isBetween(point, box, place));
    },

    onOpen(placed, point, isTap) {
      const isSettled = isOpen() && current?.isPinned === true && !isTap;
      if (isSettled || (isOpen() && isSamePlace(placed, last))) return;
      const part = boxesOf(placed).findIndex((box) => isBetween(point, box, box));
      open(placed, { part, isSheet: isTap }, false);
    },

    onLeave() {
      if (current?.isPinned !== true) close();
    },

    onClose: close,

    onMessage(message) {
      if (!current) return;
      switch (message.type) {
        case 'close':
          return close();
        case 'painted':
          current.height = Math.min(message.height, HEIGHT);
          return follow();
        case 'pin':
          current.isPinned = message.isPinned;
          return;
        default:
          onHide(current.placed.mention.entity, message.type === 'hideMention');
      }
    },

    openNext() {
      if (isOpen() && !frame.hasFocus()) {
        frame.focus();
        return null;
      }
      const { shown } = marks;
      const here = marks.markAtCaret();
      const selected = String(getSelection()).trim();
      if (!here && selected !== '') return selected;
      const at = shown.findIndex((mark) => isSamePlace(mark, last)) + 1;
      const next = [here, ...shown.slice(at), ...shown.slice(0, at)].find(
        (placed) => placed && isReachable(placed),
      );
      if (next) {
        reveal(next);
        open(next, {}, true);
      }
      return null;
    },

    openLookedUp(placed) {
      if (placed) open(placed, {}, true);
      return isOpen();
    },
  };
}

/** Sets what the card stays clear of to where its mark is now; false where that cannot be seen. */
function find(card: OpenCard): boolean {
  const [first, ...others] = boxesOf(card.placed);
  if (!first) return false;
  card.mark = clearOf([first, ...others], card.part, flowOf(card.placed));
  return overlap(card.mark, viewport());
}

/** Puts the card where it belongs now. */
function settle(card: OpenCard): Place {
  const { mark, placed, isSheet, height, place: before } = card;
  const pinch = visualViewport?.scale ?? 1;
  const flow = flowOf(placed);
  card.place = placeCard({
    mark,
    width: WIDTH,
    height,
    viewport: viewport(),
    pinch,
    flow,
    isSheet,
    before,
  });
  return card.place;
}

/** Mentions are decided anew after each change of the page: the place is what stays. */
function isSamePlace(a: PlacedMention, b: PlacedMention | null): boolean {
  return b !== null && a.mention.start === b.mention.start && a.block.nodes[0] === b.block.nodes[0];
}

function flowOf({ element }: PlacedMention): Flow {
  const { writingMode, direction } = getComputedStyle(element);
  if (!writingMode.startsWith('horizontal')) return 'vertical';
  return direction === 'rtl' ? 'rtl' : 'ltr';
}

/** Where the host has to stand for a card of this mention; `null` where none can be shown. */
function parentFor({ element }: PlacedMention): Element | null {
  const parent = element.closest(ON_TOP) ?? lastOnTop() ?? document.documentElement;
  return parent.matches(WITHOUT_CONTENT) ? null : parent;
}

function lastOnTop(): Element | null {
  return [...document.querySelectorAll(ON_TOP)].at(-1) ?? null;
}

/** Displayed, and not behind a modal dialog or a fullscreen element. */
function isReachable(placed: PlacedMention): boolean {
  const top = lastOnTop();
  return boxesOf(placed).length > 0 && (!top || top.contains(placed.element));
}

/** Scrolls until the mention is in the viewport, at once: its place is asked for next. */
function reveal(placed: PlacedMention): void {
  placed.element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const [box] = boxesOf(placed);
  // Of a paragraph higher than the viewport only an edge is sure to be in it.
  if (box && !overlap(box, viewport())) {
    scrollBy({ top: box.top - innerHeight / 2, behavior: 'instant' });
  }
}

/** What the reader sees of the page: under pinch zoom a part of the layout. */
function viewport(): Box {
  // `null` only in documents that are not shown.
  const { offsetLeft: left, offsetTop: top, width, height } = visualViewport as VisualViewport;
  return { left, top, right: left + width, bottom: top + height };
}
