/** More than any tab can have frames waiting at once; older ones are forgotten. */
const MAX_WAITING = 200;

/**
 * One-time tokens: the background gives one to a page script, the page script to the frame it opens,
 * and the frame claims it. A page that embeds the card's page by itself has none to give.
 */
export interface CardTokens {
  mint(tab: number): string;
  /** True once for each token, and only from the tab it was minted for. */
  claim(token: string, tab: number): boolean;
}

export function createCardTokens(): CardTokens {
  const waiting = new Map<string, number>();
  return {
    mint(tab) {
      const token = crypto.randomUUID();
      waiting.set(token, tab);
      const [oldest] = waiting.keys();
      if (waiting.size > MAX_WAITING && oldest !== undefined) waiting.delete(oldest);
      return token;
    },
    claim(token, tab) {
      return waiting.get(token) === tab && waiting.delete(token);
    },
  };
}
