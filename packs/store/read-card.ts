import type { Card } from '../card.ts';
import type { PackDatabase } from './pack-database.ts';

/** The stored card of an entity, or `null` where there is none or its record is damaged. */
export async function readCard(database: PackDatabase, entity: string): Promise<Card | null> {
  const card: unknown = await database.get('cards', entity);
  return isWhole(card) ? card : null;
}

/** Only ever written whole by `installPack`: one look at each part finds a damaged record. */
function isWhole(card: unknown): card is Card {
  if (typeof card !== 'object' || card === null) return false;
  const parts = card as Partial<Record<keyof Card, unknown>>;
  return (
    typeof parts.entity === 'object' &&
    typeof parts.pack === 'object' &&
    Array.isArray(parts.spellings) &&
    Array.isArray(parts.facts) &&
    Array.isArray(parts.disputes) &&
    Array.isArray(parts.relations) &&
    Array.isArray(parts.events) &&
    Array.isArray(parts.documents)
  );
}
