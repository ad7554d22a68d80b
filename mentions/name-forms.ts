/**
 * The ways one name may stand in a text that folding does not cover: with its apostrophes and hyphens
 * or without ("Kata'ib", "Kataib"), its initials with dots or without ("C.I.A.", "CIA"). A form is
 * words parted by single spaces.
 */
const APOSTROPHES = /(?<=[\p{L}\p{N}])['`´ʼ‘’‛′＇\u05f3](?=[\p{L}\p{N}])/gu;
const HYPHENS = /(?<=[\p{L}\p{N}])[\u002d\u2010-\u2013\u05be\ufe63\uff0d](?=[\p{L}\p{N}])/gu;
const MARKED = /['`´ʼ‘’‛′＇\u05f3\u002d\u2010-\u2013\u05be\ufe63\uff0d]/;
/** "H.R.", "U.S.": single letters with dots, at least two. */
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.\s?){2,}(?![\p{L}\p{N}]\p{Ll})/gu;
/** "CIA", "HR": a word of two to five capitals. */
const INITIALS = /(?<![\p{L}\p{N}.'’-])\p{Lu}{2,5}(?![\p{L}\p{N}.'’-])/gu;

/** Every form of a name, the name as it is first. */
export function nameForms(name: string): readonly string[] {
  const plain = [name];
  if (MARKED.test(name)) {
    for (const apostrophe of [' ', '']) {
      for (const hyphen of [' ', '']) {
        plain.push(name.replace(APOSTROPHES, apostrophe).replace(HYPHENS, hyphen));
      }
    }
    plain.shift();
  }
  if (!DOTTED.test(name) && !INITIALS.test(name)) return plain;
  const undotted = plain.map((form) =>
    form.replace(DOTTED, (letters) => `${letters.replace(/[.\s]/g, '')} `),
  );
  const dotted = plain.map((form) => form.replace(INITIALS, (word) => [...word].join(' ')));
  return [...plain, ...undotted, ...dotted];
}
