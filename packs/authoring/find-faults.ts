import { findBlurredDisputes } from './checks/find-blurred-disputes.ts';
import { findCircularRelations } from './checks/find-circular-relations.ts';
import { findDuplicateIds } from './checks/find-duplicate-ids.ts';
import { findImpossibleDates } from './checks/find-impossible-dates.ts';
import { findLongTexts } from './checks/find-long-texts.ts';
import { findNamelessEntities } from './checks/find-nameless-entities.ts';
import { findRepeatedIds } from './checks/find-repeated-ids.ts';
import { findRepeatedStatements } from './checks/find-repeated-statements.ts';
import { findStrayLeads } from './checks/find-stray-leads.ts';
import { findThinEntities } from './checks/find-thin-entities.ts';
import { findUndisputedFacts } from './checks/find-undisputed-facts.ts';
import { findUnknownIds } from './checks/find-unknown-ids.ts';
import { findUnsupportedRelations } from './checks/find-unsupported-relations.ts';
import { findUntrustedNames } from './checks/find-untrusted-names.ts';
import type { Check, Checked, Finding } from './finding.ts';

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

/** Everything that the pack's own entries show to be wrong, without its documents. */
export function findFaults(checked: Checked): Finding[] {
  return CHECKS.flatMap((check) => check(checked));
}
