import type { PlacedMention } from './page-mentions.ts';
import { hostOf } from './read-container.ts';
import { nodeAt } from './text-block.ts';

/** How far beyond the viewport counts as near: a quick scroll should not come upon unmarked text. */
const NEAR = '50%';

/** Which mentions can be seen at all, and which stand near what the reader sees now. */
export interface Sight {
  /**
   * Looks at these from now on: at `shown` ones all the time, at all others once, and once more at what
   * was hidden.
   */
  follow(mentions: readonly PlacedMention[], shown: readonly PlacedMention[]): void;
  /** Nothing is known of a mention until it has been looked at: neither hidden nor near. */
  isHidden(mention: PlacedMention): boolean;
  isNear(mention: PlacedMention): boolean;
  /** Waits for the next look, if something has not been looked at: true if there was one. */
  hasLooked(): Promise<boolean>;
}

/** No look comes while nothing of the page is painted. In milliseconds. */
const LONGEST_WAIT = 200;

/**
 * One observer, which tells after layout: asking what is visible costs nothing then. Ends with `signal`.
 */
export function createSight({
  onChange,
  signal,
}: {
  /** Another mention is near, or far. `isOther`: or hidden, or hidden no more. */
  onChange: (isOther: boolean) => void;
  signal: AbortSignal;
}): Sight {
  const looked = new WeakSet<Element>();
  let hidden = new Set<Element>();
  let near = new Set<Element>();
  let watched = new Set<Element>();
  let nextLook = Promise.withResolvers<boolean>();

  const look = (element: Element): boolean => {
    const isHidden = !isVisible(element);
    const isOther = isHidden !== hidden.has(element) || !looked.has(element);
    looked.add(element);
    if (isHidden) hidden.add(element);
    else hidden.delete(element);
    return isOther;
  };

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting || isBoxless(target)) near.add(target);
        else near.delete(target);
      }
      const targets = new Set([...entries.map(({ target }) => target), ...hidden]);
      onChange([...targets].filter(look).length > 0);
      nextLook.resolve(true);
      nextLook = Promise.withResolvers();
    },
    { rootMargin: NEAR },
  );
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    follow(mentions, shown) {
      const wanted = new Set(shown.map(elementOf));
      for (const element of mentions.map(elementOf)) {
        if (!looked.has(element) || hidden.has(element)) wanted.add(element);
      }
      for (const element of watched) {
        if (!wanted.has(element) || hidden.has(element)) observer.unobserve(element);
      }
      for (const element of wanted) observer.observe(element);
      hidden = hidden.intersection(wanted);
      near = near.intersection(wanted);
      watched = wanted;
    },

    isHidden: (mention) => hidden.has(elementOf(mention)),
    isNear: (mention) => near.has(elementOf(mention)),

    async hasLooked() {
      if ([...watched].every((element) => looked.has(element))) return false;
      setTimeout(nextLook.resolve, LONGEST_WAIT, false);
      return nextLook.promise;
    },
  };
}

function elementOf({ block, mention }: PlacedMention): Element {
  const node = nodeAt(block, mention.start);
  return node.parentElement ?? hostOf(node.getRootNode()) ?? document.documentElement;
}

/** Without a box of its own an element is nowhere and never visible, though what is in it may be. */
function isBoxless(element: Element): boolean {
  return !element.checkVisibility() && getComputedStyle(element).display === 'contents';
}

function isVisible(element: Element | null): boolean {
  // What stands directly in a closed `details` has no element of its own to ask.
  if (!element || element.matches('details:not([open])')) return false;
  const isShown = element.checkVisibility({ visibilityProperty: true });
  return isShown || (isBoxless(element) && isVisible(element.parentElement));
}
