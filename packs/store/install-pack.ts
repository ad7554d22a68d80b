import { compileCards } from '../compile-card.ts';
import { packOverview } from '../pack-overview.ts';
import type { Pack } from '../pack-schema.ts';
import { ACTIVE, type PackDatabase } from './pack-database.ts';

/**
 * Replaces whatever pack is installed by this one, in one transaction: at every moment the database
 * holds one whole pack or none. Rejects, leaving all as it was, when the browser refuses to store.
 */
export async function installPack(
  database: PackDatabase,
  { pack, digest }: { pack: Pack; digest: string },
): Promise<void> {
  const transaction = database.transaction(['packs', 'cards'], 'readwrite', {
    durability: 'strict',
  });
  const cards = transaction.objectStore('cards');
  const packs = transaction.objectStore('packs');
  const writes = [
    cards.clear(),
    ...compileCards(pack).map((card) => cards.put(card)),
    packs.put({ key: ACTIVE, digest, overview: packOverview(pack) }),
  ];
  await Promise.all([...writes, transaction.done]);
}
