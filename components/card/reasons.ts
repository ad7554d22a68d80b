import type { Reason } from '../../mentions/mention.ts';
import type { MessageKey } from '../translate.ts';

/** Why a name in a page is taken for its entity, or why that is doubtful. */
export const REASONS = {
  'full-name': 'reason_full_name',
  'full-name-on-page': 'reason_full_name_on_page',
  'clear-elsewhere': 'reason_clear_elsewhere',
  'role-beside': 'reason_role_beside',
  'entities-near': 'reason_entities_near',
  'signs-near': 'reason_signs_near',
  'name-alone': 'reason_name_alone',
  'other-given-name': 'reason_other_given_name',
  'part-of-longer-name': 'reason_part_of_longer_name',
  'other-of-that-name': 'reason_other_of_that_name',
} as const satisfies Record<Exclude<Reason, 'looked-up'>, MessageKey>;
