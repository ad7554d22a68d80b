import type { FinderPort } from '../messages/finder-port.ts';
import type { ListedMention, MentionPlace, TabMessage } from '../messages/tab-message.ts';
import { createCardFrame } from './card-frame.ts';
import { guardHost } from './guard-host.ts';
import { createTopicGate } from '../mentions/topic-gate.ts';
import { boxesOf, createMarks } from './marks.ts';
import { openCards } from './open-cards.ts';
import { createPageMentions, type PlacedMention } from './page-mentions.ts';
import { createReadingQueue } from './reading-queue.ts';
import { watchPage } from './watch-page.ts';
import { watchReader } from './watch-reader.ts';

/** What the page script needs of the rest of the extension. */
export interface PageSurroundings {
  /** The words that a page about the pack's subject has, as a gate in base64. */
  readonly topicWords: string;
  /** Opens a line to the finder of all names. */
  readonly connect: () => FinderPort;
  readonly isBackgroundWanted: () => boolean;
  readonly isSwitchedOff: (entity: string) => boolean;
  readonly cardUrl: string;
  readonly cardOrigin: string;
  readonly cardTitle: string;
  readonly mintToken: () => Promise<string>;
  /** Ends everything: marks, listeners and the card's host are withdrawn. */
  readonly signal: AbortSignal;
}

/** What the entry point drives the page with. */
export interface Page {
  /** Shows what the reader wants to see now, of the mentions found already. */
  refresh(): void;
  /** Answers once what is there has been read. */
  answer(message: TabMessage): Promise<readonly ListedMention[] | MentionPlace | null>;
}

/**
 * Reads, watches and marks this document, and opens cards in it. To be called at `document_start`,
 * before any script of the page: the guards only hold when they are the first listeners.
 */
export function startPage(surroundings: PageSurroundings): Page {
  const { isSwitchedOff, signal } = surroundings;
  const readAll = () => queue.restart(document.documentElement);
  const found = createPageMentions({
    ...surroundings,
    isAboutTopic: createTopicGate(bytesOf(surroundings.topicWords)),
    readAll,
  });
  const marks = createMarks({ signal });
  let mentions: readonly PlacedMention[] = [];
  /** Not to be marked in this page, until it is loaded again. */
  const hidden = new Set<string>();

  const show = () => {
    marks.show(
      mentions.filter(
        ({ mention: { marked, entity } }) =>
          marked && !isSwitchedOff(entity) && !hidden.has(entity),
      ),
    );
    cards.follow();
  };

  const update = () => {
    mentions = found.list();
    show();
  };

  const frame = createCardFrame({
    ...surroundings,
    title: surroundings.cardTitle,
    onMessage: (message) => cards.onMessage(message),
  });
  const cards = openCards({
    frame,
    marks,
    onHide(entity, isHidden) {
      if (isHidden) hidden.add(entity);
      else hidden.delete(entity);
      show();
    },
    signal,
  });
  guardHost({
    isHost: frame.isHost,
    onEvent: (event) => reader.onHostEvent(event),
    signal,
  });
  const reader = watchReader({
    markAt: marks.markAt,
    isHost: frame.isHost,
    ...cards,
    signal,
  });

  const queue = createReadingQueue({
    ...found,
    async tell() {
      await found.tell();
      // What is found first is shown first; the rest when all has been read.
      if (marks.shown.length === 0) update();
    },
    onIdle: update,
    signal,
  });
  const started = whenParsed().then(() => {
    readAll();
    watchPage({ onChange: queue.add, signal });
  });

  return {
    refresh() {
      show();
      queue.start();
    },
    async answer(message) {
      await started;
      // Whoever asks wants to know of all names, on any page.
      found.follow();
      await queue.idle();
      switch (message.type) {
        case 'listMentions':
          return mentions.map(listed);
        case 'showMention':
          return showMention(mentions[message.index]);
        case 'openCard':
          cards.openNext();
          return null;
      }
    },
  };
}

function listed({ mention, text }: PlacedMention): ListedMention {
  const { entity, reason, trust, marked } = mention;
  return { text, entity, reason, trust, marked };
}

/** Scrolls there at once: a smooth scroll would still be under way when its place is asked for. */
function showMention(placed: PlacedMention | undefined): MentionPlace | null {
  if (!placed) return null;
  const element = placed.block.nodes[0]?.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = boxesOf(placed)[0];
  return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
}

async function whenParsed(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', resolve, { once: true });
  });
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}
