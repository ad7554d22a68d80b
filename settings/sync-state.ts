/** Key of `storage.local`. */
export const SYNC_STATE = 'settingsSync';

/** How it stands with the copy of the settings in the browser's sync. */
export type SyncState =
  | { readonly is: 'synced' }
  /** Parts of a newer copy have not arrived yet; in milliseconds since 1970. */
  | { readonly is: 'waiting'; readonly since: number }
  /** More than a browser takes: kept in this browser only. */
  | { readonly is: 'too-large' }
  | { readonly is: 'refused'; readonly detail: string };
