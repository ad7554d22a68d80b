import type { PlacedMention } from './page-mentions.ts';

/** Tells how many entities are marked, as seldom as possible: whoever listens may have to be woken up. */
export interface Report {
  /** Tells when what is found or marked has changed. */
  update(found: readonly PlacedMention[], marked: readonly PlacedMention[]): void;
  /** Lets the next update tell again: the listener may have forgotten. */
  renew(): void;
}

export function createReport({ onMarks }: { onMarks: (entities: number) => void }): Report {
  // Nothing found: nobody needs to be told that.
  let told = '0';
  return {
    update(found, marked) {
      const entities = marked.map(({ mention }) => mention.entity);
      const now = [found.length, ...entities].join();
      if (now !== told) onMarks(new Set(entities).size);
      told = now;
    },
    renew() {
      if (told !== '0') told = '';
    },
  };
}
