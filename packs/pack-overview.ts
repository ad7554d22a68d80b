import type { Entity, Pack, PackDocument } from './pack-schema.ts';

/** One line of the options page. */
export type EntityOverview = Pick<Entity, 'id' | 'kind' | 'name' | 'native' | 'prominence'> & {
  /** Every spelling, for searching. */
  readonly spellings: readonly string[];
  readonly description: string;
};

/** What a pack holds, without its facts. */
export interface PackOverview extends Pick<Pack, 'id' | 'version' | 'title' | 'asOf'> {
  readonly documents: readonly PackDocument[];
  readonly entities: readonly EntityOverview[];
  readonly counts: Readonly<Record<'entities' | 'facts' | 'disputes', number>>;
}

export function packOverview(pack: Pack): PackOverview {
  const { id, version, title, asOf, documents, entities, facts, disputes } = pack;
  return {
    id,
    version,
    title,
    asOf,
    documents,
    entities: entities.map(entityOverview),
    counts: { entities: entities.length, facts: facts.length, disputes: disputes.length },
  };
}

function entityOverview({ names, description, ...entity }: Entity): EntityOverview {
  const { id, kind, name, prominence } = entity;
  const overview = { id, kind, name, prominence, description: description.text };
  const spellings = names.map(({ text }) => text);
  return entity.native
    ? { ...overview, spellings, native: entity.native }
    : { ...overview, spellings };
}
