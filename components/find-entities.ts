import type { EntityOverview } from '../packs/pack-overview.ts';

/** The entities with every word of `query` in one of their spellings or in their description. */
export function findEntities(
  entities: readonly EntityOverview[],
  query: string,
): readonly EntityOverview[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return entities;
  return entities.filter(({ name, spellings, description }) => {
    const texts = [name, ...spellings, description].map(plain);
    return words.every((word) => texts.some((text) => text.includes(word)));
  });
}

/** Without capitals, accents, and the signs that spellings of one name differ by. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}'’‘ʿʾ`-]/gu, '');
}
