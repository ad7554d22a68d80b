/**
 * Keeps the wheel over the card from scrolling the page where the card has no way left to go. CSS alone does
 * not: Firefox scrolls the page on from the end of a frame with `overscroll-behavior: contain`, and a card
 * too short to scroll contains nothing.
 */
export function keepWheel(): void {
  addEventListener(
    'wheel',
    (event) => {
      const { target, ctrlKey, deltaY } = event;
      // Zooming is the reader's, and a field of its own scrolls by itself.
      if (ctrlKey || target instanceof HTMLTextAreaElement) return;
      const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
      const way = deltaY > 0 ? scrollHeight - clientHeight - scrollTop : scrollTop;
      // Less than a pixel is what rounding leaves.
      if (deltaY === 0 || way < 1) event.preventDefault();
    },
    { passive: false },
  );
}
