import { foldText } from '../mentions/fold-text.ts';
import type { EntityOverview } from '../packs/pack-overview.ts';

/** What of the entities is listed; an empty text, and `null`, leave all in. */
export interface EntityFilter {
  readonly query: string;
  readonly kind: EntityOverview['kind'] | null;
  readonly prominence: EntityOverview['prominence'] | null;
  readonly isOn: boolean | null;
}

/** Answers within a frame however large the pack: every spelling is folded once, beforehand. */
export type FindEntities = (
  filter: EntityFilter,
  switchedOff: ReadonlySet<string>,
) => readonly EntityOverview[];

/**
 * Finds the entities with every word of the query in one of their spellings or in their description;
 * those found by their spellings alone come first.
 */
export function createFindEntities(entities: readonly EntityOverview[]): FindEntities {
  const texts = entities.map((entity) => {
    const names = foldedNames(entity).join('\n');
    return { entity, names, all: `${names}\n${plain(entity.description)}` };
  });

  return ({ query, kind, prominence, isOn }, switchedOff) => {
    const words = plain(query).split(' ').filter(Boolean);
    const isFound = (text: string) => words.every((word) => text.includes(word));
    const found = texts.filter(
      ({ entity, all }) =>
        (kind === null || entity.kind === kind) &&
        (prominence === null || entity.prominence === prominence) &&
        (isOn === null || switchedOff.has(entity.id) !== isOn) &&
        isFound(all),
    );
    const byName = found.filter(({ names }) => isFound(names));
    const others = found.filter(({ names }) => !isFound(names));
    return [...byName, ...others].map(({ entity }) => entity);
  };
}

/** Every spelling of an entity as names are compared, its name first. */
export function foldedNames({ name, native, spellings }: EntityOverview): readonly string[] {
  return [name, native?.text ?? '', ...spellings].map(plain);
}

/** Without what spellings of one name differ by; hyphens are left out, as readers do who type in haste. */
function plain(text: string): string {
  return foldText(text).replaceAll('-', '');
}
