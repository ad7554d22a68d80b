/** Whether a capitalised word beside a surname says nothing against it. */
export type IsTitleOrOpener = (word: string) => boolean;

/** Reads a list of the form described in `titles-and-openers.ts`. */
export function readOpeners(list: string): IsTitleOrOpener {
  const entries = list.split(' ');
  const words = new Set(entries.filter((entry) => !entry.startsWith('*')));
  const parts = entries.filter((entry) => entry.startsWith('*')).map((entry) => entry.slice(1));
  return (word) => {
    const plain = word.replace(/['’]s?$/, '').toLowerCase();
    return (
      words.has(plain) ||
      parts.some((part) =>
        part.endsWith('*') ? plain.includes(part.slice(0, -1)) : plain.endsWith(part),
      )
    );
  };
}
