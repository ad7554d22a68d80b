import type { EntityOverview } from '../packs/pack-overview.ts';

/** Letters that Arabic and Persian spell one name with. */
const SAME_LETTERS: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه' };

/** The entities with every word of `query` in one of their spellings or in their description. */
export function findEntities(
  entities: readonly EntityOverview[],
  query: string,
): readonly EntityOverview[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return entities;
  return entities.filter(({ name, native, spellings, description }) => {
    const texts = [name, native?.text ?? '', ...spellings, description].map(plain);
    return words.every((word) => texts.some((text) => text.includes(word)));
  });
}

/** Without capitals, accents, and the signs and letters that spellings of one name differ by. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}'’‘ʿʾ`-]/gu, '')
    .replaceAll(/[يىكة]/g, (letter) => SAME_LETTERS[letter] ?? letter);
}
