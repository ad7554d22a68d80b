import type { Name } from './pack-schema.ts';

/** An entity's names in one script. */
export interface ScriptSpellings {
  /** ISO 15924, as `Intl.DisplayNames` knows it; `Zyyy` for letters of no script listed here. */
  readonly script: string;
  readonly languages: readonly {
    /** BCP 47. */
    readonly lang: string;
    readonly names: readonly string[];
  }[];
}

/** Japanese mixes three scripts, and Han alone may be Chinese or Japanese: both stand under their language. */
const SCRIPTS: readonly (readonly [code: string, letters: RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Kore', /\p{Script=Hangul}/u],
  ['Jpan', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Hani', /\p{Script=Han}/u],
];

/** The names by script, then by language, each in the order in which it first comes up. */
export function groupSpellings(names: readonly Pick<Name, 'text' | 'lang'>[]): ScriptSpellings[] {
  const byScript = Map.groupBy(names, ({ text }) => scriptOf(text));
  return [...byScript].map(([script, ofScript]) => ({
    script,
    languages: [...Map.groupBy(ofScript, ({ lang }) => lang)].map(([lang, ofLanguage]) => ({
      lang,
      names: [...new Set(ofLanguage.map(({ text }) => text))],
    })),
  }));
}

/** By the first letter that has one: "هواپیمای MQ-9" is in Arabic script. */
function scriptOf(text: string): string {
  for (const character of text) {
    const known = SCRIPTS.find(([, letters]) => letters.test(character));
    if (known) return known[0];
  }
  return 'Zyyy';
}
