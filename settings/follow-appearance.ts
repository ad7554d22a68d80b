import { followSettings, type SettingsStorage } from './settings-store.ts';
import type { Settings } from './settings.ts';

/**
 * Gives this page of the extension the reader's theme and text size, now and whenever she chooses
 * others; `theme.css` does the rest. Resolves once it is done for the first time.
 */
export function followAppearance(storage: SettingsStorage): Promise<void> {
  return followSettings(storage, { onSettings: apply, signal: new AbortController().signal });
}

function apply({ theme, textSize }: Settings): void {
  const { dataset, style } = document.documentElement;
  dataset['theme'] = theme;
  style.fontSize = `${textSize}%`;
}
