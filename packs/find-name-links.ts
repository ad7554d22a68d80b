import type { Entity } from './pack-schema.ts';

/** Where a text names an entity: offsets in UTF-16 units, the end outside. */
export interface NameLink {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

const WORD = /[\p{L}\p{M}\p{N}]/u;

/**
 * Where `text` names these entities, in its order: whole words only, a longer name before a shorter
 * one inside it, each entity once, so that a sentence does not fill with links.
 */
export function findNameLinks(text: string, entities: readonly Entity[]): NameLink[] {
  const found: NameLink[] = [];
  for (const { name, entity } of namesOf(entities)) {
    for (const start of wholeWords(text, name)) {
      const end = start + name.length;
      if (found.every((link) => end <= link.start || start >= link.end)) {
        found.push({ start, end, entity });
      }
    }
  }
  found.sort((a, b) => a.start - b.start);
  const linked = new Set<string>();
  return found.filter(({ entity }) => !linked.has(entity) && linked.add(entity));
}

function namesOf(entities: readonly Entity[]): { name: string; entity: string }[] {
  return entities
    .flatMap(({ id, name, names }) =>
      [...new Set([name, ...names.map(({ text }) => text)])].map((each) => ({
        name: each,
        entity: id,
      })),
    )
    .toSorted((a, b) => b.name.length - a.name.length);
}

function* wholeWords(text: string, name: string): Generator<number> {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const before = text.slice(0, at).at(-1) ?? '';
    const after = text.charAt(at + name.length);
    if (!WORD.test(before) && !WORD.test(after)) yield at;
  }
}
