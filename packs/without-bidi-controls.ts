/**
 * Embeddings, overrides and isolates: in running text they turn round what comes after them, the
 * words of the interface included. The marks U+200E and U+200F, which Arabic and Hebrew text needs,
 * only order the letters beside them and stay.
 */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A copy of plain JSON in which no string, at any depth, holds a control that changes the direction
 * of the text around it. Keys stay as they are, `__proto__` among them, as plain own fields.
 */
export function withoutBidiControls<T>(value: T): T {
  return copy(value) as T;
}

function copy(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(BIDI_CONTROLS, '');
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copy(each)]));
}
