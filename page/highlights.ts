/** How marks look: the reader chooses. */
export type MarkStyle = 'both' | 'underline' | 'tint';

const HIGHLIGHT = 'backstory';

/**
 * The name under which marks are registered, whatever they mark: a page can list the names of highlights,
 * and learns nothing from this one. `public/marks.css` gives it its look.
 */
export function highlightFor(style: MarkStyle): string {
  return style === 'both' ? HIGHLIGHT : `${HIGHLIGHT}-${style}`;
}

export const HIGHLIGHTS = (['both', 'underline', 'tint'] as const).map(highlightFor);
