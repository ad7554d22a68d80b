import { loadSettings, watchSettings, type SettingsStorage } from './settings-store.ts';
import type { Settings } from './settings.ts';

/**
 * Gives this page of the extension the reader's theme and text size, now and whenever she chooses
 * others; `theme.css` does the rest. Resolves once it is done for the first time.
 */
export async function followAppearance(storage: SettingsStorage): Promise<void> {
  watchSettings(storage, { onChange: apply, signal: new AbortController().signal });
  apply(await loadSettings(storage));
}

function apply({ theme, textSize }: Settings): void {
  const { dataset, style } = document.documentElement;
  dataset['theme'] = theme;
  style.fontSize = `${textSize}%`;
}
