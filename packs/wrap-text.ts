/** Width of a terminal, in characters. */
const COLUMNS = 80;

/**
 * The text in lines of at most 80 characters: the first behind `first`, the others behind as many
 * spaces. A word longer than a line stands alone on it.
 */
export function wrapText(text: string, first: string): string[] {
  const indent = ' '.repeat(first.length);
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    if (!empty && line.length + 1 + word.length > COLUMNS) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line.trimEnd()];
}
