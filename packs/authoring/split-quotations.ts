const QUOTATION = /“([^”]*)”|"([^"]*)"/gu;

/** A text taken apart at its quotation marks: the author's own words, and the passages quoted. */
export function splitQuotations(text: string): { own: string[]; quoted: string[] } {
  const quoted = [...text.matchAll(QUOTATION)].map(
    ([, curly, straight]) => curly ?? straight ?? '',
  );
  const own = text.replaceAll(QUOTATION, '\n').split('\n');
  return { own, quoted };
}
