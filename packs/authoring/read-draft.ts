import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { PACK_FORMAT } from '../pack-schema.ts';
import {
  AuthoredDisputeSchema,
  AuthoredDocumentSchema,
  AuthoredEntitySchema,
  AuthoredEventSchema,
  AuthoredFactSchema,
  AuthoredHeaderSchema,
  AuthoredRelationSchema,
  findNamePaths,
  LeftOutSchema,
} from './authored-schemas.ts';
import type { LeftOut } from './authored-schemas.ts';
import { SECTIONS } from './finding.ts';
import type { Checked, Section } from './finding.ts';
import { issueAsSentence } from './issue-as-sentence.ts';
import type { Problem } from './problem.ts';
import { readYamlFile } from './read-yaml-file.ts';
import type { Path, YamlFile } from './read-yaml-file.ts';

/** A pack as far as it could be read, with the way back from each entry to its file and line. */
export interface Draft extends Checked {
  readonly leftOut: LeftOut;
  readonly problems: readonly Problem[];
  readonly placeOf: (section: Section, index: number, path: Path) => Pick<Problem, 'file' | 'line'>;
}

interface Read<T> {
  readonly values: T[];
  readonly origins: { file: YamlFile; path: Path; names: Path[] }[];
  /** Ids of entries that do not have their form. */
  readonly unread: string[];
  readonly problems: Problem[];
  whole: boolean;
}

/** Stands in for a header that could not be read, so that the entries can be checked all the same. */
const NO_HEADER = { id: 'unread', version: '0.0.0', title: 'unread', asOf: '9999' };

/** Reads the YAML sources of a pack from `dir`; whatever does not have its form is a problem. */
export function readDraft(dir: string): Draft {
  const read = {
    documents: readList([join(dir, 'documents.yaml')], AuthoredDocumentSchema),
    entities: readList(listYamlFiles(join(dir, 'entities')), AuthoredEntitySchema),
    facts: readList(listYamlFiles(join(dir, 'facts')), AuthoredFactSchema),
    disputes: readList([join(dir, 'disputes.yaml')], AuthoredDisputeSchema),
    relations: readList([join(dir, 'relations.yaml')], AuthoredRelationSchema),
    events: readList([join(dir, 'events.yaml')], AuthoredEventSchema),
  };
  const header = readOne(join(dir, 'pack.yaml'), AuthoredHeaderSchema);
  const leftOut = readOne(join(dir, 'left-out.yaml'), LeftOutSchema);
  const lists = Object.values(read);
  return {
    pack: {
      format: PACK_FORMAT,
      ...(header.value ?? NO_HEADER),
      documents: read.documents.values,
      entities: read.entities.values,
      facts: read.facts.values,
      disputes: read.disputes.values,
      relations: read.relations.values,
      events: read.events.values,
    },
    leftOut: leftOut.value ?? { facts: [], conflicts: [], paragraphs: [] },
    unread: {
      documents: new Set(read.documents.unread),
      entities: new Set(read.entities.unread),
      facts: new Set(read.facts.unread),
      disputes: new Set(read.disputes.unread),
      relations: new Set(read.relations.unread),
      events: new Set(read.events.unread),
    },
    unreadSections: new Set(SECTIONS.filter((section) => !read[section].whole)),
    problems: [...lists, header, leftOut].flatMap(({ problems }) => problems),
    placeOf(section, index, path) {
      const origin = read[section].origins[index];
      if (origin === undefined) return { file: join(dir, 'pack.yaml'), line: 1 };
      const { file, names } = origin;
      const written = toWrittenPath(path, names);
      return { file: file.file, line: file.lineOf([...origin.path, ...written]) };
    },
  };
}

/** The built form numbers an entity's names; authors group them by trust and language. */
function toWrittenPath(path: Path, names: readonly Path[]): Path {
  const [key, index] = path;
  return key === 'names' && typeof index === 'number' ? (names[index] ?? ['names']) : path;
}

function listYamlFiles(dir: string): string[] {
  if (!existsSync(dir)) return [join(dir, 'any-name.yaml')];
  return readdirSync(dir)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => join(dir, name));
}

function readList<S extends v.GenericSchema>(
  paths: readonly string[],
  schema: S,
): Read<v.InferOutput<S>> {
  const read: Read<v.InferOutput<S>> = {
    values: [],
    origins: [],
    unread: [],
    problems: [],
    whole: true,
  };
  for (const path of paths) readListFile(path, schema, read);
  return read;
}

function readListFile<S extends v.GenericSchema>(
  path: string,
  schema: S,
  read: Read<v.InferOutput<S>>,
): void {
  const file = readYamlFile(path);
  read.problems.push(...file.problems);
  if (file.problems.length > 0) {
    read.whole = false;
    return;
  }
  if (!Array.isArray(file.value)) {
    const message = 'The file is not a list; begin every entry with "- ", or write `[]`.';
    read.problems.push({ file: path, line: 1, message });
    read.whole = false;
    return;
  }
  for (const [index, entry] of (file.value as unknown[]).entries()) {
    const parsed = v.safeParse(schema, entry);
    if (parsed.success) {
      read.values.push(parsed.output);
      read.origins.push({ file, path: [index], names: findNamePaths(property(entry, 'names')) });
    } else {
      read.problems.push(...issuesAsProblems(parsed.issues, file, [index]));
      read.unread.push(String(property(entry, 'id')));
    }
  }
}

function readOne<S extends v.GenericSchema>(
  path: string,
  schema: S,
): { value: v.InferOutput<S> | null; problems: readonly Problem[] } {
  const file = readYamlFile(path);
  if (file.problems.length > 0) return { value: null, problems: file.problems };
  const parsed = v.safeParse(schema, file.value);
  if (parsed.success) return { value: parsed.output, problems: [] };
  return { value: null, problems: issuesAsProblems(parsed.issues, file, []) };
}

function issuesAsProblems(
  issues: readonly v.BaseIssue<unknown>[],
  file: YamlFile,
  entry: Path,
): Problem[] {
  return issues.map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
    return {
      file: file.file,
      line: file.lineOf([...entry, ...path]),
      message: issueAsSentence(issue),
    };
  });
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
