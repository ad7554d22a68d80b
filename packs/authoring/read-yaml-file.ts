import { readFileSync } from 'node:fs';
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Problem } from './problem.ts';

/** Keys and indexes that lead to a value: `[3, 'evidence', 0, 'quote']`. */
export type Path = readonly (string | number)[];

export interface YamlFile {
  readonly file: string;
  /** The whole file as plain values; `null` when it is empty or not YAML. */
  readonly value: unknown;
  /** The line of the value at `path`, or of the nearest thing above it that the file has. */
  readonly lineOf: (path: Path) => number;
  readonly problems: readonly Problem[];
}

/** Reads one YAML file. A file that is missing or not YAML yields problems, never an exception. */
export function readYamlFile(file: string): YamlFile {
  const text = readText(file);
  if (text === null) {
    const message = 'The file is missing; create it (a list with nothing in it is written `[]`).';
    return { file, value: null, lineOf: () => 1, problems: [{ file, line: 1, message }] };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problems = [...document.errors, ...document.warnings].map((fault) => ({
    file,
    line: lines.linePos(fault.pos[0]).line,
    message: `Not well-formed YAML: ${fault.message}; correct it (a text with ": " or " #" needs quotation marks).`,
  }));
  if (problems.length > 0) return { file, value: null, lineOf: () => 1, problems };
  keepLeadingZeros(document);
  const lineOf = (path: Path) => lines.linePos(offsetOf(document, path)).line;
  return { file, value: document.toJS() as unknown, lineOf, problems };
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** `001` is how a document is cited; YAML would make it the number 1. */
function keepLeadingZeros(document: Document): void {
  visit(document, {
    Scalar(_key, scalar) {
      const { source, value } = scalar;
      if (typeof value === 'number' && source !== undefined && /^0\d/.test(source)) {
        scalar.value = source;
      }
    },
  });
}

function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    const next = stepInto(isAlias(node) ? node.resolve(document) : node, step);
    if (next === null) return offset;
    offset = next.offset ?? offset;
    node = next.node;
  }
  return offset;
}

/** A value in a map is found at its key: the value itself may begin a line further down. */
function stepInto(node: unknown, step: string | number) {
  if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
    const item = node.items[step];
    return { node: item, offset: startOf(item) };
  }
  if (!isMap(node)) return null;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return pair === undefined ? null : { node: pair.value, offset: startOf(pair.key) };
}

function startOf(node: unknown): number | null {
  return isNode(node) ? ((node as Node).range?.[0] ?? null) : null;
}
