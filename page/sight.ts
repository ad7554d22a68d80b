import type { PlacedMention } from './page-mentions.ts';

/**
 * How far beyond the viewport counts as near: a scroll should not come upon unmarked text, but in a page that
 * changes every frame each mark costs as much beyond the edge as within it.
 */
const NEAR = '10%';

/** Which mentions can be seen at all, and which stand near what the reader sees now. */
export interface Sight {
  /**
   * Looks at these from now on: at `shown` ones all the time, at all others once, and once more at what
   * was hidden.
   */
  follow(mentions: readonly PlacedMention[], shown: readonly PlacedMention[]): void;
  /**
   * Nothing is known of a mention until it has been looked at: it is not hidden, nor near, but for the
   * first few of a page.
   */
  isHidden(mention: PlacedMention): boolean;
  isNear(mention: PlacedMention): boolean;
  /** Waits for the next look, if something has not been looked at: true if there was one. */
  hasLooked(): Promise<boolean>;
}

/** How many are looked at in one piece: what a page of thousands of names takes longer for is parted. */
const AT_ONCE = 200;

/** Before the first look, as many count as near: they are on the screen most likely. */
const FIRST = 20;

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
  /** Those looked at longest ago come first. */
  let hidden = new Set<Element>();
  let near = new Set<Element>();
  let wanted = new Set<Element>();
  /** Of the wanted ones, those the observer has not been told of. */
  let waiting = new Set<Element>();
  let isOther = false;
  let hasBegun = false;
  let nextLook = Promise.withResolvers<boolean>();

  const look = (element: Element) => {
    const wasHidden = hidden.delete(element);
    const isHidden = !isVisible(element);
    if (isHidden) hidden.add(element);
    if (isHidden !== wasHidden || !looked.has(element)) isOther = true;
    looked.add(element);
  };

  const watchSome = () => {
    for (const element of firstOf(waiting)) {
      waiting.delete(element);
      observer.observe(element);
    }
  };

  const observer = new IntersectionObserver(
    (entries) => {
      hasBegun = true;
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting || isBoxless(target)) near.add(target);
        else near.delete(target);
      }
      new Set([...entries.map(({ target }) => target), ...firstOf(hidden)]).forEach(look);
      watchSome();
      // What is hidden is told once all have been looked at.
      const isTold = isOther && waiting.size === 0;
      if (isTold) isOther = false;
      onChange(isTold);
      nextLook.resolve(true);
      nextLook = Promise.withResolvers();
    },
    { rootMargin: NEAR },
  );
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    follow(mentions, shown) {
      const before = wanted;
      wanted = new Set(shown.map(({ element }) => element));
      for (const { element } of mentions) {
        if (!looked.has(element) || hidden.has(element)) wanted.add(element);
      }
      for (const element of before) {
        if (!wanted.has(element) || hidden.has(element)) observer.unobserve(element);
      }
      hidden = hidden.intersection(wanted);
      near = hasBegun ? near.intersection(wanted) : new Set([...wanted].slice(0, FIRST));
      waiting = waiting.union(wanted.difference(before)).union(hidden).intersection(wanted);
      watchSome();
    },

    isHidden: ({ element }) => hidden.has(element),
    isNear: ({ element }) => near.has(element),

    async hasLooked() {
      if ([...wanted].every((element) => looked.has(element))) return false;
      setTimeout(nextLook.resolve, LONGEST_WAIT, false);
      return nextLook.promise;
    },
  };
}

function firstOf(elements: ReadonlySet<Element>): readonly Element[] {
  return [...elements].slice(0, AT_ONCE);
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
