import { readPage } from './read-page.ts';
import { createTextWalk } from './text-walk.ts';

/** Reads a page until it has met a word of the pack's subject; most pages have none. */
export function findTopic({
  isAboutTopic,
  onTopic,
  onReplaced,
  onWork,
  signal,
}: {
  /** Whether a text has one of the words that a page about the pack's subject has. */
  isAboutTopic: (text: string) => boolean;
  /** Called for every block with such a word, until `signal`. */
  onTopic: () => void;
} & Pick<Parameters<typeof readPage>[0], 'onReplaced' | 'onWork' | 'signal'>): void {
  const reading = readPage({
    read: createTextWalk,
    take({ text }) {
      const isFound = isAboutTopic(text);
      if (isFound) onTopic();
      return !isFound;
    },
    forget() {},
    isFull: () => false,
    async tell() {},
    onIdle() {},
    onChange() {},
    onMissed: () => reading.restart(),
    onWork,
    onReplaced,
    signal,
  });
}
