import { existsSync, readFileSync } from 'node:fs';

/** A text of which every name is known. Offsets are UTF-16 units. */
export interface Passage {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly Label[];
  readonly lookalikes: readonly Lookalike[];
}

interface Label {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  /** Neither a miss nor a false alarm, whatever is found there. */
  readonly optional?: boolean;
  /** `overlap`: where exactly the name begins and ends is a matter of taste. */
  readonly match?: 'overlap';
}

interface Lookalike {
  readonly start: number;
  readonly end: number;
  readonly looks_like: string;
}

/** Where the passages of other people's texts are, if they are there at all: too many to keep here. */
export const SHARED_PASSAGES = '../shared/passages/passages.jsonl';

export function hasSharedPassages(): boolean {
  return existsSync(SHARED_PASSAGES);
}

/** Lines of JSON in the form of `Passage`. */
export function readSharedPassages(): readonly Passage[] {
  const lines = readFileSync(SHARED_PASSAGES, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Passage);
}

/** A file of this folder in the form that its README describes; throws for a line that is not. */
export function readOwnPassages(file: string): readonly Passage[] {
  const lines = readFileSync(`${import.meta.dirname}/${file}`, 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line, number) => {
    const [lang = '', marked = ''] = line.split('\t');
    const id = `${file}:${number + 1}`;
    if (!/^[a-z]{2}$/.test(lang) || marked === '') {
      throw new Error(`${id} is not a language, a tab and a text: write "en", a tab, the text.`);
    }
    return readMarked(id, marked);
  });
}

const MARKED = /\[([^\]]+)\]\(([~?]?)([a-z0-9-]+)\)|\{([^}]+)\}\(([a-z0-9-]+)\)/g;

function readMarked(id: string, marked: string): Passage {
  const mentions: Label[] = [];
  const lookalikes: Lookalike[] = [];
  let text = '';
  let read = 0;
  for (const found of marked.matchAll(MARKED)) {
    const [whole, mention, sign, entity = '', lookalike = '', looksLike = ''] = found;
    text += marked.slice(read, found.index);
    const start = text.length;
    text += mention ?? lookalike;
    read = found.index + whole.length;
    if (mention === undefined) lookalikes.push({ start, end: text.length, looks_like: looksLike });
    else {
      mentions.push({
        start,
        end: text.length,
        entity,
        ...(sign === '?' ? { optional: true } : {}),
        ...(sign === '~' ? { match: 'overlap' } : {}),
      });
    }
  }
  text += marked.slice(read);
  if (/\]\(|\}\(/.test(text)) throw new Error(`${id} has a label that cannot be read: ${text}`);
  return { id, text, mentions, lookalikes };
}
