import { CARD_FORMAT, type Card } from '../card.ts';
import { compileCard } from '../compile-card.ts';
import { packOverview, type PackOverview } from '../pack-overview.ts';
import type { Pack } from '../pack-schema.ts';
import type { StorageFault, StorageState } from '../storage-state.ts';
import { installPack } from './install-pack.ts';
import { ACTIVE, deletePackDatabase, openPackDatabase } from './pack-database.ts';

/** The pack as it ships: its built form as text, which nobody needs each time the background wakes. */
export interface BundledPack {
  readonly readText: () => Promise<string>;
  readonly digest: string;
}

export interface PackKeeper {
  /** Installs the bundled pack unless that very pack is installed already. Never rejects. */
  install(): Promise<StorageState>;
  /** Stores the bundled pack anew, whatever is stored. Never rejects. */
  reinstall(): Promise<StorageState>;
  /** The card as the bundle has it; a database that failed to give it is mended on the way. */
  bundledCard(entity: string): Promise<Card | null>;
  overview(): Promise<{ overview: PackOverview; storage: StorageState }>;
}

export function createPackKeeper(bundle: BundledPack): PackKeeper {
  let parsed: Promise<Pack> | null = null;
  // Built and checked by us, and shipped in the same signed package: parsed, not validated again.
  const readPack = (): Promise<Pack> =>
    (parsed ??= bundle.readText().then((text) => JSON.parse(text) as Pack));

  const digest = `${bundle.digest} ${CARD_FORMAT}`;

  const installIfOther = async ({ anew }: { anew: boolean }): Promise<void> => {
    const database = await openPackDatabase();
    try {
      const installed = await database.get('packs', ACTIVE);
      if (!anew && installed?.digest === digest) return;
      await installPack(database, { pack: await readPack(), digest });
    } finally {
      database.close();
    }
  };

  const install = async (choice: { anew: boolean }): Promise<StorageState> => {
    try {
      await installIfOther(choice).catch(async (error: unknown) => {
        if (!isWithoutStores(error)) throw error;
        await deletePackDatabase();
        await installIfOther(choice);
      });
      return { from: 'database' };
    } catch (error) {
      return { from: 'bundle', reason: faultOf(error), detail: String(error) };
    }
  };

  return {
    install: () => install({ anew: false }),
    reinstall: () => install({ anew: true }),

    async bundledCard(entity) {
      const card = compileCard(await readPack(), entity);
      if (card) void install({ anew: true });
      return card;
    },

    async overview() {
      return { overview: packOverview(await readPack()), storage: await install({ anew: false }) };
    },
  };
}

/** A damaged database that the browser made anew, empty and with our version on it. */
function isWithoutStores(error: unknown): boolean {
  return error instanceof Error && error.name === 'NotFoundError';
}

function faultOf(error: unknown): StorageFault {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'no-space';
  return name === 'VersionError' ? 'newer-version' : 'unavailable';
}
