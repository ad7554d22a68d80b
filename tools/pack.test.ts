import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readPackSource } from '../packs/authoring/read-pack-source.ts';
import { writeFixturePack } from '../packs/authoring/write-fixture-pack.ts';

const TOOL = join(import.meta.dirname, 'pack.ts');

function pack(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [TOOL, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function writeInventory(conflict: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-notes-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'inventory.json');
  const facts = [{ id: 'F2', statement: 'An aside.', entities: [], evidence: [] }];
  const conflicts = [
    { id: 'spelling', title: 'Spelling' },
    { id: conflict, title: 'Bolts' },
  ];
  writeFileSync(file, JSON.stringify({ facts, conflicts }));
  return file;
}

test('check counts what a sound pack has', () => {
  const { dir, documents } = writeFixturePack([]);
  expect(pack('check', dir, '--documents', documents)).toEqual({
    status: 0,
    stdout:
      'The pack is sound, also against its documents: 4 entities, 5 facts, 1 disputes, 1 relations, 1 events, 2 documents.\n',
    stderr: '',
  });
});

test('check lists every problem and fails', () => {
  const { dir } = writeFixturePack([
    ['events.yaml', '[bridge-closed]', '[bridge-opened]'],
    ['facts/bridge.yaml', 'lead: [lune-bridge]', 'lead: [harbour-trust]'],
  ]);
  const { status, stderr } = pack('check', dir);
  expect(status).toBe(1);
  expect(stderr.split('\n')).toEqual([
    `${dir}/events.yaml:5: unknown fact "bridge-opened"; correct the id or add it to facts/.`,
    `${dir}/facts/bridge.yaml:4: lead names "harbour-trust", but the fact is not about it; add it to about or remove it from lead.`,
    '2 problems in 2 files.',
    '',
  ]);
});

test('coverage succeeds when nothing is missing', () => {
  const { dir, documents } = writeFixturePack([]);
  const inventory = writeInventory('state-of-the-bolts');
  const { status, stdout } = pack(
    'coverage',
    dir,
    '--documents',
    documents,
    '--inventory',
    inventory,
  );
  expect(stdout).toContain('  ¶4   left out: A link.\n0 of 5 paragraphs are uncovered.\n');
  expect(stdout).toContain('Of 1 noted facts 0 are missing, of 2 conflicts 0.');
  expect(status).toBe(0);
});

test('coverage fails for a paragraph without facts, and shows how it begins', () => {
  const { dir, documents } = writeFixturePack([['left-out.yaml', 'paragraph: 4', 'paragraph: 3']]);
  const { status, stdout } = pack('coverage', dir, '--documents', documents);
  expect(stdout).toContain('¶4   UNCOVERED “Read more about bridges”; write a fact, or');
  expect(stdout).toContain('1 of 5 paragraphs are uncovered.');
  expect(status).toBe(1);
});

test('coverage fails for a noted conflict that is no dispute', () => {
  const { dir } = writeFixturePack([]);
  const { status, stdout } = pack('coverage', dir, '--inventory', writeInventory('colour'));
  expect(stdout).toContain('colour is no dispute of the pack: Bolts');
  expect(status).toBe(1);
});

test('coverage says in a sentence that the notes cannot be read', () => {
  const { dir } = writeFixturePack([]);
  const { status, stderr } = pack('coverage', dir, '--inventory', join(dir, 'pack.yaml'));
  expect(stderr).toBe(
    `${dir}/pack.yaml cannot be read as JSON; give the path of an inventory.json.\n`,
  );
  expect(status).toBe(1);
});

test('show prints a card', () => {
  const { dir } = writeFixturePack([]);
  const { status, stdout } = pack('show', 'ada-lind', dir);
  expect(stdout).toMatch(/^Ada Lind · person\nMayor of Port Lune\./);
  expect(status).toBe(0);
});

test('show says in a sentence that there is no such entity', () => {
  const { dir } = writeFixturePack([]);
  expect(pack('show', 'nobody', dir)).toMatchObject({
    status: 1,
    stderr: `The pack has no entity "nobody"; its ids are in ${dir}/entities.\n`,
  });
});

test('build writes the built form', () => {
  const { dir } = writeFixturePack([]);
  const out = join(dir, 'pack.json');
  expect(pack('build', dir, '--out', out).status).toBe(0);
  expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual(readPackSource(dir, null).pack);
});

test('build refuses a pack of more than a million bytes', () => {
  const filler = `    context: { en: [${Array.from({ length: 12_000 }, (_, at) => `${'n'.repeat(40)} ${String(at)}`).join(', ')}] }\n`;
  const { dir } = writeFixturePack([
    ['entities/people.yaml', '    full-name:', `${filler}    full-name:`],
  ]);
  const { status, stderr } = pack('build', dir, '--out', join(dir, 'pack.json'));
  expect(stderr).toMatch(/^The pack has \d{7} bytes, allowed are 1000000; make it smaller\.\n$/);
  expect(status).toBe(1);
});

test.each([[['bake']], [[]], [['show']], [['check', 'a', 'b']], [['build', '--docs', 'x']]])(
  'what is not a command is told so: %s',
  (args) => {
    const { status, stderr } = pack(...args);
    expect(stderr.length).toBeGreaterThan(20);
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(1);
  },
);
