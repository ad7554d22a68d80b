/** What the extension's own pages may ask an open card: its text, as a reader sees it. */
export interface ReadOpenCard {
  readonly type: 'readOpenCard';
}

export interface OpenCardText {
  readonly text: string;
  /** What has the focus in it, as a screen reader would name it; empty where nothing has. */
  readonly focused: string;
}

export function isReadOpenCard(value: unknown): value is ReadOpenCard {
  return (
    typeof value === 'object' && value !== null && 'type' in value && value.type === 'readOpenCard'
  );
}
