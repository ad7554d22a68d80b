import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileCards } from '../compile-card.ts';
import { findCoverage, isUncovered } from './find-coverage.ts';
import { findMissingNotes } from './find-missing-notes.ts';
import { listOwnTexts } from './list-own-texts.ts';
import { problemAsLine } from './problem.ts';
import { readDraft } from './read-draft.ts';
import { readInventory } from './read-inventory.ts';
import { readPackSource } from './read-pack-source.ts';

const ROOT = join(import.meta.dirname, '../..');
const DATA = join(ROOT, 'data');
const DOCUMENTS = join(ROOT, '../shared/documents');
const INVENTORY = join(ROOT, '../shared/inventory/inventory.json');

// As far as it can be read: each test below finds its own fault, not every other's.
const { pack, leftOut } = readDraft(DATA);

test('the bundled pack is sound', () => {
  expect(readPackSource(DATA, null).problems.map(problemAsLine)).toEqual([]);
});

test('it has at least 110 cards', () => {
  expect(compileCards(pack).length).toBeGreaterThanOrEqual(110);
});

test('it is at most 1 MB', () => {
  expect(Buffer.byteLength(JSON.stringify(pack))).toBeLessThanOrEqual(1_000_000);
});

test('no paragraph of its documents is uncovered', () => {
  expect(findCoverage(pack, leftOut).filter(isUncovered)).toEqual([]);
});

// Known from elsewhere, and in none of the five documents: models of drones and missiles, the dead
// contractor's name, the bases hit by Iranian missiles, al-Muhandis's death.
test.each([
  /\breaper\b/i,
  /\bhellfire\b/i,
  /\bhamid\b/i,
  /\bglobal hawk\b/i,
  /\bal[- ]harir\b/i,
  /\berbil\b/i,
  /muhandis[^.]*\b(?:killed|died|dead|death)\b/i,
  /\b(?:killed|death of)\b[^.]*muhandis/i,
])('it does not say %s, which no document says', (pattern) => {
  const texts = listOwnTexts(pack).filter(({ section }) => section !== 'documents');
  expect(texts.map(({ text }) => text).filter((text) => pattern.test(text))).toEqual([]);
});

test.skipIf(!existsSync(DOCUMENTS))(
  'it agrees with its documents (skipped where ../shared/documents is not there)',
  () => {
    expect(readPackSource(DATA, DOCUMENTS).problems.map(problemAsLine)).toEqual([]);
  },
);

test.skipIf(!existsSync(INVENTORY))(
  'it has everything that the reading notes have (skipped where ../shared/inventory is not there)',
  () => {
    expect(findMissingNotes(pack, leftOut, readInventory(INVENTORY))).toEqual({
      facts: [],
      conflicts: [],
      unknown: [],
    });
  },
);
