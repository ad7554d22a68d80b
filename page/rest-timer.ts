/** Notices that something has come to rest. */
export interface RestTimer<Cause extends Event> {
  /** It has moved: it counts as at rest some time after the last of these events. */
  restart(event: Cause): void;
  stop(): void;
}

/**
 * A pointer moves a hundred times a second: one timer is looked after, not one made for each time, and of
 * each event no more is asked than that it is the last. `delay` in milliseconds.
 */
export function createRestTimer<Cause extends Event>(
  delay: () => number,
  onRest: (last: Cause) => void,
): RestTimer<Cause> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Cause;

  const check = () => {
    const left = last.timeStamp + delay() - performance.now();
    timer = left > 0 ? setTimeout(check, left) : undefined;
    if (timer === undefined) onRest(last);
  };

  return {
    restart(event) {
      last = event;
      timer ??= setTimeout(check, delay());
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
