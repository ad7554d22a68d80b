import type { Card, CardFact, CardRelation, CardSpeaker } from './card.ts';
import { compareFactDates } from './compare-fact-dates.ts';
import { findNameLinks, type NameLink } from './find-name-links.ts';
import { groupSpellings } from './group-spellings.ts';
import type {
  Dispute,
  Entity,
  Fact,
  FactDate,
  Pack,
  PackDocument,
  PackEvent,
  Relation,
  Speaker,
} from './pack-schema.ts';
import { withoutBidiControls } from './without-bidi-controls.ts';

/** What every card of a pack is compiled from: its entries by id, and by the entity they touch. */
interface PackIndex {
  readonly pack: Pack;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly factsAbout: ReadonlyMap<string, readonly Fact[]>;
  readonly disputesAbout: ReadonlyMap<string, readonly Dispute[]>;
  readonly relationsOf: ReadonlyMap<string, readonly Relation[]>;
  readonly eventsAbout: ReadonlyMap<string, readonly PackEvent[]>;
  /** Looked for once, though a fact stands on many cards. */
  readonly linksOf: (fact: Fact) => readonly NameLink[];
}

/**
 * The card of one entity; `null` where the pack has no such entity. For packs that passed their
 * checks: a reference that leads nowhere is passed over.
 */
export function compileCard(pack: Pack, entityId: string): Card | null {
  const index = indexPack(pack);
  const entity = index.entities.get(entityId);
  return entity === undefined ? null : compile(index, entity);
}

/** The cards of all entities of a pack, in the pack's order. */
export function compileCards(pack: Pack): Card[] {
  const index = indexPack(pack);
  return index.pack.entities.map((entity) => compile(index, entity));
}

function indexPack(checked: Pack): PackIndex {
  const pack = withoutBidiControls(checked);
  const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
  return {
    pack,
    entities,
    facts: new Map(pack.facts.map((fact) => [fact.id, fact])),
    factsAbout: groupByEntity(pack.facts, aboutOf),
    disputesAbout: groupByEntity(pack.disputes, aboutOf),
    relationsOf: groupByEntity(pack.relations, ({ from, to }) => [from, to]),
    eventsAbout: groupByEntity(pack.events, aboutOf),
    linksOf: createLinkFinder(entities),
  };
}

function createLinkFinder(entities: ReadonlyMap<string, Entity>): PackIndex['linksOf'] {
  const found = new Map<string, readonly NameLink[]>();
  return ({ id, statement, about }) => {
    const known = found.get(id);
    if (known) return known;
    const named = about.flatMap((each) => entities.get(each) ?? []);
    const links = findNameLinks(statement, named);
    found.set(id, links);
    return links;
  };
}

function aboutOf(entry: { about: readonly string[] }): readonly string[] {
  return entry.about;
}

function groupByEntity<T>(
  entries: readonly T[],
  entitiesOf: (entry: T) => readonly string[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    for (const entity of new Set(entitiesOf(entry))) {
      const group = groups.get(entity);
      if (group === undefined) groups.set(entity, [entry]);
      else group.push(entry);
    }
  }
  return groups;
}

function compile(index: PackIndex, entity: Entity): Card {
  const { id, version, title, asOf } = index.pack;
  const facts = leadsFirst(index.factsAbout.get(entity.id) ?? [], entity.id);
  const disputes = index.disputesAbout.get(entity.id) ?? [];
  const relations = (index.relationsOf.get(entity.id) ?? []).flatMap(
    (relation) => relationSeenFrom(relation, entity.id, index) ?? [],
  );
  const events = byDate(index.eventsAbout.get(entity.id) ?? []);
  const otherFacts = findOtherFacts(index, facts, [
    ...entity.description.facts,
    ...disputes.flatMap(factsOfDispute),
    ...[...relations, ...events].flatMap((entry) => entry.facts),
  ]);
  const cited = new Set([...facts, ...otherFacts].flatMap(documentsOf));
  return {
    pack: { id, version, title, asOf },
    entity: shownOf(entity),
    // The matcher folds letters, so the native spelling itself need not be among the names.
    spellings: groupSpellings([...entity.names, ...(entity.native ? [entity.native] : [])]),
    facts: facts.map((fact) => toCardFact(fact, entity.id, index)),
    otherFacts: otherFacts.map((fact) => toCardFact(fact, entity.id, index)),
    disputes,
    relations,
    events,
    documents: index.pack.documents.filter((document) => cited.has(document.id)),
  };
}

function leadsFirst(facts: readonly Fact[], entity: string): Fact[] {
  const leads = facts.filter((fact) => fact.lead.includes(entity));
  const others = facts.filter((fact) => !fact.lead.includes(entity));
  return [...byDate(leads), ...byDate(others)];
}

function byDate<T extends { readonly date: FactDate | null }>(entries: readonly T[]): T[] {
  return entries.toSorted((a, b) => compareFactDates(a.date, b.date));
}

/** Without what only the matcher needs: names, roles and lookalikes are half of the record. */
function shownOf({ id, kind, name, native, description, prominence }: Entity): Card['entity'] {
  return { id, kind, name, ...(native && { native }), description, prominence };
}

function factsOfDispute({ positions, explanation }: Dispute): string[] {
  return [...positions.flatMap(({ facts }) => facts), ...(explanation?.facts ?? [])];
}

function findOtherFacts(index: PackIndex, own: readonly Fact[], ids: readonly string[]): Fact[] {
  const owned = new Set(own.map(({ id }) => id));
  const others = [...new Set(ids)].filter((id) => !owned.has(id));
  return others.flatMap((id) => index.facts.get(id) ?? []);
}

function documentsOf({ speaker, evidence }: Fact): string[] {
  const cited = evidence.map(({ document }) => document);
  return 'document' in speaker ? [...cited, speaker.document] : cited;
}

function toCardFact(fact: Fact, entity: string, index: PackIndex): CardFact {
  const { id, statement, about, status, date, evidence } = fact;
  const speaker = toCardSpeaker(fact.speaker, index);
  return {
    id,
    statement,
    // Found with the card's own names too: a shorter name inside one of them is not meant.
    links: index.linksOf(fact).filter((link) => link.entity !== entity),
    about,
    lead: fact.lead.includes(entity),
    speaker,
    status,
    date,
    evidence,
  };
}

function toCardSpeaker(speaker: Speaker, { entities, pack }: PackIndex): CardSpeaker {
  const nobody = { entity: null, document: null, anonymous: false };
  if ('name' in speaker) return { ...nobody, name: speaker.name, anonymous: speaker.anonymous };
  if ('entity' in speaker) {
    const known = entities.get(speaker.entity);
    return { ...nobody, name: known?.name ?? speaker.entity, entity: known?.id ?? null };
  }
  const document = pack.documents.find(({ id }) => id === speaker.document);
  const name = document === undefined ? speaker.document : nameOfDocument(document);
  return { ...nobody, name, document: speaker.document };
}

/** Who published it, as far as that is sure: what a changed copy says is not its publisher's word. */
function nameOfDocument({ id, publisher, original, title }: PackDocument): string {
  const published = publisher ?? (original.confirmed ? original.publisher : null);
  return published ?? (title === null ? id : `“${title}”`);
}

function relationSeenFrom(
  { id, type, from, to, facts }: Relation,
  entity: string,
  { entities }: PackIndex,
): CardRelation | null {
  const side = from === entity ? 'from' : 'to';
  const other = entities.get(side === 'from' ? to : from);
  if (other === undefined) return null;
  return { id, type, side, other: { id: other.id, name: other.name, kind: other.kind }, facts };
}
