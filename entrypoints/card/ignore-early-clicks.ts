/**
 * For so long after a card opens, in milliseconds, clicks of a pointer do nothing: a page may have slipped the
 * card under a click meant for something else.
 */
const CLICKS_IGNORED = 500;

/** Lets through clicks that a person made, and those of a pointer only once the card has settled. */
export function ignoreEarlyClicks(): { startWaiting(): void } {
  let openedAt = 0;
  addEventListener(
    'click',
    (event) => {
      const isByKey = event.detail === 0;
      const isSettled = performance.now() - openedAt > CLICKS_IGNORED;
      if (event.isTrusted && (isByKey || isSettled)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
  return {
    startWaiting() {
      openedAt = performance.now();
    },
  };
}
