import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FactRecord } from '../../packs/card.ts';

/** What the parts of a card, or of a brief, share: its record, and the way to another entity's card. */
export interface CardContent {
  readonly card: FactRecord;
  readonly onGo: (entity: string) => void;
}

export const CardContext = createContext<CardContent | null>(null);

/** Throws outside a card, where there is nothing to show. */
export function useCard(): CardContent {
  const content = useContext(CardContext);
  if (!content) throw new Error('This component belongs inside a CardView.');
  return content;
}
