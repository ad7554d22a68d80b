import type { IndexedName } from './indexed-entity.ts';

/** The case forms of a name's words in its language; none where the language is not known here. */
export function inflectedForms(name: IndexedName): readonly string[] {
  const language = name.lang.split('-')[0] ?? '';
  const cases = ENDINGS[language];
  if (cases === undefined) return [];
  return cases.map((ending) =>
    name.text
      .split(' ')
      .map((word) => word + ending)
      .join(' '),
  );
}

const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  ru: ['а', 'у', 'ом', 'е'],
  pl: ['a', 'owi', 'em', 'ie'],
  cs: ['a', 'ovi', 'em'],
};
