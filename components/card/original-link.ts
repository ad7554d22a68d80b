import type { PackDocument } from '../../packs/pack-schema.ts';

/** Where a document's text was first published, with the host to show beside it. */
export interface OriginalLink {
  readonly href: string;
  readonly host: string;
}

/**
 * The way to a document's original, at the words quoted; `null` unless the address was seen to carry
 * this very text and is a plain `https` one. Packs come from anywhere: `javascript:`, `data:`, our own
 * pages, and addresses with a user name in them are no links.
 */
export function originalLink(
  { original: { url, confirmed } }: Pick<PackDocument, 'original'>,
  quote: string | null,
): OriginalLink | null {
  if (!confirmed || url === null || !URL.canParse(url)) return null;
  const address = new URL(url);
  if (address.protocol !== 'https:' || address.username || address.password) return null;
  if (quote !== null) address.hash = `:~:text=${asDirective(quote)}`;
  return { href: address.href, host: address.host };
}

/** In a text directive a hyphen parts prefix from text, a comma start from end. */
function asDirective(quote: string): string {
  return encodeURIComponent(quote.toWellFormed()).replaceAll('-', '%2D');
}
