import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { problemAsLine } from './problem.ts';
import { readPackSource } from './read-pack-source.ts';

const REPORT = `Harbour bridge closed in Port Lune

On 4 May 2015 the mayor, Ada Lind, ordered the bridge closed after “three bolts sheared off” in one night, two officials said.
The Lune Bridge Company, part of the Harbour Trust, denied that anything at all had ever been wrong with its bolts.
Read more about bridges
`;
const COPY = `On 4 Might 2015 the city boss, Ada Lind, commanded the span shut.
`;

/** A small pack without problems, as its authors write it. The story is made up. */
const FILES: Readonly<Record<string, string>> = {
  'pack.yaml': `id: port-lune
version: 1.2.3
title: The bridge of Port Lune
asOf: 2015-05
`,
  'documents.yaml': `- id: 000
  file: copy.txt
  sha256: ${sha256(COPY)}
  paragraphs: 1
  kind: reworded copy
  title: null
  author: null
  publisher: null
  date: null
  about: A reworded copy.
  notStated: [author]
  original: { title: null, publisher: null, authors: [], date: null, url: null, confirmed: false, basis: Wording. }
- id: 001
  file: report.txt
  sha256: ${sha256(REPORT)}
  paragraphs: 4
  kind: report
  title: Harbour bridge closed in Port Lune
  author: null
  publisher: The Lune Echo
  date: 2015-05-05
  about: A report of the local newspaper.
  notStated: []
  original: { title: null, publisher: null, authors: [], date: 2015, url: null, confirmed: false, basis: Not searched. }
`,
  'entities/people.yaml': `- id: ada-lind
  kind: person
  name: Ada Lind
  description: { text: Mayor of Port Lune., facts: [lind-was-mayor] }
  prominence: core
  names:
    always:
      en: [Ada Lind]
      ru: [{ text: Ада Линд, inflects: true }]
    full-name:
      en: [Lind]
  roles: [mayor]
  lookalikes: [Jenny Lind]
`,
  'entities/others.yaml': `- id: lune-bridge
  kind: place
  name: Lune Bridge
  description: { text: Bridge in the harbour of Port Lune., facts: [bridge-closed] }
  prominence: core
  names:
    always: { en: [Lune Bridge] }
- id: lune-bridge-company
  kind: organisation
  name: Lune Bridge Company
  description: { text: Company that runs the bridge., facts: [company-part-of-trust] }
  prominence: supporting
  names:
    always: { en: [Lune Bridge Company, { text: LBC, exact: true }] }
  fewFacts: The documents name it only twice.
- id: harbour-trust
  kind: organisation
  name: Harbour Trust
  description: { text: Owner of the bridge company., facts: [company-part-of-trust] }
  prominence: background
  names:
    always: { en: [Harbour Trust] }
`,
  'facts/bridge.yaml': `- id: bridge-closed
  statement: Ada Lind had the Lune Bridge closed.
  about: [ada-lind, lune-bridge]
  lead: [lune-bridge]
  speaker: { document: 001 }
  status: reported
  date: { from: 2015-05-04, basis: stated, words: On 4 May 2015 }
  evidence:
    - { document: 001, paragraph: 2, quote: 'Ada Lind, ordered the bridge closed' }
    - { document: 000, paragraph: 1, quote: commanded the span shut }
- id: bolts-broke
  statement: Officials said “three bolts sheared off” in a single night.
  about: [lune-bridge, ada-lind]
  speaker: { name: two officials, anonymous: true }
  status: alleged
  date: { from: 2015-05, approximate: true, basis: inferred }
  evidence:
    - { document: 001, paragraph: 2, quote: three bolts sheared off }
- id: company-denied-fault
  statement: The company said that its bolts were sound.
  about: [lune-bridge, lune-bridge-company]
  speaker: { entity: lune-bridge-company }
  status: disputed
  evidence:
    - { document: 001, paragraph: 3, quote: denied that anything }
`,
  'facts/offices.yaml': `- id: lind-was-mayor
  statement: Ada Lind was the mayor of Port Lune.
  about: [ada-lind]
  lead: [ada-lind]
  speaker: { document: 001 }
  status: reported
  date: { from: 2014, to: 2015-05, basis: inferred }
  evidence:
    - { document: 001, paragraph: 2, quote: 'the mayor, Ada Lind' }
- id: company-part-of-trust
  statement: The Harbour Trust owned the bridge company.
  about: [lune-bridge-company, harbour-trust]
  speaker: { document: 001 }
  status: reported
  date: null
  evidence:
    - { document: 001, paragraph: 3, quote: part of the Harbour Trust }
`,
  'disputes.yaml': `- id: state-of-the-bolts
  question: Were the bolts broken?
  about: [lune-bridge]
  positions:
    - position: Officials said so.
      facts: [bolts-broke]
    - position: The company denied it.
      facts: [company-denied-fault]
  explanation: { text: They looked on different days., facts: [bridge-closed] }
`,
  'relations.yaml': `- from: lune-bridge-company
  type: part-of
  to: harbour-trust
  facts: [company-part-of-trust]
`,
  'events.yaml': `- id: closure
  title: Bridge closed
  date: { from: 2015-05-04, basis: stated }
  about: [lune-bridge, ada-lind]
  facts: [bridge-closed]
`,
  'left-out.yaml': `facts: [{ inventory: F2, reason: An aside. }]
conflicts: [{ inventory: spelling, reason: Only a spelling. }]
paragraphs:
  - { document: 001, paragraph: 1, reason: The headline. }
  - { document: 001, paragraph: 4, reason: A link. }
`,
};

export interface FixturePack {
  readonly dir: string;
  readonly documents: string;
}

/** One place of one file, and what is to stand there instead. */
export type Change = readonly [file: string, from: string, to: string];

/**
 * For tests: writes the small pack and its two documents to a new folder, after these changes. The folder
 * goes when the test has ended.
 */
export function writeFixturePack(changes: readonly Change[]): FixturePack {
  const root = mkdtempSync(join(tmpdir(), 'backstory-pack-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const files: Record<string, string> = { ...FILES };
  for (const [file, from, to] of changes) {
    const text = files[file] ?? '';
    if (!text.includes(from)) throw new Error(`${file} of the fixture has no "${from}".`);
    files[file] = text.replace(from, () => to);
  }
  for (const [file, text] of Object.entries(files)) writeText(join(root, 'data', file), text);
  writeText(join(root, 'documents', 'copy.txt'), COPY);
  writeText(join(root, 'documents', 'report.txt'), REPORT);
  return { dir: join(root, 'data'), documents: join(root, 'documents') };
}

/**
 * For tests: the problems of the small pack after these changes, checked with its documents, as
 * `facts/bridge.yaml:3: …`.
 */
export function problemsAfter(...changes: readonly Change[]): string[] {
  const { dir, documents } = writeFixturePack(changes);
  return readPackSource(dir, documents).problems.map((problem) =>
    problemAsLine(problem).replace(`${dir}/`, ''),
  );
}

function writeText(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
