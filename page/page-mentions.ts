import { BLOCKS_AT_ONCE, TEXT_AT_ONCE, type FinderPort } from '../messages/finder-port.ts';
import type { Mention } from '../mentions/mention.ts';
import type { BlockMentions, BlockPlace } from '../mentions/page-finder.ts';
import { createKnownBlocks, type KnownBlock } from './known-blocks.ts';
import { readContainer } from './read-container.ts';
import type { BlockPlaces } from './text-block.ts';

/** A mention and where in the page it stands. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly block: BlockPlaces;
  /** The name as it stood in the text that was searched, for a reader: line breaks are spaces. */
  readonly text: string;
}

/**
 * What has been found in this page so far. The page script reads; the finder in the background finds
 * and decides. Until a word of the subject is met, nothing leaves the page script.
 */
export interface PageMentions {
  /** Before some elements are read: forgets what stood in elements that have left the page. */
  begin(): void;
  /** Reads the element's own text anew and returns the block-level elements inside it. */
  read(container: Element): readonly Element[];
  /** Whether as much has been read as goes into one message. */
  isFull(): boolean;
  /** Tells the finder what has changed, and takes up what it says. */
  tell(): Promise<void>;
  /** Has all names looked for, whatever the page is about. */
  follow(): void;
  /** Every mention of the page in document order, as far as the finder has said. */
  list(): PlacedMention[];
}

export function createPageMentions({
  isAboutTopic,
  connect,
  isBackgroundWanted,
  readAll,
}: {
  isAboutTopic: (text: string) => boolean;
  connect: () => FinderPort;
  /** Whether the reader wants entities of the background marked. */
  isBackgroundWanted: () => boolean;
  /** Has the whole page read, in place of whatever was still to be read. */
  readAll: () => void;
}): PageMentions {
  let isFollowed = false;
  let port: FinderPort | null = null;
  /** How often in a row nobody answered. */
  let failures = 0;
  let toldBackground = false;
  let known = createKnownBlocks();
  let untold: KnownBlock[] = [];
  /** Characters added to `untold` since the last message. */
  let untoldLength = 0;
  let gone: BlockPlace[] = [];

  /** The finder knows nothing of this page any more, or never did. */
  const startOver = (): readonly Element[] => {
    isFollowed = true;
    known = createKnownBlocks();
    untold = [];
    untoldLength = 0;
    gone = [];
    toldBackground = isBackgroundWanted();
    port?.close();
    port = connect();
    readAll();
    return [];
  };

  const forget = (isForgotten: (block: KnownBlock) => boolean) => {
    gone.push(...known.drop(isForgotten).map(({ place }) => place));
    untold = untold.filter((block) => !isForgotten(block));
  };

  const takeUp = (sent: readonly KnownBlock[], answer: readonly BlockMentions[]) => {
    for (const [place, mentions] of answer) {
      const block = known.at(place);
      if (block) block.mentions = mentions.map((mention) => placedIn(block, mention));
    }
    for (const block of sent) block.text = '';
    const others = new Set(sent.filter(({ mentions }) => mentions.length === 0));
    known.drop((block) => others.has(block));
    failures = 0;
  };

  /** Once more at once, for a background that was just going to sleep; then with the next change. */
  const lose = () => {
    port = null;
    failures += 1;
    if (failures === 1) startOver();
  };

  /** As many of the untold blocks as go into one message. */
  const nextMessage = (): readonly KnownBlock[] => {
    let length = 0;
    const end = untold.findIndex(({ text }, at) => {
      length += text.length;
      return at === BLOCKS_AT_ONCE || length > TEXT_AT_ONCE;
    });
    return untold.splice(0, end === -1 ? untold.length : end);
  };

  /** Returns whether it was told, and so whether there may be more. */
  const tellSome = async (): Promise<boolean> => {
    const background = isBackgroundWanted();
    const asked = port;
    if (!asked || (untold.length + gone.length === 0 && background === toldBackground))
      return false;
    const sent = nextMessage();
    untoldLength = 0;
    toldBackground = background;
    const answer = await asked.tell({
      blocks: sent.map(({ place, text }) => [place, text]),
      gone: gone.splice(0),
      background,
    });
    // Begun anew meanwhile: the answer is about blocks that are not known any more.
    if (port !== asked) return false;
    if (answer) takeUp(sent, answer);
    else lose();
    return answer !== null;
  };

  return {
    begin() {
      forget(({ container }) => !container.isConnected);
    },

    read(container) {
      if (!container.isConnected) return [];
      const { blocks, nested } = readContainer(container);
      if (!isFollowed) return blocks.some(({ text }) => isAboutTopic(text)) ? startOver() : nested;
      if (!port?.isOpen) return startOver();
      if (known.has(container)) forget((block) => block.container === container);
      for (const block of blocks) {
        const added = known.add(container, block);
        if (!added) return startOver();
        untold.push(added);
        untoldLength += block.text.length;
      }
      return nested;
    },

    isFull: () => untold.length >= BLOCKS_AT_ONCE || untoldLength >= TEXT_AT_ONCE,

    async tell() {
      while (await tellSome());
    },

    follow() {
      if (!isFollowed || failures > 0) startOver();
    },

    list: () => known.all.flatMap(({ mentions }) => mentions),
  };
}

/** The text of a block is there only once; the names in it stay the same until it is read anew. */
function placedIn(block: KnownBlock, mention: Mention): PlacedMention {
  const { start, end } = mention;
  const before = block.mentions.find((each) => each.mention.start === start);
  return {
    mention,
    block,
    text: before?.text ?? block.text.slice(start, end).replaceAll(/\s+/g, ' '),
  };
}
