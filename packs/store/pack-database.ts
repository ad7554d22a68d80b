import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Card } from '../card.ts';
import type { PackOverview } from '../pack-overview.ts';

const NAME = 'backstory';

/** Raised when the stores change; a database of a higher version belongs to a newer extension. */
const VERSION = 1;

/** The one installed pack, as it stands in the database. */
interface StoredPack {
  readonly key: typeof ACTIVE;
  /** Hash of the built pack, with the format of its cards: another one means other cards, whatever its version says. */
  readonly digest: string;
  readonly overview: PackOverview;
}

/** Key of the installed pack's record; written last, so that its presence says "complete". */
export const ACTIVE = 'active';

interface BackstorySchema extends DBSchema {
  packs: { key: string; value: StoredPack };
  /** One self-contained card per entity, under the entity's id. */
  cards: { key: string; value: Card };
}

export type PackDatabase = IDBPDatabase<BackstorySchema>;

/**
 * Opens the database of the extension's own origin, making its stores the first time. Rejects where
 * the browser has no IndexedDB for us (some private windows), the files are damaged beyond repair,
 * or a newer version of the extension wrote them.
 */
export async function openPackDatabase(): Promise<PackDatabase> {
  const database = await openDB<BackstorySchema>(NAME, VERSION, {
    upgrade(opened) {
      opened.createObjectStore('packs', { keyPath: 'key' });
      opened.createObjectStore('cards', { keyPath: 'entity.id' });
    },
    blocking(_current, _blocked, event) {
      // A newer version of the extension is waiting to upgrade: an open connection would hold it up.
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
  return database;
}

/** Removes the database, for one that is damaged: all it holds is a copy of the bundled pack. */
export async function deletePackDatabase(): Promise<void> {
  await deleteDB(NAME);
}
