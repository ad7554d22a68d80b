/**
 * What `bench-cold.ts` runs in a fresh page: bundled as the extension's own scripts are, minified and
 * classic.
 */
import { bytesOfBase64 } from '../../mentions/bytes-of-base64.ts';
import { createFinder } from '../../mentions/create-finder.ts';
import { openIndex } from '../../mentions/open-index.ts';
import { createPageFinder } from '../../mentions/page-finder.ts';
import { readOpeners } from '../../mentions/read-openers.ts';
import { TITLES_AND_OPENERS } from '../../mentions/titles-and-openers.ts';
import { createTopicGate } from '../../mentions/topic-gate.ts';

/** Milliseconds; `ready` is until the first block can be read, a slice is one task without a break. */
export interface ColdScan {
  readonly ready: number;
  readonly slices: readonly number[];
  /** Blocks that passed the gate, or mentions that are marked. */
  readonly found: number;
}

/** What every page pays: the blocks held against the gate, with a chance to react after each. */
function scanByGate(topicWords: string, blocks: readonly string[]): ColdScan {
  const start = performance.now();
  const isAboutTopic = createTopicGate(bytesOfBase64(topicWords));
  const ready = performance.now() - start;
  let found = 0;
  const slices = blocks.map((block) => {
    const from = performance.now();
    if (isAboutTopic(block)) found++;
    return performance.now() - from;
  });
  return { ready, slices, found };
}

/** What the background does for its first page: names found, trust decided; an article is one message. */
function scanByFinder(packNames: string, blocks: readonly string[]): ColdScan {
  const start = performance.now();
  const index = openIndex(bytesOfBase64(packNames));
  const follow = createPageFinder(index, createFinder(index, readOpeners(TITLES_AND_OPENERS)));
  const ready = performance.now() - start;
  const from = performance.now();
  const placed = blocks.map((block, place) => [place, block] as const);
  const changed = follow({ blocks: placed, gone: [], background: false });
  const slices = [performance.now() - from];
  const found = changed.flatMap(([, mentions]) => mentions).filter(({ marked }) => marked).length;
  return { ready, slices, found };
}

Object.assign(globalThis, { scanByGate, scanByFinder });
