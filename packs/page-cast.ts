import type { BriefMention } from './brief.ts';

/** Who and what a page names, in short. */
export interface PageCast {
  /** Whether any of it is marked; where nothing is, what follows counts what was found all the same. */
  readonly isMarked: boolean;
  readonly entities: number;
  readonly mentions: number;
  /** Those named most, at most five; of equals the one named first. */
  readonly top: readonly {
    readonly entity: string;
    /** Where they stand in the page's list of mentions. */
    readonly mentions: readonly number[];
  }[];
}

const MOST = 5;

/** The cast among a page's mentions in document order; doubtful ones do not count. */
export function pageCast(mentions: readonly BriefMention[]): PageCast {
  const isMarked = mentions.some(({ marked }) => marked);
  const members = new Map<string, number[]>();
  const markedEntities = new Set(
    mentions.filter(({ marked }) => marked).map(({ entity }) => entity),
  );
  mentions.forEach(({ entity, trust }, index) => {
    if (trust !== 'trusted' || (isMarked && !markedEntities.has(entity))) return;
    const places = members.get(entity);
    if (places) places.push(index);
    else members.set(entity, [index]);
  });
  const cast = [...members].map(([entity, places]) => ({ entity, mentions: places }));
  return {
    isMarked,
    entities: cast.length,
    mentions: cast.reduce((sum, each) => sum + each.mentions.length, 0),
    top: cast.toSorted((a, b) => b.mentions.length - a.mentions.length).slice(0, MOST),
  };
}
