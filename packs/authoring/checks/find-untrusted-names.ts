import type { Name } from '../../pack-schema.ts';
import type { Check, Finding } from '../finding.ts';
import { foldName } from '../words.ts';

interface Claim {
  readonly index: number;
  readonly at: number;
  readonly entity: string;
  readonly name: Name;
}

/**
 * Every name can be decided: one entity at most may claim a spelling without a condition, an entity
 * says a spelling's condition once, and a conditional name has something that can fulfil it.
 */
export const findUntrustedNames: Check = ({ pack }) => {
  const claims = new Map<string, Claim[]>();
  for (const [index, { id, names }] of pack.entities.entries()) {
    for (const [at, name] of names.entries()) {
      const folded = foldName(name.text);
      const claim = { index, at, entity: id, name };
      claims.set(folded, [...(claims.get(folded) ?? []), claim]);
    }
  }
  const nameless = (claims.get('') ?? []).map(nothingLeft);
  claims.delete('');
  const groups = [...claims.values()];
  return [
    ...nameless,
    ...groups.flatMap(claimedTwice),
    ...groups.flatMap(listedTwice),
    ...findUnreachable(pack.entities),
  ];
};

function nothingLeft({ index, at }: Claim): Finding {
  const message = 'a name without a letter or digit; write one that can be read.';
  return { section: 'entities', index, path: ['names', at], message };
}

function claimedTwice(group: readonly Claim[]): Finding[] {
  const always = group.filter(({ name }) => name.trust === 'always');
  const first = always[0];
  if (first === undefined) return [];
  return always
    .filter(({ entity }) => entity !== first.entity)
    .map(({ index, at, name }) => {
      const message = `the name "${name.text}" is also an "always" name of ${first.entity}; move it to full-name or context in one of the two.`;
      return { section: 'entities', index, path: ['names', at], message };
    });
}

function listedTwice(group: readonly Claim[]): Finding[] {
  return group.flatMap((claim, position) => {
    const earlier = group
      .slice(0, position)
      .find(
        ({ entity, name }) =>
          entity === claim.entity &&
          name.text === claim.name.text &&
          (name.lang === claim.name.lang || name.trust !== claim.name.trust),
      );
    if (earlier === undefined) return [];
    const message = `the name "${claim.name.text}" is listed twice (also under ${earlier.name.trust}, ${earlier.name.lang}); keep one.`;
    return [{ section: 'entities', index: claim.index, path: ['names', claim.at], message }];
  });
}

type Named = Parameters<Check>[0]['pack']['entities'][number];

function findUnreachable(entities: readonly Named[]): Finding[] {
  return entities.flatMap(({ names, roles }, index) => {
    const at = names.findIndex(({ trust }) => trust === 'full-name');
    const reachable = roles.length > 0 || names.some(({ trust }) => trust === 'always');
    if (at === -1 || reachable) return [];
    const message =
      'full-name names need an "always" name or a role that confirms them; add one, or move them to context.';
    return [{ section: 'entities', index, path: ['names', at], message }];
  });
}
