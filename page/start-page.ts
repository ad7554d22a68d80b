import type { FinderPort } from '../messages/finder-port.ts';
import type { ListedMention, TabAnswers, TabMessage } from '../messages/tab-message.ts';
import { createCardFrame } from './card-frame.ts';
import { describePage } from './describe-page.ts';
import type { EarlyListeners } from './early-listeners.ts';
import { firstMentions } from './first-mentions.ts';
import type { MarkStyle } from './highlights.ts';
import { createMarks } from './marks.ts';
import { watchMenu } from './menu-mark.ts';
import { openCards } from './open-cards.ts';
import { createPageMentions, type PlacedMention } from './page-mentions.ts';
import { readPage } from './read-page.ts';
import { createReport } from './report-marks.ts';
import { selectedPlace } from './selected-place.ts';
import { nextMark, showMention } from './show-mention.ts';
import { createSight } from './sight.ts';
import { watchReader, type OpenBy } from './watch-reader.ts';

/** What the reader has chosen, as far as marks go. */
export interface MarkChoices {
  /** Nothing is marked on this site, or for now. */
  readonly isOff: boolean;
  /** `name` as it stands in the page. */
  readonly isUnwanted: (entity: string, name: string) => boolean;
  /** Every mention, not only the first of each entity in an article. */
  readonly every: boolean;
  /** Also entities that are the story's background. */
  readonly background: boolean;
  readonly style: MarkStyle;
  readonly openBy: OpenBy;
  /** How long the pointer rests on a mark before its card opens, in milliseconds. */
  readonly openDelay: number;
}

/** What the page script needs of the rest of the extension. */
export interface PageSurroundings {
  readonly early: EarlyListeners;
  /** Opens a line to the finder of all names. */
  readonly connect: () => FinderPort;
  /** `null` while it is not known: nothing is marked before. */
  readonly choices: () => MarkChoices | null;
  readonly cardUrl: string;
  readonly cardOrigin: string;
  readonly cardTitle: string;
  readonly mintToken: () => Promise<string>;
  /** Hears how many entities are marked, whenever what is found or marked changes. */
  readonly onMarks: (entities: number) => void;
  /** Called whenever there is work: the time to find out that the extension is gone, and to end. */
  readonly onWork: () => void;
  /** The page has been written anew from the start, and what listened in it listens no more. */
  readonly onReplaced: () => void;
  /** Ends everything: marks, listeners and the card's host are withdrawn. */
  readonly signal: AbortSignal;
}

/** What the entry point drives the page with. */
export interface Page {
  /** Shows what the reader wants to see now, of the mentions found already. */
  refresh(): void;
  /** Answers once what is there has been read. */
  answer(message: TabMessage): Promise<TabAnswers[TabMessage['type']]>;
}

/** Between two events of the reader at which `onWork` is called, in milliseconds. */
const BETWEEN_WORK = 250;

/** Reads, watches and marks this document, and opens cards in it. */
export function startPage(surroundings: PageSurroundings): Page {
  const { choices, early, onWork, signal } = surroundings;
  let mentions: readonly PlacedMention[] = [];
  /** Not to be marked in this page, until it is loaded again. */
  const notThese = new Set<string>();

  const found = createPageMentions({
    ...surroundings,
    readAll: () => reading.restart(),
  });

  const sight = createSight({
    onChange(isOther) {
      if (!isOther) return marks.register();
      for (const container of found.withhold(sight.isHidden)) reading.add(container);
      reading.start();
    },
    signal,
  });
  const marks = createMarks({ isNear: sight.isNear, signal });
  const report = createReport(surroundings);
  const menuMark = watchMenu(marks, signal);

  const show = () => {
    const chosen = choices();
    if (!chosen) return;
    const wanted = mentions.filter(
      ({ mention: { marked, entity }, text }) =>
        marked && !chosen.isOff && !chosen.isUnwanted(entity, text) && !notThese.has(entity),
    );
    const shown = chosen.every ? wanted : firstMentions(wanted);
    sight.follow(found.list(), shown);
    marks.show(shown, chosen.style);
    report.update(mentions, wanted);
    cards.follow();
  };

  const update = () => {
    mentions = found.list().filter((mention) => !sight.isHidden(mention));
    show();
  };

  const frame = createCardFrame({
    ...surroundings,
    title: surroundings.cardTitle,
    onMessage(message) {
      if (message.type === 'enter') reader.onEnter();
      else cards.onMessage(message);
    },
  });
  const cards = openCards({
    frame,
    marks,
    onHide(entity, isHidden) {
      if (isHidden) notThese.add(entity);
      else notThese.delete(entity);
      show();
    },
    signal,
  });
  const reader = watchReader({
    choices,
    markAt(x, y) {
      // Of a pointer that only moves nothing is asked, so a script left behind may not have noticed yet.
      onWork();
      return marks.markAt(x, y);
    },
    ...cards,
    signal,
  });

  let lastWork = 0;
  early.handle = (event, type) => {
    if (type !== 'pointermove' && event.timeStamp - lastWork > BETWEEN_WORK) {
      lastWork = event.timeStamp;
      onWork();
    }
    if (frame.isHit(event)) event.stopImmediatePropagation();
    else reader.onEvent(type, event);
  };
  signal.addEventListener('abort', () => {
    early.handle = () => {};
  });
  document.addEventListener('visibilitychange', onWork, { signal });
  // A page that is put away takes no port with it.
  addEventListener('pagehide', found.leave, { signal });

  const reading = readPage({
    ...surroundings,
    ...found,
    async tell() {
      await found.tell();
      // What is found first is shown first; the rest when all has been read.
      if (marks.shown.length === 0) update();
    },
    onIdle: update,
    onChange: marks.letGo,
    onMissed: found.startOver,
  });
  // Many pages show by then what they had hidden, without a change that is watched for.
  addEventListener('load', reading.start, { signal });

  return {
    refresh() {
      report.renew();
      show();
      reading.start();
    },
    async answer(message) {
      if (message.type === 'describePage') return describePage();
      await reading.started;
      if (message.type === 'readAgain') reading.restart();
      found.retry();
      // Nothing is read in a tab behind another, where the brief may be open: what is known must do.
      while (!document.hidden) {
        reading.start();
        await reading.idle();
        if (!(await sight.hasLooked())) break;
      }
      switch (message.type) {
        case 'listMentions':
        case 'readAgain':
          return mentions.map(listed);
        case 'showMention':
          return showMention(mentions[message.index], message.select);
        case 'stepMention': {
          const next = nextMark(marks.shown, marks.markAtCaret(), message.by);
          return showMention(next, true) && mentions.indexOf(next as PlacedMention);
        }
        case 'openCard':
          return cards.openNext();
        case 'readMenuMention': {
          const mark = menuMark();
          return mark && listed(mark);
        }
        case 'openLookedUp':
          return cards.openLookedUp(selectedPlace(message.entity));
      }
    },
  };
}

function listed({ mention, text }: PlacedMention): ListedMention {
  const { entity, reason, trust, marked } = mention;
  return { text, entity, reason, trust, marked };
}
