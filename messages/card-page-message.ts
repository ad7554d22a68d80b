/** What the extension's own pages may ask an open card: what a reader sees of it. */
export interface ReadOpenCard {
  readonly type: 'readOpenCard';
}

export interface OpenCardText {
  readonly text: string;
  /** The words of what has the focus in the card; empty where nothing has. */
  readonly focused: string;
  /** When the card was first painted since it was opened, in milliseconds since 1970; `null` until then. */
  readonly paintedAt: number | null;
}

export function isReadOpenCard(value: unknown): value is ReadOpenCard {
  return (
    typeof value === 'object' && value !== null && 'type' in value && value.type === 'readOpenCard'
  );
}
