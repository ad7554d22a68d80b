import { findBlurredDisputes } from './checks/find-blurred-disputes.ts';
import { findChangedDocuments } from './checks/find-changed-documents.ts';
import { findCircularRelations } from './checks/find-circular-relations.ts';
import { findCopiedRuns } from './checks/find-copied-runs.ts';
import { findDuplicateIds } from './checks/find-duplicate-ids.ts';
import { findFalseQuotations } from './checks/find-false-quotations.ts';
import { findForeignDateWords } from './checks/find-foreign-date-words.ts';
import { findImpossibleDates } from './checks/find-impossible-dates.ts';
import { findLongTexts } from './checks/find-long-texts.ts';
import { findMisquotations } from './checks/find-misquotations.ts';
import { findNamelessEntities } from './checks/find-nameless-entities.ts';
import { findRepeatedIds } from './checks/find-repeated-ids.ts';
import { findRepeatedStatements } from './checks/find-repeated-statements.ts';
import { findStrayLeads } from './checks/find-stray-leads.ts';
import { findThinEntities } from './checks/find-thin-entities.ts';
import { findUndisputedFacts } from './checks/find-undisputed-facts.ts';
import { findUnknownIds } from './checks/find-unknown-ids.ts';
import { findUnstatedYears } from './checks/find-unstated-years.ts';
import { findUnsupportedRelations } from './checks/find-unsupported-relations.ts';
import { findUntrustedNames } from './checks/find-untrusted-names.ts';
import type { Check, Checked, DocumentCheck, Finding } from './finding.ts';
import type { DocumentText } from './read-documents.ts';

const CHECKS: readonly Check[] = [
  findDuplicateIds,
  findUnknownIds,
  findRepeatedIds,
  findNamelessEntities,
  findUntrustedNames,
  findThinEntities,
  findLongTexts,
  findRepeatedStatements,
  findImpossibleDates,
  findStrayLeads,
  findUndisputedFacts,
  findBlurredDisputes,
  findCircularRelations,
  findUnsupportedRelations,
];

const DOCUMENT_CHECKS: readonly DocumentCheck[] = [
  findChangedDocuments,
  findMisquotations,
  findCopiedRuns,
  findFalseQuotations,
  findUnstatedYears,
  findForeignDateWords,
];

/** Everything wrong in a pack; with `texts`, also what only its documents show. */
export function findFaults(
  checked: Checked,
  texts: ReadonlyMap<string, DocumentText> | null,
): Finding[] {
  const faults = CHECKS.flatMap((check) => check(checked));
  if (texts === null) return faults;
  return [...faults, ...DOCUMENT_CHECKS.flatMap((check) => check(checked, texts))];
}
