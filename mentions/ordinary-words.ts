const WORDS = new Set(
  'a an and as at be but by can do for from go green had has have he her his hook how i if in is it its just maximum may nice no not now of off on one or our out predator pressure red she so state that the their them they this to trump up us was we were what when who will with would you your zone'.split(
    ' ',
  ),
);

/** Whether every word of a text is, without case and accents, an ordinary word. */
export function isOrdinary(text: string): boolean {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words !== null && words.every((word) => WORDS.has(word));
}
