import type { Pack } from '../pack-schema.ts';
import type { LeftOut } from './authored-schemas.ts';

/** What of a document's paragraph the pack has. */
export interface ParagraphCoverage {
  readonly document: string;
  readonly paragraph: number;
  /** Ids of the facts whose evidence is there. */
  readonly facts: readonly string[];
  /** Why it carries none, in the words of `left-out.yaml`. */
  readonly leftOut: string | null;
}

/** Every paragraph of every document of the pack, in order. */
export function findCoverage(pack: Pack, leftOut: LeftOut): ParagraphCoverage[] {
  const resting = new Map<string, Set<string>>();
  for (const { id, evidence } of pack.facts) {
    for (const { document, paragraph } of evidence) {
      const place = placeKey(document, paragraph);
      resting.set(place, (resting.get(place) ?? new Set()).add(id));
    }
  }
  const reasons = new Map(
    leftOut.paragraphs.map(({ document, paragraph, reason }) => [
      placeKey(document, paragraph),
      reason,
    ]),
  );
  return pack.documents.flatMap(({ id, paragraphs }) =>
    Array.from({ length: paragraphs }, (_, at) => {
      const place = placeKey(id, at + 1);
      return {
        document: id,
        paragraph: at + 1,
        facts: [...(resting.get(place) ?? [])],
        leftOut: reasons.get(place) ?? null,
      };
    }),
  );
}

export function isUncovered({ facts, leftOut }: ParagraphCoverage): boolean {
  return facts.length === 0 && leftOut === null;
}

/** One text per paragraph, to compare the places that facts rest on. */
export function placeKey(document: string, paragraph: number): string {
  return `${document} ¶${String(paragraph)}`;
}
