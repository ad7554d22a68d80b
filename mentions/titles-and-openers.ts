/**
 * Capitalised words that stand before or behind a surname without being part of a longer name: titles,
 * days and months, and words that open a sentence. The list is short because it travels with every
 * page; a word that is missing from it only makes a mention doubtful.
 */
const WORDS =
  'mr mrs ms dr sir lord herr frau señor don the a an this that these those in on at by for from of to with under after ' +
  'before since until during despite while when where why how what who if as and but or nor so yet not then now still ' +
  'even just only both all many most some like unlike whether because although though did does do has had have is was ' +
  'are were will would can could should may might must let it he she they we i you his her their its our there here ' +
  'meanwhile today yesterday instead also said says saying asked say told once later earlier soon again finally however perhaps maybe indeed tells calls called gen sen rep gov ' +
  'lt col maj adm capt sgt amb ex then sec former late acting vice deputy commander general generals colonel admiral ' +
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september ' +
  'october november december jan feb mar apr jun jul aug sept oct nov dec administration administrations cabinet ' +
  'government white era team campaign speech photo video der die das den dem und aber auch als mit von vom für le la les ' +
  'et mais el los las y pero que según il lo e ma con het de een en maar na ve bir bu не но и в на по как что если ' +
  'господин trumps obamas';
/** Titles in many languages and in all their endings and compounds. */
const TITLE =
  /(?:presidente?n?|pr[äé]sident(?:en)?|ministe?[rotae]s?|généra(?:l|ux)|generale?|senators?|sénateur|senador|secretary|direktor|directe?u?r|che?i?ef|führer|leader|commander|advis[eo]r|berater|ambassador|botschafter|attorney|judge|justice|chair(?:man)?|governor|mayor|officer|official|spokes(?:wo)?man|[ck]andidate?|nominee|republicans?|democrats?|a[yj]atollah|king|queen|prince|pope|regierung|ära|başkanı?|bakanı|generali|(?:prez[yi]dent|minist[er]|generał|президент|генерал|министр|госсекретар|сенатор|советник)[^-]*)$/;

let words: ReadonlySet<string> | undefined;

/** Whether a capitalised word beside a surname says nothing against it. */
export function isTitleOrOpener(word: string): boolean {
  words ??= new Set(WORDS.split(' '));
  const plain = word.replace(/['’]s?$/, '').toLowerCase();
  return words.has(plain) || TITLE.test(plain);
}
