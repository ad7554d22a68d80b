import type { ComponentChild } from 'preact';
import type { NameLink } from '../../packs/find-name-links.ts';
import { EntityLink } from './EntityLink.tsx';

/** A text of the pack, with the names in it that lead to other cards. `links` in the order of the text. */
export function LinkedText({ text, links }: { text: string; links: readonly NameLink[] }) {
  const parts: ComponentChild[] = [];
  let done = 0;
  for (const { start, end, entity } of links) {
    parts.push(
      text.slice(done, start),
      <EntityLink key={start} entity={entity}>
        {text.slice(start, end)}
      </EntityLink>,
    );
    done = end;
  }
  return (
    <bdi>
      {parts}
      {text.slice(done)}
    </bdi>
  );
}
