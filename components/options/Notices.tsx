import type { Replaced } from '../../settings/replace-record.ts';
import { useLanguage, type MessageKey } from '../translate.ts';

/** What the reader has to know at once, whatever she is looking at. */
export interface NoticeState {
  /** The browser refused to store the last choice. */
  readonly isNotSaved: boolean;
  /** Stored choices were found damaged; what was found is kept. */
  readonly isDamaged: boolean;
  /** All choices were replaced, and how; the former ones are kept. */
  readonly replaced: Replaced['how'] | null;
  /** The browser lets the extension read pages. */
  readonly hasAccess: boolean;
}

export interface NoticeActions {
  readonly onUndo: () => void;
  readonly onForgetReplaced: () => void;
  readonly onAllowAccess: () => void;
  readonly onExportDamaged: () => void;
  readonly onForgetDamaged: () => void;
}

export function Notices({ notices, actions }: { notices: NoticeState; actions: NoticeActions }) {
  const { t } = useLanguage();
  const { isNotSaved, isDamaged, replaced, hasAccess } = notices;
  return (
    <>
      {!hasAccess && (
        <div class="notice">
          <p>{t('access_withheld')}</p>
          <div class="buttons">
            <button type="button" onClick={actions.onAllowAccess}>
              {t('access_allow')}
            </button>
          </div>
        </div>
      )}
      {isDamaged && (
        <div class="notice">
          <p>{t('options_damaged')}</p>
          <div class="buttons">
            <button type="button" onClick={actions.onExportDamaged}>
              {t('options_damaged_export')}
            </button>
            <button type="button" onClick={actions.onForgetDamaged}>
              {t('options_damaged_forget')}
            </button>
          </div>
        </div>
      )}
      <div role="alert">{isNotSaved && <p class="notice">{t('options_not_saved')}</p>}</div>
      <div role="status">
        {replaced && (
          <div class="notice">
            <p>{t(REPLACED[replaced])}</p>
            <div class="buttons">
              <button type="button" onClick={actions.onUndo}>
                {t('options_undo')}
              </button>
              <button type="button" onClick={actions.onForgetReplaced}>
                {t('options_replaced_forget')}
              </button>
            </div>
          </div>
        )}
      </div>
    </>
  );
}

const REPLACED = {
  reset: 'options_was_reset',
  imported: 'options_was_imported',
  undone: 'options_was_undone',
} as const satisfies Record<Replaced['how'], MessageKey>;
