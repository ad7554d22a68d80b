/** Notices that something has come to rest, and the page below it. */
export interface RestTimer<Cause extends Event> {
  /** It has moved: it counts as at rest some time after the last of these events. */
  restart(event: Cause): void;
  stop(): void;
}

/**
 * A pointer moves a hundred times a second: one timer is looked after, not one made for each time, and of
 * each event no more is asked than that it is the last. Scrolling stops it, and is listened to only while
 * it waits: every step of it would cost a page that has no pointer in it. `delay` in milliseconds; ends with
 * `signal`.
 */
export function createRestTimer<Cause extends Event>(
  delay: () => number,
  onRest: (last: Cause) => void,
  signal: AbortSignal,
): RestTimer<Cause> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Cause;

  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
    removeEventListener('scroll', stop, { capture: true });
  };

  const check = () => {
    const left = last.timeStamp + delay() - performance.now();
    if (left > 0) {
      timer = setTimeout(check, left);
    } else {
      stop();
      onRest(last);
    }
  };
  signal.addEventListener('abort', stop);

  return {
    restart(event) {
      last = event;
      if (timer !== undefined) return;
      timer = setTimeout(check, delay());
      addEventListener('scroll', stop, { capture: true, passive: true });
    },
    stop,
  };
}
