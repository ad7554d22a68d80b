import type { FactDate } from '../../pack-schema.ts';
import type { DocumentCheck, Section } from '../finding.ts';

interface Dated {
  readonly section: Section;
  readonly index: number;
  readonly date: FactDate;
  readonly facts: readonly string[];
}

/** A date whose basis is `stated` has its year written in one of the documents it rests on. */
export const findUnstatedYears: DocumentCheck = ({ pack }, texts) => {
  const cited = new Map(pack.facts.map(({ id, evidence }) => [id, evidence]));
  const dated: Dated[] = [
    ...pack.facts.flatMap(({ id, date }, index) =>
      date === null ? [] : [{ section: 'facts' as const, index, date, facts: [id] }],
    ),
    ...pack.events.map(({ date, facts }, index) => ({
      section: 'events' as const,
      index,
      date,
      facts,
    })),
  ];
  return dated
    .filter(({ date }) => date.basis === 'stated')
    .flatMap(({ section, index, date, facts }) => {
      // A fact that is unknown or could not be read may have the year.
      if (!facts.every((id) => cited.has(id))) return [];
      const evidence = facts.flatMap((id) => cited.get(id) ?? []);
      const documents = [...new Set(evidence.map(({ document }) => document))];
      const read = documents.flatMap((id) => texts.get(id) ?? []);
      const written = read.flatMap(({ paragraphs }) => paragraphs).join('\n');
      if (read.length < documents.length || written.includes(yearOf(date))) return [];
      const message = `basis is "stated", but no cited document has the year ${yearOf(date)}; write year-inferred or inferred.`;
      return [{ section, index, path: ['date', 'basis'], message }];
    });
};

function yearOf({ from }: FactDate): string {
  return from.slice(0, '2020'.length);
}
