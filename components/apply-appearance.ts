import type { Choices } from '../settings/settings.ts';

/** Gives this page of the extension the reader's theme and text size; `theme.css` does the rest. */
export function applyAppearance({ theme, textSize }: Pick<Choices, 'theme' | 'textSize'>): void {
  const { dataset, style } = document.documentElement;
  dataset['theme'] = theme;
  style.fontSize = textSize === 100 ? '' : `${textSize}%`;
}
