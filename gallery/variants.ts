/** How each state is shown: what is set on the page's root element. */
export interface Variant {
  readonly colorScheme?: 'dark';
  readonly language?: string;
  readonly fontSize?: string;
}

export const VARIANTS = {
  light: {},
  dark: { colorScheme: 'dark' },
  'right-to-left': { language: 'fa' },
  'large-text': { fontSize: '200%' },
  /** The browser's doing: whoever takes the picture asks it for forced colours. */
  'forced-colors': {},
} as const satisfies Readonly<Record<string, Variant>>;

export type VariantName = keyof typeof VARIANTS;
