import type { TabAnswers, TabMessage } from './tab-message.ts';

/** The part of the browser's `tabs` API that asking a page script needs. */
export interface TabSender {
  sendMessage(tab: number, message: TabMessage, options: { frameId: number }): Promise<unknown>;
}

/**
 * Asks the page script of a tab, in its top frame unless told otherwise. `null` where there is none:
 * a page the browser keeps us out of, one that is older than the extension, or no text.
 */
export async function askTab<Type extends TabMessage['type']>(
  tabs: TabSender,
  { tab, frame = 0 }: { tab: number; frame?: number | undefined },
  message: Extract<TabMessage, { type: Type }>,
): Promise<TabAnswers[Type] | null> {
  try {
    const answer = await tabs.sendMessage(tab, message, { frameId: frame });
    return (answer ?? null) as TabAnswers[Type] | null;
  } catch {
    return null;
  }
}
