import type { Entity, Name } from '../pack-schema.ts';

/**
 * Words of names that say nothing of the subject by themselves: "popular" and "party" stand on every
 * other page. A word missing here costs a page that has it the loading of the rest, and never a mark.
 */
const GENERAL = new Set(
  (
    'air base force forces unit brigade brigades attack attacks killing death strike airstrike general commander gen major iranian iraqi american american iran iraq islamic embassy missile rocket rockets drone army militia group the and for ' +
    'popular populaire party people units unites brigadas brygady forze fuerzas forcas siły силы сили halk irak kasım 人民 部隊 基地 空軍'
  ).split(' '),
);

/** Shorter words of scripts that have spaces are too often something else. */
const MIN_LETTERS = 4;

/** Written without spaces: there any two neighbours may be the word. */
const HAN = /\p{sc=Han}/u;

/** Runs of one script, where the finder sees a word begin and end. */
const RUNS =
  /\p{sc=Han}+|[\p{sc=Katakana}ー]+|\p{sc=Hiragana}+|[^\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}ー]+/gu;

/** Scripts that say in two characters what others say in a word. */
const DENSE = /[\p{sc=Han}\p{sc=Hangul}]/u;

/** A letter and a number: "K-1", "TF-17". */
const DESIGNATION = /^\p{L}+\p{Pd}?\d+$/u;

/**
 * A few words such that every name of every `core` entity has one of them. Two sorts of names say
 * nothing of a page's subject by themselves and are left out: those that mean something only in
 * context, and those of events, which are told by who and what took part. A page without any of the
 * words is not about the subject; they are all the page script knows before it asks for the names.
 */
export function chooseTopicWords(entities: readonly Entity[]): Name[] {
  const names = topicNames(entities);
  let open = names.map((name) => ({ name, words: distinctiveWords(name.text) }));
  const chosen: Name[] = [];
  while (open.length > 0) {
    const word = mostFrequent(open.flatMap(({ words }) => words));
    const covered = open.filter(({ words }) => words.includes(word));
    const inflects = covered.some(({ name }) => name.inflects);
    const lang = covered[0]?.name.lang ?? 'en';
    chosen.push({ text: word, lang, trust: 'always', ...(inflects && { inflects: true }) });
    open = open.filter((each) => !covered.includes(each));
  }
  return chosen;
}

/** The names that the words have to cover. */
export function topicNames(entities: readonly Entity[]): Name[] {
  const core = entities.filter(({ kind, prominence }) => prominence === 'core' && kind !== 'event');
  return core.flatMap(({ names }) => names).filter(({ trust }) => trust !== 'context');
}

/** An ordinary word where there is no other; the whole name where all its words are general ones. */
function distinctiveWords(name: string): string[] {
  const words = name
    .split(/[\s·・]+/)
    .flatMap(partsOf)
    .filter((word) => isDistinctive(plain(word)));
  const proper = words.filter((word) => !isOrdinary(word));
  return words.length > 0 ? (proper.length > 0 ? proper : words).map(plain) : [name];
}

/** The words in a piece of a name; a designation ("K-1") is one. */
function partsOf(piece: string): string[] {
  if (DESIGNATION.test(piece)) return [piece];
  return (piece.match(RUNS) ?? []).flatMap((run) =>
    HAN.test(run) ? [...run].map((_, index) => run.slice(index, index + 2)) : run.split(/\p{Pd}+/u),
  );
}

/** In lower case a word of a script with capitals is an ordinary one ("killing of"). */
function isOrdinary(word: string): boolean {
  return /^\p{Ll}+$/u.test(word);
}

/** Spellings that the finder takes for one another, as one. Only where it folds them as we do here. */
function plain(word: string): string {
  if (!/^[\p{sc=Latin}\p{sc=Cyrillic}\p{M}'’‘ʿʾ`]+$/u.test(word)) return word;
  const folded = word
    .replace(/['’]s$/, '')
    .normalize('NFD')
    .toLowerCase();
  return folded.replaceAll(/[\p{M}'’‘ʿʾ`]/gu, '');
}

function isDistinctive(word: string): boolean {
  if (DESIGNATION.test(word)) return true;
  const letters = word.match(/\p{L}/gu)?.length ?? 0;
  return letters >= (DENSE.test(word) ? 2 : MIN_LETTERS) && !GENERAL.has(word);
}

function mostFrequent(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}
