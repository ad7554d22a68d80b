import type { Pack } from '../pack-schema.ts';
import type { Finding } from './finding.ts';

/** A text of the pack in its authors' own words. */
export interface OwnText extends Omit<Finding, 'message'> {
  readonly text: string;
  /** Ids of the facts it rests on; a text about a document rests on none. */
  readonly facts: readonly string[];
}

/** Every text of a pack that a reader sees as the pack's own words. */
export function listOwnTexts(pack: Pack): OwnText[] {
  return [
    ...pack.documents.flatMap(({ about, notStated, original }, index) => [
      { section: 'documents' as const, index, path: ['about'], text: about, facts: [] },
      ...notStated.map((text, at) => ({
        section: 'documents' as const,
        index,
        path: ['notStated', at],
        text,
        facts: [],
      })),
      {
        section: 'documents' as const,
        index,
        path: ['original', 'basis'],
        text: original.basis,
        facts: [],
      },
    ]),
    ...pack.entities.map(({ description }, index) => ({
      section: 'entities' as const,
      index,
      path: ['description', 'text'],
      text: description.text,
      facts: description.facts,
    })),
    ...pack.facts.map(({ id, statement }, index) => ({
      section: 'facts' as const,
      index,
      path: ['statement'],
      text: statement,
      facts: [id],
    })),
    ...pack.disputes.flatMap(textsOfDispute),
    ...pack.events.map(({ title, facts }, index) => ({
      section: 'events' as const,
      index,
      path: ['title'],
      text: title,
      facts,
    })),
  ];
}

function textsOfDispute(
  { question, positions, explanation }: Pack['disputes'][number],
  index: number,
): OwnText[] {
  const section = 'disputes';
  const facts = positions.flatMap((position) => position.facts);
  return [
    { section, index, path: ['question'], text: question, facts },
    ...positions.map((position, at) => ({
      section: 'disputes' as const,
      index,
      path: ['positions', at, 'position'],
      text: position.position,
      facts: position.facts,
    })),
    ...(explanation === undefined
      ? []
      : [{ section: 'disputes' as const, index, path: ['explanation', 'text'], ...explanation }]),
  ];
}
