import type { Card } from '../card.ts';
import { openPackDatabase } from './pack-database.ts';
import { readCard } from './read-card.ts';

/**
 * An entity's card: from the database, or from `askBundled` when the database cannot be opened, has
 * no such card, or holds a damaged one. `null` for an entity that no pack knows.
 */
export async function loadCard(
  entity: string,
  askBundled: (entity: string) => Promise<Card | null>,
): Promise<Card | null> {
  return (await loadStoredCard(entity)) ?? askBundled(entity);
}

async function loadStoredCard(entity: string): Promise<Card | null> {
  try {
    const database = await openPackDatabase();
    try {
      return await readCard(database, entity);
    } finally {
      database.close();
    }
  } catch {
    // Why it failed is the background's to find out and the options page's to tell.
    return null;
  }
}
