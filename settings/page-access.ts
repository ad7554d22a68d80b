/** The part of the browser's `permissions` API that this needs. */
export interface Permissions {
  contains(wanted: { origins: string[] }): Promise<boolean>;
  request(wanted: { origins: string[] }): Promise<boolean>;
  readonly onAdded: { addListener(listener: () => void): void };
  readonly onRemoved: { addListener(listener: () => void): void };
}

const ALL_PAGES = { origins: ['<all_urls>'] };

/** Whether the browser lets the extension read pages. Firefox may withhold it, and a reader may take it back. */
export function hasPageAccess(permissions: Permissions): Promise<boolean> {
  return permissions.contains(ALL_PAGES);
}

/** Asks for it; `watchPageAccess` tells of a yes. To be called at once on the reader's click. */
export function askPageAccess(permissions: Permissions): void {
  void permissions.request(ALL_PAGES);
}

/** Tells of it whenever it may have changed, by the button of another page or in the browser's own settings. */
export function watchPageAccess(
  permissions: Permissions,
  onChange: (hasAccess: boolean) => void,
): void {
  const tell = () => void hasPageAccess(permissions).then(onChange);
  permissions.onAdded.addListener(tell);
  permissions.onRemoved.addListener(tell);
}
