/** Where cards come from now, and if not from the database, why. */
export type StorageState =
  | { readonly from: 'database' }
  | {
      readonly from: 'bundle';
      readonly reason: StorageFault;
      /** What the browser said. */
      readonly detail: string;
    };

/**
 * `unavailable`: no database for us here, or a damaged one. `no-space`: the disk or our share of it
 * is full. `newer-version`: a newer version of the extension wrote the database.
 */
export type StorageFault = 'unavailable' | 'no-space' | 'newer-version';
