/**
 * The text of an HTML page, block by block, for the command line only: tags are taken away by pattern,
 * not by a parser. A page script reads a real document instead; here it is enough that no word of a
 * paragraph is lost and no two paragraphs run together, and that needs no dependency.
 */
const INVISIBLE =
  /<(script|style|svg|template|noscript|iframe|textarea|select)\b[\s\S]*?<\/\1\s*>/gi;
/** The number of a footnote, mostly: no part of the word that it stands at. */
const RAISED = /<sup\b[\s\S]*?<\/sup\s*>/gi;
const COMMENT = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<!doctype[^>]*>|<\?[^>]*>/gi;
const HEAD = /<head\b[\s\S]*?<\/head\s*>/i;
/** Elements that stand inside a line of text; any other tag parts two blocks. */
const INLINE =
  /^\/?(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|time|tt|u|var|wbr)$/i;
const TAG = /<(\/?[a-z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  szlig: 'ß',
};

/** `&eacute;` and its like: a letter and the name of its accent. */
const ACCENTED = /^([a-z])(acute|grave|circ|uml|tilde|ring|cedil)$/i;
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  ring: '\u030a',
  cedil: '\u0327',
};

/** Whether a text looks like a page rather than like plain text. */
export function isHtml(text: string): boolean {
  return /^\s*(?:<!doctype html|<html|<\?xml|<(?:body|div|article|p|h1)\b)/i.test(text);
}

/** The blocks of text of a page; none of them is empty. */
export function htmlBlocks(html: string): string[] {
  return html
    .replace(HEAD, '')
    .replace(COMMENT, '')
    .replace(INVISIBLE, '\n\n')
    .replace(RAISED, '')
    .replace(TAG, (_, name: string) => (INLINE.test(name) ? '' : '\u0000'))
    .split('\u0000')
    .map((block) => block.replace(ENTITY, decode).replace(/\s+/g, ' ').trim())
    .filter((block) => block !== '');
}

function decode(whole: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return NAMED[name] ?? decodeAccented(name) ?? whole;
  const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
}

function decodeAccented(name: string): string | undefined {
  const [, letter, accent] = ACCENTED.exec(name) ?? [];
  if (letter === undefined || accent === undefined) return undefined;
  return `${letter}${ACCENTS[accent] ?? ''}`.normalize('NFC');
}
