import { isRecord, isStringList, type SettingsRecord } from './settings-record.ts';

/**
 * The copy of the settings in `storage.sync`, which the browser carries to the reader's other
 * browsers. One text, cut into items that the quotas allow.
 */
export interface SharedCopy {
  readonly revision: string;
  /** Revisions that went into this one, newest first: how another browser finds what both knew. */
  readonly history: readonly string[];
  readonly record: SettingsRecord;
}

/** Bytes of key and JSON together: `QUOTA_BYTES_PER_ITEM` less what the frame of an item takes. */
const ITEM_BYTES = 8192 - 400;

/** `QUOTA_BYTES`. */
const TOTAL_BYTES = 102_400;

/** Of the items' keys; the first has nothing after it. */
const KEY = 'settings';

interface Item {
  readonly revision: string;
  readonly parts: number;
  readonly text: string;
}

/** The items to store, or `null` where the browser would not take so much. */
export function itemsOf(copy: SharedCopy): Record<string, Item> | null {
  const { revision, history, record } = copy;
  const texts = cut(JSON.stringify({ history, record }), ITEM_BYTES);
  if (texts.length * 8192 > TOTAL_BYTES) return null;
  const parts = texts.length;
  return Object.fromEntries(texts.map((text, at) => [keyOf(at), { revision, parts, text }]));
}

/**
 * The copy in stored items: `null` where there is none, or none that can be read. `incomplete`:
 * some of its items are still on their way from another browser.
 */
export function copyIn(items: SettingsRecord): SharedCopy | 'incomplete' | null {
  const first = items[KEY];
  if (!isItem(first)) return null;
  const all = Array.from({ length: first.parts }, (_none, at) => items[keyOf(at)]);
  const parts = all.filter(isItem).filter(({ revision }) => revision === first.revision);
  if (parts.length < first.parts) return 'incomplete';
  try {
    const copy: unknown = JSON.parse(parts.map(({ text }) => text).join(''));
    if (!isRecord(copy) || !isStringList(copy['history']) || !isRecord(copy['record'])) return null;
    return { revision: first.revision, history: copy['history'], record: copy['record'] };
  } catch {
    return null;
  }
}

/** Keys of items that belong to no part of a copy of `parts` parts. */
export function staleKeys(items: SettingsRecord, parts: number): string[] {
  const current = new Set(Array.from({ length: parts }, (_none, at) => keyOf(at)));
  return Object.keys(items).filter((key) => isSharedKey(key) && !current.has(key));
}

export function isSharedKey(key: string): boolean {
  return key === KEY || key.startsWith(`${KEY}.`);
}

function keyOf(part: number): string {
  return part === 0 ? KEY : `${KEY}.${part}`;
}

function isItem(value: unknown): value is Item {
  if (!isRecord(value)) return false;
  const { revision, parts, text } = value;
  return typeof revision === 'string' && typeof text === 'string' && Number.isInteger(parts);
}

/** Pieces of at most so many bytes each as JSON in UTF-8, between characters; at least one. */
function cut(text: string, bytes: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const char of text) {
    const more = jsonBytes(char);
    if (size + more > bytes) {
      pieces.push(piece);
      [piece, size] = ['', 0];
    }
    piece += char;
    size += more;
  }
  return [...pieces, piece];
}

const encoder = new TextEncoder();

/** Chrome escapes `<` and the two line separators where `JSON.stringify` does not. */
function jsonBytes(char: string): number {
  if (/[<\u2028\u2029]/.test(char)) return 6;
  return encoder.encode(JSON.stringify(char)).length - 2;
}
