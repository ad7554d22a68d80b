import { MOST_AT_ONCE, weightOf, type FinderPort } from '../messages/finder-port.ts';
import type { Mention } from '../mentions/mention.ts';
import type { BlockMentions, BlockPlace } from '../mentions/page-finder.ts';
import { createKnownBlocks, type KnownBlock } from './known-blocks.ts';
import type { Container } from './element-kinds.ts';
import { elementAt, type BlockPlaces, type TextBlock } from './text-block.ts';
import { createTextWalk, type TextWalk } from './text-walk.ts';

/** The first message: what it says is what the reader waits for. Each one after it is twice as long. */
const FIRST = 0x800;

/**
 * When nobody has answered twice in a row, the finder is asked again after these pauses, for a background that
 * is being started or installed; after the last with the next change. In milliseconds.
 */
const PAUSES = [250, 500, 1000, 2000];

/** A mention and where in the page it stands. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly block: BlockPlaces;
  /** What it begins in: asked for once, because pages of thousands of mentions are. */
  readonly element: Element;
  /** The name as it stood in the text that was searched, for a reader: line breaks are spaces. */
  readonly text: string;
}

/**
 * What has been found in this page so far. The page script reads; the finder in the background finds
 * and decides.
 */
export interface PageMentions {
  /** Forgets what stands in some containers, and in all that have left the page. */
  forget(isForgotten: (container: Container) => boolean): void;
  /** Reads a container anew, and if `deep` all inside; `null` where the whole page is to be read anew. */
  read(container: Container, deep: boolean, onCustom: (element: Element) => void): TextWalk | null;
  /**
   * Takes a block of it up, to tell the finder; false where there was no place for it or nobody to tell, and
   * all begins anew.
   */
  take(block: TextBlock): boolean;
  /** Whether as much has been read as goes into one message. */
  isFull(): boolean;
  /** Tells the finder what has changed, and takes up what it says. */
  tell(): Promise<void>;
  /** Has the page read and told from the start. */
  startOver(): void;
  /** Leaves the finder until there is something to tell again. */
  leave(): void;
  /** As `startOver`, if nobody answered the last time. */
  retry(): void;
  /**
   * Takes blocks out of the count in which every mention is hidden, and returns the containers of those
   * that are to be read again because something in them is hidden no more.
   */
  withhold(isHidden: (mention: PlacedMention) => boolean): readonly Container[];
  /** Every mention of the page in document order, as far as the finder has said. */
  list(): PlacedMention[];
}

export function createPageMentions({
  connect,
  choices,
  readAll,
  signal,
}: {
  connect: () => FinderPort;
  /** Whether the reader wants entities of the background marked. */
  choices: () => { readonly background: boolean } | null;
  /** Has the whole page read, in place of whatever was still to be read. */
  readAll: () => void;
  signal: AbortSignal;
}): PageMentions {
  let port: FinderPort | null = null;
  /** How much is read before the next message. */
  let most = FIRST;
  /** How often in a row nobody answered. */
  let failures = 0;
  let toldBackground = false;
  let known = createKnownBlocks();
  let untold: KnownBlock[] = [];
  /** What was added to `untold` since the last message. */
  let untoldWeight = 0;
  let gone: BlockPlace[] = [];

  const isBackgroundWanted = () => choices()?.background ?? false;

  /** The finder knows nothing of this page any more, or never did. */
  const begin = (): void => {
    known = createKnownBlocks();
    untold = [];
    untoldWeight = 0;
    gone = [];
    most = FIRST;
    toldBackground = isBackgroundWanted();
    port?.close();
    port = connect();
    readAll();
  };

  const forgetBlocks = (isForgotten: (block: KnownBlock) => boolean) => {
    gone.push(...known.drop(isForgotten).map(({ place }) => place));
    untold = untold.filter((block) => !isForgotten(block));
  };

  /** It is being read anew. */
  const forgetTextOf = (container: Container) => {
    if (known.has(container)) forgetBlocks((block) => block.container === container);
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

  const lose = () => {
    port = null;
    failures += 1;
    // The background was just going to sleep, most likely.
    if (failures === 1) return begin();
    const pause = PAUSES[failures - 2];
    if (pause === undefined) return;
    setTimeout(() => {
      // Begun anew meanwhile, by a change or by a question from outside.
      if (!port && !signal.aborted) begin();
    }, pause);
  };

  /** As many of the untold blocks as go into one message. */
  const nextMessage = (): readonly KnownBlock[] => {
    let weight = 0;
    const end = untold.findIndex((block) => (weight += weightOf(block.text)) > MOST_AT_ONCE);
    most = Math.min(most * 2, MOST_AT_ONCE);
    return untold.splice(0, end < 0 ? untold.length : end);
  };

  /** Returns whether it was told, and so whether there may be more. */
  const tellSome = async (): Promise<boolean> => {
    const background = isBackgroundWanted();
    const asked = port;
    if (!asked || (untold.length + gone.length === 0 && background === toldBackground))
      return false;
    const sent = nextMessage();
    untoldWeight = 0;
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
    forget(isForgotten) {
      forgetBlocks(({ container }) => !container.isConnected || isForgotten(container));
    },

    read(container, deep, onCustom) {
      if (!port?.isOpen) {
        begin();
        return null;
      }
      forgetTextOf(container);
      return createTextWalk(container, deep, onCustom);
    },

    take(block) {
      if (block.isFirst) forgetTextOf(block.container);
      const added = port?.isOpen ? known.add(block) : null;
      if (!added) {
        begin();
        return false;
      }
      untold.push(added);
      untoldWeight += weightOf(block.text);
      return true;
    },

    isFull: () => untoldWeight >= most,

    async tell() {
      while (await tellSome());
    },

    startOver: begin,

    leave() {
      port?.close();
      port = null;
    },

    retry() {
      if (failures > 0) begin();
    },

    withhold(isHidden) {
      const again: Container[] = [];
      for (const block of known.all) {
        const isOut = block.mentions.length > 0 && block.mentions.every(isHidden);
        if (isOut && !block.isWithheld) gone.push(block.place);
        if (!isOut && block.isWithheld) again.push(block.container);
        block.isWithheld = isOut;
      }
      return again;
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
    element: elementAt(block, start),
    text: before?.text ?? block.text.slice(start, end).replaceAll(/\s+/g, ' '),
  };
}
