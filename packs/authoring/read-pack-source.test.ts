import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPackSource } from './read-pack-source.ts';
import { problemsAfter, writeFixturePack } from './write-fixture-pack.ts';

function readFixture() {
  const { dir, documents } = writeFixturePack([]);
  return readPackSource(dir, documents);
}

test('a sound pack has no problems and yields its built form', () => {
  const { pack, problems } = readFixture();
  expect(problems).toEqual([]);
  expect(pack).toMatchObject({ format: 1, id: 'port-lune', version: '1.2.3', asOf: '2015-05' });
  expect(pack?.facts.map(({ id }) => id)).toEqual([
    'bridge-closed',
    'bolts-broke',
    'company-denied-fault',
    'lind-was-mayor',
    'company-part-of-trust',
  ]);
});

test('names are listed with the trust and language under which they are written', () => {
  const lind = readFixture().pack?.entities.find(({ id }) => id === 'ada-lind');
  expect(lind?.names).toEqual([
    { text: 'Ada Lind', lang: 'en', trust: 'always' },
    { text: 'Ада Линд', lang: 'ru', trust: 'always', inflects: true },
    { text: 'Lind', lang: 'en', trust: 'full-name' },
  ]);
});

test('the precision of a date is how it is written', () => {
  const dates = readFixture().pack?.facts.map(({ date }) => date);
  expect(dates).toEqual([
    { from: '2015-05-04', precision: 'day', basis: 'stated', words: 'On 4 May 2015' },
    { from: '2015-05', precision: 'approximate', basis: 'inferred' },
    null,
    { from: '2014', to: '2015-05', precision: 'range', basis: 'inferred' },
    null,
  ]);
});

test('a relation is called after its two ends', () => {
  const ids = readFixture().pack?.relations.map(({ id }) => id);
  expect(ids).toEqual(['lune-bridge-company-part-of-harbour-trust']);
});

test('what may be left out is empty in the built form', () => {
  const { pack } = readFixture();
  expect(pack?.entities[1]).toMatchObject({ roles: [], lookalikes: [] });
  expect(pack?.facts[1]).toMatchObject({ lead: [] });
});

test('a pack with a problem has no built form', () => {
  const { dir } = writeFixturePack([['events.yaml', '[bridge-closed]', '[nothing]']]);
  expect(readPackSource(dir, null).pack).toBeNull();
});

test('a fact without evidence is named with its line', () => {
  expect(
    problemsAfter([
      'facts/offices.yaml',
      "  evidence:\n    - { document: 001, paragraph: 2, quote: 'the mayor, Ada Lind' }\n",
      '',
    ]),
  ).toEqual(['facts/offices.yaml:1: evidence is missing; add it.']);
});

test('an empty list of evidence is as good as none', () => {
  const [problem] = problemsAfter([
    'facts/offices.yaml',
    "evidence:\n    - { document: 001, paragraph: 2, quote: 'the mayor, Ada Lind' }",
    'evidence: []',
  ]);
  expect(problem).toMatch(/^facts\/offices\.yaml:8: evidence is empty; write/);
});

test('relations, events and disputes without facts are named', () => {
  expect(
    problemsAfter(
      ['relations.yaml', 'facts: [company-part-of-trust]', 'facts: []'],
      ['events.yaml', '  facts: [bridge-closed]\n', ''],
      ['disputes.yaml', '      facts: [bolts-broke]\n', ''],
    ).map((line) => line.split(';')[0]),
  ).toEqual([
    'disputes.yaml:5: positions.0.facts is missing',
    'events.yaml:1: facts is missing',
    'relations.yaml:4: facts is empty',
  ]);
});

test('a misspelt key is an error', () => {
  expect(problemsAfter(['facts/bridge.yaml', 'lead: [lune', 'leads: [lune'])).toEqual([
    'facts/bridge.yaml:4: leads: unknown key; remove it or correct its spelling.',
  ]);
});

test('a file that is not YAML is named with the line where it stops being so', () => {
  const [problem] = problemsAfter(['events.yaml', 'title: Bridge closed', 'title: Bridge: closed']);
  expect(problem).toMatch(/^events\.yaml:2: Not well-formed YAML: .*quotation marks/);
});

test('a missing file is named, and nothing is said of what would be in it', () => {
  const { dir } = writeFixturePack([]);
  rmSync(join(dir, 'documents.yaml'));
  expect(readPackSource(dir, null).problems.map(({ message }) => message)).toEqual([
    'The file is missing; create it (a list with nothing in it is written `[]`).',
  ]);
});

test('a folder that does not exist yields problems rather than an exception', () => {
  const { pack, problems } = readPackSource('/nowhere/at/all', null);
  expect(pack).toBeNull();
  expect(problems).toHaveLength(8);
});

test('a pack needs entities and facts', () => {
  const { dir } = writeFixturePack([]);
  const empty = ['entities/people', 'entities/others', 'facts/bridge', 'facts/offices'];
  const lists = ['disputes', 'relations', 'events'];
  for (const name of [...empty, ...lists]) writeFileSync(join(dir, `${name}.yaml`), '[]\n');
  expect(readPackSource(dir, null).problems.map(({ message }) => message)).toEqual([
    'entities is empty; write what belongs there.',
    'facts is empty; write what belongs there.',
  ]);
});
