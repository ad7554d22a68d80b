import type { Mention } from '../mentions/mention.ts';
import type { Card, FactRecord } from './card.ts';
import type { Entity, PackEvent, Relation } from './pack-schema.ts';

/** A mention as a page script lists it. */
export type BriefMention = Pick<Mention, 'entity' | 'reason' | 'trust' | 'marked'> & {
  readonly text: string;
};

/** What a reader sees of one page: its cast, their ties and their timeline, and where sources differ. */
export interface Brief extends FactRecord {
  readonly entity: null;
  /** Kinds in the order of `KINDS`; in each the entities in order of first mention. */
  readonly cast: readonly CastGroup[];
  /** Relations between two of the cast, each once. */
  readonly ties: readonly Tie[];
  /** Events that touch the cast, by date. */
  readonly events: readonly PackEvent[];
  /** Mentions too doubtful to be marked, in order; the same name for the same reason once. */
  readonly doubtful: readonly DoubtfulName[];
}

export interface CastGroup {
  readonly kind: Entity['kind'];
  readonly members: readonly CastMember[];
}

export interface CastMember extends Named {
  readonly entity: Card['entity'];
  /** Whether any mention of it is marked. */
  readonly marked: boolean;
}

export interface DoubtfulName extends Named {
  readonly entity: Pick<Entity, 'id' | 'name'>;
  readonly text: string;
  readonly reason: Mention['reason'];
}

/** Where in the page's list of mentions it stands, in order; never empty. */
interface Named {
  readonly mentions: readonly number[];
}

/** A relation with the names of both ends. */
export interface Tie {
  readonly id: string;
  readonly type: Relation['type'];
  readonly from: Card['relations'][number]['other'];
  readonly to: Card['relations'][number]['other'];
  readonly facts: readonly string[];
}

/** The story's people first, then who and what they act through, then where and what happened. */
export const KINDS: readonly Entity['kind'][] = [
  'person',
  'group',
  'organisation',
  'place',
  'weapon',
  'event',
  'policy',
];
