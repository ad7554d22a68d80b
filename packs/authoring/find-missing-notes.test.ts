import { expect, test } from 'vitest';
import { findMissingNotes } from './find-missing-notes.ts';
import type { Inventory } from './read-inventory.ts';
import { readPackSource } from './read-pack-source.ts';
import { writeFixturePack } from './write-fixture-pack.ts';

function missingOf(inventory: Inventory) {
  const { pack, leftOut } = readPackSource(writeFixturePack([]).dir, null);
  if (pack === null) throw new Error('The fixture is not sound.');
  const { facts, conflicts, unknown } = findMissingNotes(pack, leftOut, inventory);
  return { facts: facts.map(({ id }) => id), conflicts: conflicts.map(({ id }) => id), unknown };
}

function noted(
  id: string,
  entities: string[],
  ...paragraphs: number[]
): Inventory['facts'][number] {
  const evidence = paragraphs.map((para) => ({ doc: '001', para }));
  return { id, statement: id, entities, evidence };
}

const LEFT_OUT = {
  facts: [noted('F2', ['gull'], 4)],
  conflicts: [{ id: 'spelling', title: 'Spelling' }],
};

test('a noted fact needs a fact of the pack with a paragraph and an entity in common', () => {
  const facts = [
    noted('same-place', ['ada-lind', 'gull'], 2, 4),
    noted('other-paragraph', ['ada-lind'], 3),
    noted('other-entity', ['harbour-trust'], 2),
  ];
  expect(missingOf({ ...LEFT_OUT, facts: [...LEFT_OUT.facts, ...facts] }).facts).toEqual([
    'other-paragraph',
    'other-entity',
  ]);
});

test('the paragraph and the entity have to be those of one fact', () => {
  const facts = [...LEFT_OUT.facts, noted('mixed', ['harbour-trust'], 2, 4)];
  expect(missingOf({ ...LEFT_OUT, facts }).facts).toEqual(['mixed']);
});

test('a noted conflict needs a dispute of its id, or a line in left-out.yaml', () => {
  const conflicts = [
    ...LEFT_OUT.conflicts,
    { id: 'state-of-the-bolts', title: 'Bolts' },
    { id: 'colour', title: 'Colour' },
  ];
  expect(missingOf({ ...LEFT_OUT, conflicts }).conflicts).toEqual(['colour']);
});

test('a line in left-out.yaml that leaves out nothing is named', () => {
  expect(missingOf({ facts: [], conflicts: [] }).unknown).toEqual(['F2', 'spelling']);
  expect(missingOf(LEFT_OUT).unknown).toEqual([]);
});
