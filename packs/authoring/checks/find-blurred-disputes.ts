import type { Check } from '../finding.ts';

/** Every position of a dispute has a fact that no other position of it has, and a wording of its own. */
export const findBlurredDisputes: Check = ({ pack }) =>
  pack.disputes.flatMap(({ positions }, index) =>
    positions.flatMap(({ position, facts }, at) => {
      const others = positions.filter((_, other) => other !== at);
      const shared = facts.every((id) => others.some((other) => other.facts.includes(id)));
      const repeated = positions.findIndex((other) => other.position === position) < at;
      const path = ['positions', at, shared ? 'facts' : 'position'];
      const message = shared
        ? 'every fact of this position also stands under another one; give it a fact of its own.'
        : 'this position is worded like an earlier one; word it differently or join the two.';
      return shared || repeated ? [{ section: 'disputes' as const, index, path, message }] : [];
    }),
  );
