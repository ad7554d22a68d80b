interface Tab {
  readonly id?: number | undefined;
  readonly lastAccessed?: number | undefined;
}

/** The part of the browser's `tabs` API that this needs; no permission is asked for it. */
export interface TabFinder {
  getCurrent(): Promise<Tab | undefined>;
  query(filter: { active?: boolean; currentWindow: boolean }): Promise<readonly Tab[]>;
}

/**
 * The tab that a page of ours beside the pages speaks of: the one in front. Where that is our own page,
 * opened in a tab as phones do it, the one that was in front before it. `null` where there is none.
 */
export async function findReadTab(tabs: TabFinder): Promise<number | null> {
  const own = (await tabs.getCurrent())?.id;
  const [front] = await tabs.query({ active: true, currentWindow: true });
  if (front?.id !== own) return front?.id ?? null;
  const others = (await tabs.query({ currentWindow: true })).filter(({ id }) => id !== own);
  const [last] = others.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return last?.id ?? null;
}
