import type { Sender } from './may-send.ts';
import { parseMessage } from './message.ts';

/** The part of the browser's `runtime.onMessage` that hearing needs. */
interface MessageEvents {
  addListener(listener: (message: unknown, sender: Sender) => undefined): void;
}

/** Calls `onMarks` with the tab whenever what is found or marked in its page has changed. */
export function hearMarks(events: MessageEvents, onMarks: (tab: number) => void): void {
  events.addListener((raw, { tab }) => {
    // The background answers; a page of ours beside the pages only listens.
    if (tab?.id !== undefined && parseMessage(raw)?.type === 'reportMarks') onMarks(tab.id);
    return undefined;
  });
}
