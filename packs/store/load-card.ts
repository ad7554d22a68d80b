import type { Card } from '../card.ts';
import { openPackDatabase, type PackDatabase } from './pack-database.ts';
import { readCard } from './read-card.ts';

type AskBundled = (entity: string) => Promise<Card | null>;

/**
 * An entity's card: from the database, or from `askBundled` when the database cannot be opened, has
 * no such card, or holds a damaged one. `null` for an entity that no pack knows.
 */
export async function loadCard(entity: string, askBundled: AskBundled): Promise<Card | null> {
  const connection = open();
  const card = await readFrom(connection, entity).catch(() => null);
  (await connection)?.close();
  return card ?? askBundled(entity);
}

/**
 * The same for many cards, over one connection, which is opened at once: it is there when the first
 * card is asked for. Whoever upgrades or deletes the database gets it closed; then the next card opens
 * another one.
 */
export function createCardLoader(askBundled: AskBundled): (entity: string) => Promise<Card | null> {
  let connection = open();
  return async (entity) => {
    const card = await readFrom(connection, entity).catch(() => {
      connection = open();
      return readFrom(connection, entity).catch(() => null);
    });
    return card ?? askBundled(entity);
  };
}

async function readFrom(
  connection: Promise<PackDatabase | null>,
  entity: string,
): Promise<Card | null> {
  const database = await connection;
  return database && readCard(database, entity);
}

/** Why it failed is the background's to find out and the options page's to tell. */
function open(): Promise<PackDatabase | null> {
  return openPackDatabase().catch(() => null);
}
