/** What the extension's own pages may ask an open card: its text, as a reader sees it. */
export interface ReadOpenCard {
  readonly type: 'readOpenCard';
}

export interface OpenCardText {
  readonly text: string;
}

export function isReadOpenCard(value: unknown): value is ReadOpenCard {
  return (
    typeof value === 'object' && value !== null && 'type' in value && value.type === 'readOpenCard'
  );
}
