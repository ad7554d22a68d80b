/** Something in a pack's sources that an author has to put right. */
export interface Problem {
  /** As the author would type it: `data/facts/strike.yaml`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** One sentence that names the place and the remedy. */
  readonly message: string;
}

/** `data/facts/strike.yaml:41: …`, which editors and terminals turn into a link. */
export function problemAsLine(problem: Problem): string {
  return `${problem.file}:${String(problem.line)}: ${problem.message}`;
}

/** By file, then line, so that an author works through a file from top to bottom. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.message.localeCompare(b.message),
  );
}
