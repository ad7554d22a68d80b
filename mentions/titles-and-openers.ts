let words: Set<string> | undefined;

/** Whether a capitalised word is a title, or one that often begins a sentence: no given name. */
export function isTitleOrOpener(word: string): boolean {
  words ??= new Set(
    'mr mrs ms dr president general gen senator sen secretary director minister prime ambassador attorney judge chairman adviser the a in on at but and or if when while as after before for from with by to why how what did does has had is was will'.split(
      ' ',
    ),
  );
  return words.has(word.toLowerCase().replace(/[.'’].*$/, ''));
}
