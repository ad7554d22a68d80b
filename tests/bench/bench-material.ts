/** Text and names for the benchmark, the same on every machine: made up from a seed. */

/** Common English words, by how often they are written: the first are drawn most. */
const COMMON = (
  'the of and to in a is that for it as was with be by on not he his but at are this have from they one had all their ' +
  'there been many more when who its into some could time these two may then first any new after also other which would ' +
  'about our over only people government year years president state war officials military country against between ' +
  'under where because through still while those said says told report attack forces troops security minister house ' +
  'week month power world foreign policy statement interview decision meeting campaign killed region attacks embassy ' +
  'strike general commander sanctions political national international administration intelligence'
).split(' ');
const SYLLABLES = (
  'an be ca do el fi ga ho in jo ka lo ma na or pe qu ra so ta un vi wa ya zu bri mon ster ton ham son ley ski wood ' +
  'ber field stein'
).split(' ');
/** Share of words that are capitalised names or rare words, as in news. */
const RARE_SHARE = 0.18;
/** Share of words that begin a name of the list: as many as 10,000 real names had in real news. */
const NAME_SHARE = 0.0025;
/** Characters of one page; the names of a page are decided together. */
const PAGE_LENGTH = 5_000;

/** A generator of numbers from 0 to 1 (mulberry32): the same row for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function wordOf(random: () => number, syllables: number): string {
  let word = '';
  for (let each = 0; each < syllables; each++) {
    word += SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '';
  }
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** Distinct names of one to three words. The names of a smaller number begin those of a larger. */
export function namesForBench(count: number): string[] {
  const random = randomFrom(7);
  const names = new Set<string>();
  while (names.size < count) {
    const kind = random();
    const words = kind < 0.25 ? 1 : kind < 0.8 ? 2 : 3;
    const syllables = words === 1 ? 4 : 2 + Math.floor(random() * 2);
    names.add(Array.from({ length: words }, () => wordOf(random, syllables)).join(' '));
  }
  return [...names];
}

/** Pages of English-looking sentences, about `length` characters in all; a name now and then. */
export function textForBench(length: number): string[] {
  const random = randomFrom(11);
  const names = namesForBench(2_000);
  const pages: string[] = [];
  for (let written = 0; written < length; written += PAGE_LENGTH) {
    let page = '';
    while (page.length < PAGE_LENGTH) page += sentenceOf(random, names);
    // Through bytes and back, for a flat string such as a page's text is, not a rope of pieces.
    pages.push(Buffer.from(page.slice(0, PAGE_LENGTH), 'utf16le').toString('utf16le'));
  }
  return pages;
}

/** A sentence with a space after it; `nameShare`: how many of its words begin a name of the list. */
export function sentenceOf(
  random: () => number,
  names: readonly string[],
  nameShare = NAME_SHARE,
): string {
  const words = Array.from({ length: 8 + Math.floor(random() * 18) }, () => {
    if (random() < nameShare) return names[Math.floor(random() * names.length)] ?? '';
    if (random() < RARE_SHARE) {
      const rare = wordOf(random, 2 + Math.floor(random() * 2));
      return random() < 0.4 ? rare : rare.toLowerCase();
    }
    const word = COMMON[Math.floor(random() ** 2 * COMMON.length)] ?? '';
    return random() < 0.01 ? `${word}’s` : word;
  });
  return `${words.join(' ')}${random() < 0.3 ? ', and' : '.'} `;
}
