import Fuse from 'fuse.js/basic';
import { foldText } from '../mentions/fold-text.ts';
import type { EntityOverview } from '../packs/pack-overview.ts';
import { createFindEntities, foldedNames } from './find-entities.ts';

/** What a reader gets who looks a name up. */
interface LookedUp {
  /** `exact`: one of their names is the query. `part`: they have it in them. `like`: it is written much like them. */
  readonly found: 'exact' | 'part' | 'like';
  /** Best first; empty where nothing is like it. */
  readonly entities: readonly EntityOverview[];
}

/** More would be a list to read, not an answer. */
const MOST = 8;

/** From 0 (equal) to 1 (anything): two wrong letters in a short name, four in a long one. */
const LIKENESS = 0.34;

/** Too long for a name: a selected paragraph finds nothing, and costs nothing. */
const LONGEST = 120;

/** Finds what a query may mean. */
export type LookUp = (query: string) => LookedUp;

/**
 * Looks names up in any spelling: the entities with this very name, or else those whose names or
 * descriptions contain its words, or else those with a name written much like it. Every spelling is
 * folded once, beforehand.
 */
export function createLookUp(entities: readonly EntityOverview[]): LookUp {
  const folded = entities.map((entity) => ({
    entity,
    names: foldedNames(entity).map(lettersOf),
  }));
  const findParts = createFindEntities(entities);
  const fuse = new Fuse(folded, { keys: ['names'], threshold: LIKENESS, minMatchCharLength: 2 });

  return (query) => {
    const wanted = query.length > LONGEST ? '' : lettersOf(foldText(query));
    if (wanted === '') return { found: 'like', entities: [] };
    const exact = folded.filter(({ names }) => names.includes(wanted));
    if (exact.length > 0) return { found: 'exact', entities: exact.map(({ entity }) => entity) };
    const parts = findParts({ query, ...ANY }, NONE);
    if (parts.length > 0) return { found: 'part', entities: parts.slice(0, MOST) };
    const like = fuse.search(wanted, { limit: MOST });
    return { found: 'like', entities: like.map(({ item }) => item.entity) };
  };
}

const ANY = { kind: null, prominence: null, isOn: null } as const;
const NONE: ReadonlySet<string> = new Set();

function lettersOf(folded: string): string {
  return folded.replaceAll(/[ -]/g, '');
}
