import {
  KINDS,
  type Brief,
  type BriefMention,
  type CastMember,
  type DoubtfulName,
  type Tie,
} from './brief.ts';
import type { Card, CardFact } from './card.ts';
import { compareFactDates } from './compare-fact-dates.ts';

/**
 * The brief of a page: from its mentions in document order and the cards of the entities they name. A
 * mention whose card is missing is passed over. The background of the story, its countries and media,
 * is in the cast, but brings neither events nor disputes: it would bring nearly all of them.
 */
export function compileBrief(mentions: readonly BriefMention[], cards: readonly Card[]): Brief {
  const cardOf = new Map(cards.map((card) => [card.entity.id, card]));
  const cast = findCast(mentions, cardOf);
  const present = cast.flatMap(({ entity }) => cardOf.get(entity.id) ?? []);
  const telling = present.filter(({ entity }) => entity.prominence !== 'background');
  const disputes = eachOnce(telling.flatMap((card) => card.disputes));
  const ties = findTies(present);
  const events = eachOnce(telling.flatMap((card) => card.events)).toSorted((a, b) =>
    compareFactDates(a.date, b.date),
  );
  const cited = new Set([
    ...[...ties, ...events].flatMap(({ facts }) => facts),
    ...disputes.flatMap(({ positions, explanation }) => [
      ...positions.flatMap(({ facts }) => facts),
      ...(explanation?.facts ?? []),
    ]),
  ]);
  const facts = eachOnce(
    present
      .flatMap((card) => [...card.facts, ...card.otherFacts])
      .filter(({ id }) => cited.has(id)),
  );
  return {
    entity: null,
    cast: groupByKind(cast),
    ties,
    events,
    disputes,
    doubtful: findDoubtful(mentions, cardOf),
    facts,
    otherFacts: [],
    documents: documentsOf(facts, present),
  };
}

function findCast(
  mentions: readonly BriefMention[],
  cardOf: ReadonlyMap<string, Card>,
): CastMember[] {
  const members = new Map<
    string,
    { entity: Card['entity']; mentions: number[]; marked: boolean }
  >();
  mentions.forEach(({ entity: id, trust, marked }, index) => {
    const entity = cardOf.get(id)?.entity;
    if (!entity || trust !== 'trusted') return;
    const member = members.get(id) ?? { entity, mentions: [], marked: false };
    member.mentions.push(index);
    member.marked ||= marked;
    members.set(id, member);
  });
  return [...members.values()];
}

function groupByKind(cast: readonly CastMember[]): Brief['cast'] {
  const groups = Map.groupBy(cast, ({ entity }) => entity.kind);
  return KINDS.flatMap((kind) => {
    const members = groups.get(kind);
    return members ? [{ kind, members }] : [];
  });
}

function findTies(present: readonly Card[]): Tie[] {
  const ids = new Set(present.map(({ entity }) => entity.id));
  return present.flatMap(({ entity: { id, name, kind }, relations }) =>
    relations
      // Seen from one of its ends, a relation comes once.
      .filter(({ side, other }) => side === 'from' && ids.has(other.id))
      .map((relation) => ({
        id: relation.id,
        type: relation.type,
        from: { id, name, kind },
        to: relation.other,
        facts: relation.facts,
      })),
  );
}

function findDoubtful(
  mentions: readonly BriefMention[],
  cardOf: ReadonlyMap<string, Card>,
): DoubtfulName[] {
  const names = new Map<string, DoubtfulName & { mentions: number[] }>();
  mentions.forEach(({ entity: id, trust, text, reason }, index) => {
    const entity = cardOf.get(id)?.entity;
    if (!entity || trust === 'trusted') return;
    const key = `${id} ${reason} ${text}`;
    const name = names.get(key) ?? {
      entity: { id, name: entity.name },
      text,
      reason,
      mentions: [],
    };
    name.mentions.push(index);
    names.set(key, name);
  });
  return [...names.values()];
}

function documentsOf(facts: readonly CardFact[], cards: readonly Card[]): Brief['documents'] {
  const cited = new Set(
    facts.flatMap(({ evidence, speaker }) => [
      ...evidence.map(({ document }) => document),
      speaker.document,
    ]),
  );
  return eachOnce(cards.flatMap(({ documents }) => documents))
    .filter(({ id }) => cited.has(id))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function eachOnce<T extends { readonly id: string }>(entries: readonly T[]): T[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}
