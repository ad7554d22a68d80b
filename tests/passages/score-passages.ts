import type { Mention } from '../../mentions/mention.ts';
import type { Passage } from './read-passages.ts';

/** How well names were found. Shares are of 1. */
export interface Score {
  /** Of what was found and trusted, how much is right. */
  readonly precision: number;
  /** Of what is labelled, how much was found and trusted. */
  readonly recall: number;
  /** Of what was found, how much has exactly the bounds of the label. */
  readonly strict: number;
  /** Of the labelled look-alikes, how many were taken for what they look like. */
  readonly deceived: number;
  readonly labels: number;
  readonly lookalikes: number;
  /** What went wrong, a line each. */
  readonly mistakes: readonly string[];
}

/**
 * Holds trusted mentions against labels: a hit overlaps a label of the same entity. Only the scored
 * entities count.
 */
export function scorePassages(
  passages: readonly Passage[],
  detect: (text: string) => readonly Mention[],
  scored: ReadonlySet<string>,
): Score {
  const mistakes: string[] = [];
  const count = { hits: 0, exact: 0, misses: 0, alarms: 0, deceived: 0, lookalikes: 0 };
  for (const { id, text, mentions, lookalikes } of passages) {
    const found = detect(text).filter(
      (each) => each.trust === 'trusted' && scored.has(each.entity),
    );
    const used = new Set<Mention>();
    for (const label of mentions) {
      if (!scored.has(label.entity)) continue;
      const hit = found.find(
        (each) => !used.has(each) && each.entity === label.entity && overlap(each, label),
      );
      if (hit !== undefined) used.add(hit);
      if (label.optional) continue;
      const isExact = hit?.start === label.start && hit.end === label.end;
      if (hit === undefined) {
        count.misses++;
        mistakes.push(describe(id, 'missed', label.entity, text, label));
      } else if (isExact || label.match === 'overlap') {
        count.exact++;
      } else {
        mistakes.push(describe(id, 'other bounds', label.entity, text, hit));
      }
      if (hit !== undefined) count.hits++;
    }
    for (const each of found) {
      if (used.has(each)) continue;
      if (mentions.some((label) => label.entity === each.entity && overlap(each, label))) continue;
      count.alarms++;
      mistakes.push(describe(id, `wrong (${each.reason})`, each.entity, text, each));
    }
    for (const lookalike of lookalikes) {
      count.lookalikes++;
      const isDeceived = found.some(
        (each) => each.entity === lookalike.looks_like && overlap(each, lookalike),
      );
      if (isDeceived) count.deceived++;
    }
  }
  return {
    precision: share(count.hits, count.hits + count.alarms),
    recall: share(count.hits, count.hits + count.misses),
    strict: share(count.exact, count.hits),
    deceived: count.lookalikes === 0 ? 0 : count.deceived / count.lookalikes,
    labels: count.hits + count.misses,
    lookalikes: count.lookalikes,
    mistakes,
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function describe(id: string, what: string, entity: string, text: string, span: Span): string {
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  const name = text.slice(span.start, span.end);
  const behind = text.slice(span.end, span.end + 40);
  return `${id}\t${what}\t${entity}\t${before}[${name}]${behind}`.replaceAll('\n', ' ');
}
