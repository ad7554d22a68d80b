import type { PlacedMention } from './page-mentions.ts';

/** What a reader reads as one text. */
const ARTICLES = 'article,main,aside,nav';

/** Of mentions in document order, the first of each entity in each article. */
export function firstMentions(mentions: readonly PlacedMention[]): readonly PlacedMention[] {
  const articles = new Map<Element, Element | null>();
  const met = new Map<Element | null, Set<string>>();
  return mentions.filter(({ mention: { entity }, element }) => {
    if (!articles.has(element)) articles.set(element, element.closest(ARTICLES));
    const article = articles.get(element) ?? null;
    const entities = met.get(article) ?? new Set();
    met.set(article, entities);
    return entities.size < entities.add(entity).size;
  });
}
