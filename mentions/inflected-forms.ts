/**
 * The case endings that names take in languages that have them: Трамп → Трампа, Donald Trump →
 * Donalda Trumpa. Used when an index is built, and only for names that ask for it.
 *
 * A rule says how words with a certain ending change: what they lose, and what they get in each case.
 * The first rule that fits is used; a word that none fits does not change. All words of a name take
 * the same case.
 */
import type { IndexedName } from './indexed-entity.ts';

interface Rule {
  readonly fits: RegExp;
  readonly loses: number;
  readonly gets: readonly string[];
}

function rule(fits: RegExp, loses: number, gets: string): Rule {
  return { fits, loses, gets: gets.split(' ') };
}

/** Genitive, dative, instrumental, prepositional, accusative where it differs. */
const RUSSIAN: readonly Rule[] = [
  rule(/[кгхжшчщ]ий$/, 2, 'ого ому им ом'),
  rule(/[кгхжшчщ]ое$/, 2, 'ого ому им ом'),
  rule(/(?:ый|ой|ое)$/, 2, 'ого ому ым ом'),
  rule(/ая$/, 2, 'ой ой ой ой ую'),
  rule(/[кгхжшчщ]ие$/, 2, 'их им ими их ие'),
  rule(/ые$/, 2, 'ых ым ыми ых ые'),
  rule(/(?:ние|вие|тие)$/, 1, 'я ю ем и'),
  rule(/ство$/, 1, 'а у ом е'),
  rule(/ия$/, 1, 'и и ей и ю'),
  rule(/я$/, 1, 'и е ей е ю'),
  rule(/[кгхжшчщ]а$/, 1, 'и е ой е у'),
  rule(/а$/, 1, 'ы е ой е у'),
  rule(/ий$/, 1, 'я ю ем и'),
  rule(/[йь]$/, 1, 'я ю ем е'),
  rule(/[а-я](?:ов|ев|ин|ын)$/, 0, 'а у ым е'),
  rule(/[жшчщц]$/, 0, 'а у ем е'),
  rule(/[бвгдзклмнпрстфх]$/, 0, 'а у ом е'),
];

const UKRAINIAN: readonly Rule[] = [
  rule(/ий$/, 2, 'ого ому им ому'),
  rule(/а$/, 1, 'и і ою і у'),
  rule(/я$/, 1, 'ї ї єю ї ю'),
  rule(/[йь]$/, 1, 'я ю єм ю'),
  rule(/[бвгґдзклмнпрстфхжшчц]$/, 0, 'а у ом і ові'),
];

const POLISH: readonly Rule[] = [
  rule(/[kg]i$/, 0, 'ego emu m m'),
  rule(/i$/, 0, 'ego emu m m'),
  rule(/[kg]a$/, 1, 'i e ę ą'),
  rule(/a$/, 1, 'y ie ę ą'),
  rule(/[kg]$/, 0, 'a owi iem u'),
  rule(/t$/, 0, 'a owi em cie'),
  rule(/d$/, 0, 'a owi em zie'),
  rule(/r$/, 0, 'a owi em ze'),
  rule(/[bcfhlmnpswxz]$/, 0, 'a owi em ie u'),
];

/** The last endings are those of the adjective that Czech and Slovak make of a surname. */
const CZECH: readonly Rule[] = [
  rule(/a$/, 1, 'y ovi u ou'),
  rule(/o$/, 1, 'a ovi em ovi'),
  rule(/i$/, 0, 'ho mu m m'),
  rule(/[bcdfghklmnprstvxzčďňřšťž]$/, 0, 'a ovi em u ův ova ovo ovy ovu ově ových ovým ovou'),
];
const SLOVAK: readonly Rule[] = [
  rule(/a$/, 1, 'y ovi u ou'),
  rule(/o$/, 1, 'a ovi om ovi'),
  rule(/i$/, 0, 'ho mu m m'),
  rule(/[bcdfghklmnprstvxzčďňšťž]$/, 0, 'a ovi om u ov ova ovo ove ovej ovu ových ovým ovou'),
];
const SOUTH_SLAVIC: readonly Rule[] = [
  rule(/a$/, 1, 'e i u om'),
  rule(/o$/, 1, 'a u om u'),
  rule(/i$/, 0, 'ja ju jem ju'),
  rule(/[bcdfghklmnprstvzčćđšž]$/, 0, 'a u om em ov ova ovo ove ovi ovu ovog'),
];

const RULES: Readonly<Record<string, readonly Rule[]>> = {
  ru: RUSSIAN,
  uk: UKRAINIAN,
  pl: POLISH,
  cs: CZECH,
  sk: SLOVAK,
  hr: SOUTH_SLAVIC,
  sr: SOUTH_SLAVIC,
  bs: SOUTH_SLAVIC,
  sl: SOUTH_SLAVIC,
};

/** These only put an s behind the last word, and nothing behind a hissing sound. */
const S_LANGUAGES = new Set(['de', 'nl', 'sv', 'da', 'nb', 'no']);
const HISSING = /[szxß]$/i;

/** A name as given, and in its cases if it asks for them. */
export function spellingsOf(name: IndexedName): readonly string[] {
  return name.inflects ? [name.text, ...inflectedForms(name)] : [name.text];
}

/** The forms of a name besides the one given; none for a language without rules here. */
export function inflectedForms({ text, lang }: IndexedName): readonly string[] {
  const language = lang.split('-')[0] ?? '';
  if (S_LANGUAGES.has(language)) return HISSING.test(text) ? [] : [`${text}s`];
  const rules = RULES[language] ?? [];
  const words = text.split(' ').map((word) => ({
    word,
    rule: rules.find((each) => each.fits.test(word)),
  }));
  const cases = Math.max(0, ...words.map((each) => each.rule?.gets.length ?? 0));
  const forms = new Set<string>();
  for (let number = 0; number < cases; number++) {
    forms.add(words.map((each) => inCase(each.word, each.rule, number)).join(' '));
  }
  forms.delete(text);
  return [...forms];
}

/** Where a rule has no form of its own for a case, its first one (the genitive) serves. */
function inCase(word: string, declension: Rule | undefined, number: number): string {
  if (declension === undefined) return word;
  const ending = declension.gets[number] ?? declension.gets[0] ?? '';
  return word.slice(0, word.length - declension.loses) + ending;
}
