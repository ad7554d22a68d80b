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
  const records = compileCards(pack);
  const overview = packOverview(pack);
  const transaction = database.transaction(['packs', 'cards'], 'readwrite', {
    durability: 'strict',
  });
  const cards = transaction.objectStore('cards');
  const writes: Promise<unknown>[] = [];
  try {
    writes.push(cards.clear());
    for (const card of records) writes.push(cards.put(card));
    writes.push(transaction.objectStore('packs').put({ key: ACTIVE, digest, overview }));
    await Promise.all([...writes, transaction.done]);
  } catch (error) {
    // A record refused at once does not end the transaction: what came before it would be kept.
    abort(transaction);
    await Promise.allSettled([...writes, transaction.done]);
    throw error;
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself already, and nothing of it was kept.
  }
}
