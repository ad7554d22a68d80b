import type { Check } from '../finding.ts';

/** A fact of status `disputed` stands in a dispute, so that its card can say what it is about. */
export const findUndisputedFacts: Check = ({ pack, unread, unreadSections }) => {
  // A dispute that could not be read may be the one.
  if (unread.disputes.size > 0 || unreadSections.has('disputes')) return [];
  const positions = pack.disputes.flatMap((dispute) => dispute.positions);
  const disputed = new Set(positions.flatMap(({ facts }) => facts));
  return pack.facts.flatMap(({ id, status }, index) => {
    if (status !== 'disputed' || disputed.has(id)) return [];
    const message =
      'the status is "disputed", but no dispute has this fact under a position; add it to one, or choose another status.';
    return [{ section: 'facts', index, path: ['status'], message }];
  });
};
