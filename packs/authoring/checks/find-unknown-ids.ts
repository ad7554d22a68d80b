import type { Check, Finding, Section } from '../finding.ts';
import type { Path } from '../read-yaml-file.ts';

type Target = 'documents' | 'entities' | 'facts';

interface Reference {
  readonly section: Section;
  readonly index: number;
  readonly path: Path;
  readonly target: Target;
  readonly id: string;
}

const SINGULAR = { documents: 'document', entities: 'entity', facts: 'fact' } as const;
const HOME = {
  documents: 'documents.yaml',
  entities: 'entities/',
  facts: 'facts/',
} as const;

/** Every id that an entry refers to belongs to an entry of the pack. */
export const findUnknownIds: Check = ({ pack, unread, unreadSections }) => {
  const known = {
    documents: new Set(pack.documents.map(({ id }) => id)),
    entities: new Set(pack.entities.map(({ id }) => id)),
    facts: new Set(pack.facts.map(({ id }) => id)),
  };
  return listReferences(pack)
    .filter(({ target, id }) => !known[target].has(id) && !unread[target].has(id))
    .filter(({ target }) => !unreadSections.has(target))
    .map(({ section, index, path, target, id }): Finding => {
      const message = `unknown ${SINGULAR[target]} "${id}"; correct the id or add it to ${HOME[target]}.`;
      return { section, index, path, message };
    });
};

function listReferences(pack: Parameters<Check>[0]['pack']): Reference[] {
  return [
    ...pack.entities.flatMap(({ description }, index) =>
      all('entities', index, ['description', 'facts'], 'facts', description.facts),
    ),
    ...pack.facts.flatMap((fact, index) => [
      ...all('facts', index, ['about'], 'entities', fact.about),
      ...speakerOf(fact.speaker, index),
      ...fact.evidence.map(({ document }, at) =>
        one('facts', index, ['evidence', at, 'document'], 'documents', document),
      ),
    ]),
    ...pack.disputes.flatMap((dispute, index) => [
      ...all('disputes', index, ['about'], 'entities', dispute.about),
      ...dispute.positions.flatMap(({ facts }, at) =>
        all('disputes', index, ['positions', at, 'facts'], 'facts', facts),
      ),
      ...all(
        'disputes',
        index,
        ['explanation', 'facts'],
        'facts',
        dispute.explanation?.facts ?? [],
      ),
    ]),
    ...pack.relations.flatMap(({ from, to, facts }, index) => [
      one('relations', index, ['from'], 'entities', from),
      one('relations', index, ['to'], 'entities', to),
      ...all('relations', index, ['facts'], 'facts', facts),
    ]),
    ...pack.events.flatMap(({ about, facts }, index) => [
      ...all('events', index, ['about'], 'entities', about),
      ...all('events', index, ['facts'], 'facts', facts),
    ]),
  ];
}

function speakerOf(
  speaker: { entity: string } | { document: string } | { name: string },
  index: number,
): Reference[] {
  if ('entity' in speaker) {
    return [one('facts', index, ['speaker', 'entity'], 'entities', speaker.entity)];
  }
  if ('name' in speaker) return [];
  return [one('facts', index, ['speaker', 'document'], 'documents', speaker.document)];
}

function one(section: Section, index: number, path: Path, target: Target, id: string): Reference {
  return { section, index, path, target, id };
}

function all(
  section: Section,
  index: number,
  path: Path,
  target: Target,
  ids: readonly string[],
): Reference[] {
  return ids.map((id, at) => one(section, index, [...path, at], target, id));
}
