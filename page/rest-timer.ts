/** Notices that something has come to rest. */
export interface RestTimer {
  /** It has moved, and counts as at rest `delay` milliseconds from now unless it moves again. */
  restart(delay: number): void;
  stop(): void;
}

/** A pointer moves a hundred times a second: one timer is looked after, not one made for each time. */
export function createRestTimer(onRest: () => void): RestTimer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = 0;

  const check = () => {
    const left = due - performance.now();
    timer = left > 0 ? setTimeout(check, left) : undefined;
    if (timer === undefined) onRest();
  };

  return {
    restart(delay) {
      due = performance.now() + delay;
      timer ??= setTimeout(check, delay);
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
