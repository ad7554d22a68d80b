import type { BaseIssue } from 'valibot';

const SPEAKER_FORMS =
  '{ entity: ID }, { name: TEXT, anonymous: true or false } or { document: "000" }';

/** What each kind of value must look like, by the last key of its path. */
const FORMS: Readonly<Record<string, string>> = {
  speaker: `write ${SPEAKER_FORMS}`,
  id: 'write lower-case words joined by hyphens, at most 64 characters',
  from: 'write 2020, 2020-01 or 2020-01-03 (of a relation: an entity id)',
  to: 'write 2020, 2020-01 or 2020-01-03 (of a relation: an entity id)',
  date: 'write { from: 2019-06, basis: stated, year-inferred or inferred }, or leave it out',
  document: 'write the three digits of a document, such as "001"',
  version: 'write three numbers, such as "1.0.0"',
  quote: 'write 1 to 240 characters as they stand in the paragraph',
  evidence: 'write at least one { document, paragraph, quote }',
};

/** One sentence about a value that does not have its form: where it stands and what to write instead. */
export function issueAsSentence(issue: BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ key }) => String(key));
  const place = keys.join('.') || 'this entry';
  const last = keys.findLast((key) => !/^\d+$/.test(key)) ?? '';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return `${place}: unknown key; remove it or correct its spelling.`;
  }
  if (issue.received === 'undefined') return `${place} is missing; add it.`;
  if (issue.type === 'picklist' || issue.type === 'literal') {
    return `${place}: ${issue.received} is not allowed here; write ${String(issue.expected)}.`;
  }
  if (issue.type === 'max_length') {
    return `${place}: too long (${issue.received}, allowed ${String(issue.expected)}); shorten it.`;
  }
  if (issue.type === 'non_empty') return `${place} is empty; write what belongs there.`;
  const form = FORMS[last];
  if (form !== undefined) return `${place}: ${issue.received} does not fit; ${form}.`;
  return `${place}: ${issue.message.replace(/^Invalid /, 'invalid ')}; correct it (see docs/pack-format.md).`;
}
