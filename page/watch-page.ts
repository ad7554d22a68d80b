import { containerOf, isElement } from './read-container.ts';

/**
 * Tells which elements' text has changed, by one observer for the whole document. `deep`: what
 * stands inside the element is new as well. Ends with `signal`.
 */
export function watchPage({
  onChange,
  signal,
}: {
  onChange: (container: Element, deep: boolean) => void;
  signal: AbortSignal;
}): void {
  const observer = new MutationObserver((records) => {
    const shallow = new Set<Element>();
    for (const { target, addedNodes } of records) {
      const container = containerOf(target);
      if (!container) continue;
      shallow.add(container);
      for (const node of addedNodes) {
        if (isElement(node) && node.isConnected) addAllInside(node);
      }
    }
    for (const container of shallow) if (container.isConnected) onChange(container, false);
  });

  const addAllInside = (element: Element) => {
    const container = containerOf(element);
    if (container === element) onChange(element, true);
    else if (container && element.firstElementChild) onChange(container, true);
  };

  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
