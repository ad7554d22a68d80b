import { render, type VNode } from 'preact';
import { LanguageContext, languageFrom, type I18n, type Language } from './translate.ts';

/** A page of the extension, ready to be drawn in the reader's language. */
export interface OpenPage {
  readonly root: HTMLElement;
  readonly language: Language;
  /** Draws `content` in place of what was there; `null` leaves the page empty. */
  draw(content: VNode | null): void;
}

/** Sets the document's language and direction. Throws where the page has no `#root` to draw in. */
export function openPage(i18n: I18n): OpenPage {
  const root = document.querySelector<HTMLElement>('#root');
  if (!root) throw new Error('The page has no #root to draw in.');
  const language = languageFrom(i18n);
  document.documentElement.lang = language.locale;
  document.documentElement.dir = language.t('direction');
  return {
    root,
    language,
    draw: (content) => render(<LanguageContext value={language}>{content}</LanguageContext>, root),
  };
}
