import type { Card } from '../packs/card.ts';
import type { PackOverview } from '../packs/pack-overview.ts';
import type { StorageState } from '../packs/storage-state.ts';
import type { Message, MessageType } from './message.ts';

/** What the background answers to each message. */
export interface Answers {
  mintToken: { readonly token: string };
  claimToken: { readonly isReal: boolean };
  reportMarks: Record<never, never>;
  readBundledCard: { readonly card: Card | null };
  readPackOverview: { readonly overview: PackOverview; readonly storage: StorageState };
  reloadPack: { readonly storage: StorageState };
}

/** The same type with its answer, so that asker and answerer are checked against one another. */
export type MessageOf<Type extends MessageType> = Extract<Message, { type: Type }>;

/**
 * Asks the background. Rejects when there is nobody to answer (the extension was removed or updated
 * under a page) or the background refused; it is woken up if it sleeps.
 */
export async function askBackground<Type extends MessageType>(
  sendMessage: (message: Message) => Promise<unknown>,
  message: MessageOf<Type>,
): Promise<Answers[Type]> {
  const answer = await sendMessage(message);
  if (answer === undefined || answer === null) {
    throw new Error(`The background did not answer "${message.type}".`);
  }
  return answer as Answers[Type];
}
