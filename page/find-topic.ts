import { bytesOfBase64 } from '../mentions/bytes-of-base64.ts';
import { createTopicGate } from '../mentions/topic-gate.ts';
import { readPage } from './read-page.ts';
import { createTextWalk } from './text-walk.ts';

/** Reads a page until it has met a word of the pack's subject; most pages have none. */
export function findTopic({
  topicWords,
  onTopic,
  onReplaced,
  onWork,
  signal,
}: {
  /** The words that a page about the pack's subject has, as a gate in base64. */
  topicWords: string;
  /** Called for every block with such a word, until `signal`. */
  onTopic: () => void;
} & Pick<Parameters<typeof readPage>[0], 'onReplaced' | 'onWork' | 'signal'>): void {
  const isAboutTopic = createTopicGate(bytesOfBase64(topicWords));
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
    onMissed: () => reading.restart(),
    onWork,
    onReplaced,
    signal,
  });
}
