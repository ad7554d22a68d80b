/** Notices the shadow trees of elements that a page defines only after they were read. */
export interface LateShadows {
  /** An element of the page's own kind, which may have no definition yet. */
  expect(element: Element): void;
  /** Those that have come since the last time. */
  take(): readonly ShadowRoot[];
}

/**
 * Pauses between two looks, in milliseconds: most pages define what they have within seconds, and many have
 * names that are never defined.
 */
const PAUSES = [200, 400, 800, 1600, 3200, 6400, 12_800];

/**
 * No observer tells of a shadow tree, and no extension what a page defines. But all elements of a name are
 * defined at once, so now and then one of each is looked at, and `onDefined` called where it is. Ends with
 * `signal`.
 */
export function createLateShadows(onDefined: () => void, signal: AbortSignal): LateShadows {
  const undefinedYet = new Map<string, Set<Element>>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const lookLater = (looks: number) => {
    const pause = PAUSES[looks];
    timer = pause === undefined ? undefined : setTimeout(look, pause, looks + 1);
  };
  const look = (looks: number) => {
    if (signal.aborted) return;
    if ([...undefinedYet.values()].some(isDefined)) onDefined();
    lookLater(looks);
  };

  return {
    expect(element) {
      if (element.matches(':defined')) return;
      const { localName } = element;
      undefinedYet.set(localName, (undefinedYet.get(localName) ?? new Set()).add(element));
      if (timer === undefined) lookLater(0);
    },

    take() {
      const roots: ShadowRoot[] = [];
      for (const [name, elements] of undefinedYet) {
        // What has left the page is never defined, and must not be kept from being forgotten.
        for (const element of elements) if (!element.isConnected) elements.delete(element);
        if (elements.size > 0 && !isDefined(elements)) continue;
        undefinedYet.delete(name);
        for (const { shadowRoot } of elements) if (shadowRoot) roots.push(shadowRoot);
      }
      return roots;
    },
  };
}

/** Whether the name of these is: one that stands in the page says it for all. */
function isDefined(elements: ReadonlySet<Element>): boolean {
  for (const element of elements) if (element.isConnected) return element.matches(':defined');
  return false;
}
