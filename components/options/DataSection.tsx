import { useRef } from 'preact/hooks';
import type { PackOverview } from '../../packs/pack-overview.ts';
import type { StorageState } from '../../packs/storage-state.ts';
import type { FileFault } from '../../settings/settings-file.ts';
import type { SyncState } from '../../settings/sync-state.ts';
import { useLanguage, type MessageKey } from '../translate.ts';
import { PackSummary } from './PackSummary.tsx';

/** What the reader can do with what is kept. */
export interface DataActions {
  readonly onReloadPack: () => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onReset: () => void;
}

/** A file that was refused, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly fault: FileFault;
}

/** The pack, where its cards are kept, and the reader's own choices: as a file, and back to the first day. */
export function DataSection({
  overview,
  storage,
  sync,
  isReloaded,
  refused,
  actions,
}: {
  overview: PackOverview;
  storage: StorageState;
  sync: SyncState | null;
  /** The pack has just been stored anew. */
  isReloaded: boolean;
  refused: RefusedFile | null;
  actions: DataActions;
}) {
  const { t } = useLanguage();
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <h3>{t('options_choices')}</h3>
      <p>
        {sync?.is === 'refused' ? t('sync_refused', sync.detail) : t(SYNC[sync?.is ?? 'synced'])}
      </p>
      <div class="buttons">
        <button type="button" onClick={actions.onExport}>
          {t('options_export')}
        </button>
        <button type="button" onClick={() => file.current?.click()}>
          {t('options_import')}
        </button>
        <button type="button" onClick={actions.onReset}>
          {t('options_reset')}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) actions.onImport(chosen);
            currentTarget.value = '';
          }}
        />
      </div>
      <p class="quiet">{t('options_import_hint')}</p>
      {refused && <RefusedFileNotice {...refused} />}
      <PackSummary overview={overview} storage={storage} />
      <div class="buttons">
        <button type="button" onClick={actions.onReloadPack}>
          {t('options_reload')}
        </button>
        <p role="status">{isReloaded && t('options_reloaded')}</p>
      </div>
    </>
  );
}

function RefusedFileNotice({ name, fault: { is, field, detail } }: RefusedFile) {
  const { t } = useLanguage();
  return (
    <p class="notice" role="alert">
      {t(FAULTS[is], name, field, detail)} {t('options_file_unchanged')}
    </p>
  );
}

const SYNC = {
  synced: 'sync_synced',
  waiting: 'sync_waiting',
  'too-large': 'sync_too_large',
} as const satisfies Record<Exclude<SyncState['is'], 'refused'>, MessageKey>;

const FAULTS = {
  'too-large': 'file_too_large',
  'not-text': 'file_not_text',
  'not-json': 'file_not_json',
  foreign: 'file_foreign',
  'unknown-choice': 'file_unknown_choice',
  'not-a-list': 'file_not_a_list',
} as const satisfies Record<FileFault['is'], MessageKey>;
