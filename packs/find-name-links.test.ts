import { expect, test } from 'vitest';
import { findNameLinks } from './find-name-links.ts';
import type { Entity } from './pack-schema.ts';

function entity(id: string, ...names: readonly string[]): Entity {
  return {
    id,
    kind: 'person',
    name: names[0] ?? id,
    description: { text: id, facts: [] },
    prominence: 'core',
    names: names.map((text) => ({ text, lang: 'en', trust: 'always' })),
    roles: [],
    lookalikes: [],
  };
}

const group = entity('group', 'Lune Guard', 'the Guard');
const wing = entity('wing', 'Lune Guard Wing');
const land = entity('land', 'Lune');
const place = entity('place', 'Ås');

/** The linked words, each with its entity: `Lune=land`. */
function linksIn(text: string, ...entities: readonly Entity[]): string[] {
  return findNameLinks(text, entities).map(
    ({ start, end, entity: id }) => `${text.slice(start, end)}=${id}`,
  );
}

test.each([
  ['in the order of the text', 'Lune armed the Guard.', ['Lune=land', 'the Guard=group']],
  ['the longest name first', 'The Lune Guard Wing of Lune.', ['Lune Guard Wing=wing', 'Lune=land']],
  ['a name inside a longer one is no link', 'A Lune Guard.', ['Lune Guard=group']],
  ['whole words only', 'The Lunese and Balune, unlike Lune’s.', ['Lune=land']],
  ['each entity once', 'Lune Guard and the Guard and Lune Guard.', ['Lune Guard=group']],
  ['letters beyond ASCII bound a word', 'Åsa went to Ås.', ['Ås=place']],
  ['a name that is not there', 'Nobody.', []],
  ['no text', '', []],
])('%s', (_rule, text, links) => {
  expect(linksIn(text, land, group, wing, place)).toEqual(links);
});

test('of two entities with one name the first is linked', () => {
  const other = entity('other', 'Lune');
  expect(linksIn('Lune', land, other)).toEqual(['Lune=land']);
});

test('ten thousand characters of near misses take no time to speak of', () => {
  expect(linksIn('Lune'.repeat(2500), land)).toEqual([]);
});
