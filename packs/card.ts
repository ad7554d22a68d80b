import type { NameLink } from './find-name-links.ts';
import type { ScriptSpellings } from './group-spellings.ts';
import type {
  Dispute,
  Entity,
  Evidence,
  Fact,
  FactDate,
  Pack,
  PackDocument,
  PackEvent,
  Relation,
} from './pack-schema.ts';

/** Raised when the record below changes: cards that an older version compiled are compiled anew. */
export const CARD_FORMAT = 3;

/**
 * Everything one card shows, in one record that needs no other: plain JSON, so that it survives
 * IndexedDB, structured clones and messages alike.
 */
export interface Card {
  readonly pack: Pick<Pack, 'id' | 'version' | 'title' | 'asOf'>;
  readonly entity: Pick<Entity, 'id' | 'kind' | 'name' | 'native' | 'description' | 'prominence'>;
  readonly spellings: readonly ScriptSpellings[];
  /** The facts about the entity: its lead facts first; each of the two by date, undated ones last. */
  readonly facts: readonly CardFact[];
  /** Facts about others, on which a dispute, relation or event of this card rests. */
  readonly otherFacts: readonly CardFact[];
  readonly disputes: readonly Dispute[];
  readonly relations: readonly CardRelation[];
  /** By date. */
  readonly events: readonly PackEvent[];
  /** The documents that the card's facts cite, in the pack's order. */
  readonly documents: readonly PackDocument[];
}

export interface CardFact {
  readonly id: string;
  readonly statement: string;
  /** Where the statement names other entities that it is about. */
  readonly links: readonly NameLink[];
  readonly about: readonly string[];
  /** Whether it stands among the first on this card. */
  readonly lead: boolean;
  readonly speaker: CardSpeaker;
  readonly status: Fact['status'];
  readonly date: FactDate | null;
  readonly evidence: readonly Evidence[];
}

/** Who says it. */
export interface CardSpeaker {
  /** As it is to be shown; for a document, who published it, or its title where that is not sure. */
  readonly name: string;
  /** The speaker's own card; `null` where there is none. */
  readonly entity: string | null;
  /** Set where a document speaks in its own voice. */
  readonly document: string | null;
  /** The document does not give the speaker's name ("US officials"). */
  readonly anonymous: boolean;
}

/** A relation seen from the card's entity. */
export interface CardRelation {
  readonly id: string;
  readonly type: Relation['type'];
  /** `from`: the card's entity is the one that acts ("commands"); `to`: the other is. */
  readonly side: 'from' | 'to';
  readonly other: Pick<Entity, 'id' | 'name' | 'kind'>;
  /** Fact ids, as everywhere on a card but in `facts` and `otherFacts`. */
  readonly facts: readonly string[];
}

/** What facts, disputes and timelines need of the record they stand in: a card, or the brief of a page. */
export interface FactRecord extends Pick<Card, 'facts' | 'otherFacts' | 'disputes' | 'documents'> {
  /** Whose card it is; `null` on a brief. */
  readonly entity: Pick<Entity, 'id' | 'name'> | null;
}

/** The card's facts with these ids, in the order of the ids; an id that the card lacks is passed over. */
export function factsOf(
  card: Pick<Card, 'facts' | 'otherFacts'>,
  ids: readonly string[],
): CardFact[] {
  const facts = [...card.facts, ...card.otherFacts];
  return ids.flatMap((id) => facts.find((fact) => fact.id === id) ?? []);
}
