import type { PlacedMention } from './page-mentions.ts';

/** What a reader reads as one text. */
const ARTICLES = 'article,main,aside,nav';

/** Of mentions in document order, the first of each entity in each article. */
export function firstMentions(mentions: readonly PlacedMention[]): readonly PlacedMention[] {
  const met = new Map<Element | null, Set<string>>();
  return mentions.filter(({ mention: { entity }, block }) => {
    const article = block.nodes[0]?.parentElement?.closest(ARTICLES) ?? null;
    const entities = met.get(article) ?? new Set();
    met.set(article, entities);
    return entities.size < entities.add(entity).size;
  });
}
