import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../public/_locales/en/messages.json';

/** A sentence of the interface, by its key in `_locales`. */
export type MessageKey = keyof typeof messages;

/** The sentence in the reader's language, with `substitutions` for its `$1`, `$2`, … */
export interface Translate {
  (key: MessageKey, ...substitutions: readonly string[]): string;
}

/** The language a page is shown in: its sentences, and its locale for dates, numbers and lists. */
export interface Language {
  readonly t: Translate;
  /** BCP 47. */
  readonly locale: string;
}

export const LanguageContext = createContext<Language>({ t: (key) => key, locale: 'en' });

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The part of the browser's `i18n` API that the interface needs. */
export interface I18n {
  getMessage(key: string, substitutions?: string[]): string;
  getUILanguage(): string;
}

/** The language of the browser, through the extension's i18n. */
export function languageFrom(i18n: I18n): Language {
  const t: Translate = (key, ...substitutions) => i18n.getMessage(key, [...substitutions]);
  return { t, locale: localeFor(t('locale'), i18n.getUILanguage()) };
}

/** Dates follow the sentences around them: the reader's region counts only within that language. */
function localeFor(sentences: string, ui: string): string {
  return ui.split('-')[0] === sentences ? ui : sentences;
}
