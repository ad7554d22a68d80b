import { createFinder, type Candidate } from '../mentions/create-finder.ts';
import { decideMentions } from '../mentions/decide-mentions.ts';
import type { Mention } from '../mentions/mention.ts';
import { openIndex, type NameIndex } from '../mentions/open-index.ts';
import { readOpeners } from '../mentions/read-openers.ts';
import { createTopicGate } from '../mentions/topic-gate.ts';

/**
 * The names to look for. A page script starts with a few words of the pack's subject; only a page
 * that has one of them gets all names, from the background. So a page about anything else pays for
 * neither their bytes nor their memory, however large the pack.
 */
export interface PageNames {
  /** The names in a block; none before all names are there. */
  find(text: string): readonly Candidate[];
  decide(blocks: readonly (readonly Candidate[])[]): readonly (readonly Mention[])[];
  /** Fetches all names, unless they are there; resolves to whether they are. */
  complete(): Promise<boolean>;
}

/** Asks the background for the index of all names, in base64, and for the list of openers. */
export type PageNamesSource = () => Promise<{ readonly names: string; readonly openers: string }>;

export function createPageNames({
  topicWords,
  askNames,
  onComplete,
}: {
  /** The gate of `mentions/build-topic-gate.ts`, in base64. */
  topicWords: string;
  askNames: PageNamesSource;
  /** Everything read so far has to be read again. */
  onComplete: () => void;
}): PageNames {
  const isAboutTopic = createTopicGate(bytesOf(topicWords));
  let all: { index: NameIndex; find: (text: string) => readonly Candidate[] } | null = null;
  let asking: Promise<boolean> | null = null;

  const ask = async (): Promise<boolean> => {
    try {
      const { names, openers } = await askNames();
      const index = openIndex(bytesOf(names));
      all = { index, find: createFinder(index, readOpeners(openers)) };
      onComplete();
      return true;
    } catch {
      // Nobody answered: the next text that is read asks again.
      asking = null;
      return false;
    }
  };
  const complete = () => (asking ??= ask());

  return {
    find(text) {
      if (all) return all.find(text);
      if (!asking && isAboutTopic(text)) void complete();
      return [];
    },
    decide: (blocks) => (all ? decideMentions(all.index, blocks, { background: false }) : []),
    complete,
  };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}
