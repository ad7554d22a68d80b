/** What stands around a name in its block, as far as it speaks against the name being what it seems. */
import {
  GIVEN_NAME_BEFORE,
  LONGER_NAME,
  NO_CAPITAL,
  OTHERS_TITLE,
  PART_OF_OTHER,
  RELATIVE,
} from './candidate.ts';
import type { Found } from './find-names.ts';
import { isGivenName } from './given-names.ts';
import { CAPITALISED, isAlwaysTrusted, isSurname, writingOf } from './name-use.ts';
import type { IsTitleOrOpener } from './read-openers.ts';

/*
 * Plain ranges instead of Unicode properties, which would cost a fresh page several milliseconds:
 * all scripts with capital letters lie in them.
 */
/** The word before, with what stands behind it in front of the space. */
const WORD_BEFORE = /([A-Za-z\u00c0-\u1fff\d]+(?:['’-][A-Za-z\u00c0-\u1fff]+)*)(\S*)[ \u00a0]+$/;
const WORD_AFTER = /^[ \u00a0]+([A-Za-z\u00c0-\u1fff]+(?:['’-][A-Za-z\u00c0-\u1fff]+)*)/;
const LONG_WORDS = /[A-Za-z\u00c0-\u1fff]{4,}/g;
const ADDRESS_BEFORE = /[A-Za-z\u00c0-\u1fff\d][._/-]$|[@#/]$/;
const ADDRESS_AFTER = /^(?:[._/-][A-Za-z\u00c0-\u1fff\d]|@)/;
/** A word with a case ending behind an apostrophe is no given name. */
const POSSESSIVE = /['’]s$/;
/** Nor does such a word of Turkish make a longer name, for it has an ending of its own. */
const TURKISH_ENDING = /['’](?:n?[iıuü]n|y?[aeiıuü]|[dt][ae]n?|y?l[ae])$/;
/** Where a sentence begins, every word has a capital. */
const SENTENCE_START = /(?:^|[.!?:;"“”„«»\u2013\u2014-])\s*$/;
/**
 * What is named after people. Behind a surname that can hardly be anybody else's, only such a word
 * makes a longer name: other words with capitals are there by chance ("Trump Iran", "Trumps Sprecher").
 */
const NAMED_AFTER_PEOPLE =
  /^(?:academy|airport|allee|avenue|award|boulevard|bridge|building|care|castle|cent(?:er|re)|chair|college|corp|course|doral|fellow|fellows|fellowship|foundation|fund|gallery|golf|group|grill|high|highway|hospital|hotel|house|institute|international|jr|junior|lane|law|library|media|medal|memorial|middle|model|mosque|museum|national|network|organi[sz]ation|park|place|plaza|presidential|prize|resort|river|road|school|senior|sr|square|stadium|stiftung|station|steaks?|store|straße|street|supermodel|taj|tower|towers|trust|university|village|vodka|winery|world|(?:башн|младш|тауэр|фонд)[\u0400-\u052f]*|caddesi|kulesi|vakfı)$/i;
/** The same in Chinese, which has no capitals; "号航" is a ship. */
const NAMED_AFTER_PEOPLE_HAN =
  /^(?:总统|總統)?(?:图书馆|圖書館|大厦|大廈|大楼|大樓|酒店|基金会|基金會|集团|集團|机场|機場|大学|大學|高尔夫|高爾夫|[号號]航)/;
/** With words of its own between ("Trump Ocean Club International Hotel"), which no headline is to be taken for. */
const BUILDING =
  /^(?: [A-Z][a-zA-Z]+){1,4} (?:Building|Casino|Hotel|Library|Museum|Plaza|Resort|Stadium|Tower|University)\b/;
/** Titles of whoever has no role like them. A woman has another title than the men of her name. */
const WOMANS_TITLE = /(?:^|\W)(?:Mrs|MRS|Ms|MS|Miss|MISS|Mme|Lady|Frau|Sra|Señora|Signora)\.?\s+$/;
/** How the minutes of Congress begin what a member says. */
const SPEAKER = /(?:^|\W)Mr\.\s+$/;
/** What stands before the name of a town says as much as a title: it is not the entity. */
const OTHERS_BEFORE =
  /(?:^|\W)(?:(?:Rep|Representative|Congress(?:wo)?man|Sen|Senator|Gov|Governor|Mayor|Council(?:wo)?man|Judge|Justice|Sheriff|Detective|Rev|Reverend|Pastor|Prof|Professor|Coach|Chef)\.?|(?:[Cc]ity|[Tt]own|[Vv]illage|[Ss]uburb|[Hh]amlet|[Pp]arish) of|[Ff]ami(?:l[ií]a|lle|lie|glia))\s+$/;
/** "The Bush and her battle group": with an article, and no noun that it belongs to, it is a thing. */
const ARTICLE_BEFORE = /(?:^|[^A-Za-z])[Tt]he\s+$/;
const THING_BEHIND = /^(?:[.;:)]| (?:and (?:her|its)|at|had|has|off|was|will|with|would)\b)/;
/** What is said of a town of that name, or where it lies. */
const PLACE_BEHIND =
  /^, (?:(?:an?|the)(?: [a-z-]+){0,2} (?:town|city|village|suburb|borough)\b|(?:England|Ontario|Mass|Massachusetts|Texas|Tex|Ill|Illinois|N\.C|Vt|Vermont|Conn|Connecticut)(?!\w|['’]s))/;
/** Words of German, which writes every noun with a capital; none of them is English. */
const GERMAN =
  /\b(?:auf|dass|dem|der|eine|für|habe|hatte|heißt|ist|mit|nach|nicht|sei|sich|und|von|wegen|wie|wurde|zu[mr])\b/g;
const GERMAN_ENOUGH = 2;
/** "Until his son George W. Bush became president": the text is about somebody else of the family. */
const RELATIVE_BEFORE =
  /(?:^|\W)(?:[Hh]is|[Hh]er|[Tt]heir|[Ww]hose)(?: \w+)? (?:brother|cousin|daughter|father|grand(?:father|mother|son)|husband|mother|nephew|niece|sister|son|uncle|wife),? $/;
/** 'John Ellis ("Jeb") Bush', 'Ivana "Ivanka" Trump': whoever has another name between quotation marks. */
const NICKNAME_BEFORE = /([A-Z\u00c0-\u00de][a-z\u00df-\u017f]+) \(?["“„][A-Z][a-z]+["”“]\)? $/;
/** Of a substance, a part or a form: longer than a year. "Tehran-43" is a film. */
const SERIAL_NUMBER = /^(?:[ \u00a0-]\d{5}|-\d{2}(?![\d-]))/;
/** What a town has and gives its name to ("Tehran Museum of Contemporary Art"), and words between. */
const INSTITUTION =
  /^((?: [A-Z][a-zA-Z]+){0,3}) (?:Bazaar|Chamber|College|Conference|Cup|Declaration|Derby|Exchange|Fair|Festival|Film|Hospital|Institute|Library|Marathon|Museum|Orchestra|School|Stadium|Times|University|Zoo)(?![a-z])/;
/** Its ending ties it to the words before it. */
const INSTITUTION_TURKISH =
  /^(?: [A-Z\u00c0-\u017f][a-z\u00df-\u017f]+){0,3} (?:Caddesi|Enstitüsü|Festivali|Merkezi|Müzesi|Üniversitesi)(?![a-z\u00df-\u017f])/;
const INSTITUTION_HAN = /^(?:大学|大學|博物馆|博物館|电影节|電影節)/;
/** One word with a capital: of several words, or all in capitals, are those that have institutions of their own. */
const ONE_WORD = /^[A-Z\u00c0-\u00de][a-z\u00df-\u017f]+$/;
/** The other half of a name with a hyphen. */
const DOUBLE_NAME = /^[-\u2010\u2011][A-Z\u00c0-\u00de][a-z\u00df-\u00ff]/;
/** What parts names in Chinese and Japanese. */
const MIDDLE_DOT = /[·・]$/;
/** "Der Milliardär Trump": no given name has an article. */
const GERMAN_ARTICLE = /(?:^|\s)(?:[Dd](?:as|er|em|en|es|ie)|ein(?:e[mnrs]?)?|zum|vom|beim)\s+$/;
/** "IS" is a word like others in a headline all in capitals. */
const TWO_CAPITALS = /^[A-Z]{2}$/;
const CAPITALS_BEFORE = /(?:^|[A-Z]{2})[^A-Za-z]*$/;
const CAPITALS_AFTER = /^[^A-Za-z]*(?:[A-Z]{2}|$)/;
/** How far to look, in characters; longer words are no given names. */
const REACH = 60;
/** In a headline, more of the longer words than this have capitals. */
const HEADLINE_SHARE = 0.6;
const HEADLINE_WORDS = 3;

/** The doubt about a surname with the title of others, or of a town, where no role of its entity stands beside it. */
export function findTitleDoubt(text: string, { start, end, codes }: Found): number {
  if (!codes.some(isSurname)) return 0;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (WOMANS_TITLE.test(before)) return OTHERS_TITLE;
  if (ARTICLE_BEFORE.test(before) && THING_BEHIND.test(text.slice(end, end + REACH)))
    return OTHERS_TITLE;
  if (codes.some(isAlwaysTrusted)) return 0;
  const name = text.slice(start, end);
  const isSpeaker = name === name.toUpperCase() && SPEAKER.test(before);
  const isOthers =
    isSpeaker || OTHERS_BEFORE.test(before) || PLACE_BEHIND.test(text.slice(end, end + REACH));
  return isOthers ? OTHERS_TITLE : 0;
}

/** The doubts about a name at this place (bits of `candidate.ts`). */
export function findDoubts(
  text: string,
  { start, end, codes }: Found,
  isTitleOrOpener: IsTitleOrOpener,
): number {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const name = text.slice(start, end);
  const isLower = name === name.toLowerCase() && name !== name.toUpperCase();
  if (isLower && codes.some((code) => writingOf(code) === CAPITALISED)) {
    const isInAddress = ADDRESS_BEFORE.test(before) || ADDRESS_AFTER.test(after);
    return isInAddress ? PART_OF_OTHER : NO_CAPITAL;
  }
  if (SERIAL_NUMBER.test(after)) return PART_OF_OTHER;
  if (TWO_CAPITALS.test(name) && standsAmongCapitals(before, after)) return NO_CAPITAL;
  if (!codes.some(isSurname)) {
    if (givesItsName(name, before, after)) return PART_OF_OTHER;
    return RELATIVE_BEFORE.test(before) ? RELATIVE : 0;
  }
  const isSure = codes.every(isAlwaysTrusted);
  const surname = { before, after, isSure, isInHeadline: isSure && isHeadline(before, after) };
  return (
    (hasGivenNameBefore(surname, isTitleOrOpener) ? GIVEN_NAME_BEFORE : 0) |
    (isLonger(surname, isTitleOrOpener) ? LONGER_NAME : 0)
  );
}

/** Whether a town's name is the beginning of an institution's. In a headline the words between say nothing. */
function givesItsName(name: string, before: string, after: string): boolean {
  if (!ONE_WORD.test(name)) return INSTITUTION_HAN.test(after);
  if (INSTITUTION_TURKISH.test(after)) return true;
  const [isFound, between] = INSTITUTION.exec(after) ?? [];
  return isFound !== undefined && (between === '' || !isHeadline(before, after));
}

/** A surname's surroundings. */
interface Surname {
  readonly before: string;
  readonly after: string;
  /** It is hardly ever anybody else's. */
  readonly isSure: boolean;
  /** Every word around has a capital. Asked of sure ones only. */
  readonly isInHeadline: boolean;
}

/** Whether the word behind a surname makes it another name ("Bolton Castle", "Bolton-Smith"). */
function isLonger(
  { before, after, isSure, isInHeadline }: Surname,
  isTitleOrOpener: IsTitleOrOpener,
): boolean {
  if (NAMED_AFTER_PEOPLE_HAN.test(after)) return true;
  const next = wordAfter(after);
  if (isInHeadline) return NAMED_AFTER_PEOPLE.test(next);
  if (BUILDING.test(after)) return true;
  if (isSure || isGerman(before, after)) {
    return NAMED_AFTER_PEOPLE.test(next) && isCapitalised(next);
  }
  const isDouble = DOUBLE_NAME.test(after) && !GERMAN_ARTICLE.test(before);
  return isDouble || hasNameAfter(after, isTitleOrOpener);
}

/**
 * Whether somebody else's given name stands before a surname. Where a capital says nothing, as in a headline, of
 * the first word of a sentence, or of a noun with its article, only a frequent one is enough to doubt a sure
 * surname. Whoever is introduced to the reader has a comma behind it ("Sasan Soleimani, who …").
 */
function hasGivenNameBefore(
  { before, after, isSure, isInHeadline }: Surname,
  isTitleOrOpener: IsTitleOrOpener,
): boolean {
  if (MIDDLE_DOT.test(before)) return true;
  const [, nicknamed] = NICKNAME_BEFORE.exec(before) ?? [];
  if (nicknamed !== undefined && !isTitleOrOpener(nicknamed)) return true;
  const found = WORD_BEFORE.exec(before);
  const [, word = '', behind = ''] = found ?? [];
  const ahead = before.slice(0, found?.index);
  // "Iran's Soleimani", "Süleymani'nin Trump'a": an ending makes it the owner of what follows.
  if (POSSESSIVE.test(word) || TURKISH_ENDING.test(word)) return false;
  // "US-Präsident", "then-President": what comes last in a compound says what it is.
  const last = word.split('-').at(-1) ?? '';
  // A full stop ends a sentence, unless it stands behind an initial ("George P. Bush").
  const isInitial = last.length === 1 && behind === '.';
  if (behind !== '' && !isInitial) return false;
  if (word.toLowerCase() === word.toUpperCase()) return isGivenName(word);
  const second = last.charAt(1);
  const isFirst = SENTENCE_START.test(ahead) && !after.startsWith(',');
  if (isSure && (isFirst || GERMAN_ARTICLE.test(ahead) || isInHeadline)) {
    return isCapitalised(word) && isGivenName(word);
  }
  if (!isCapitalised(last) || (second !== '' && second === second.toUpperCase())) return false;
  return !isTitleOrOpener(last);
}

/** Where the words on both sides are all capitals, as in a headline. */
function standsAmongCapitals(before: string, after: string): boolean {
  return CAPITALS_BEFORE.test(before) && CAPITALS_AFTER.test(after);
}

function hasNameAfter(after: string, isTitleOrOpener: IsTitleOrOpener): boolean {
  const word = wordAfter(after);
  if (!isCapitalised(word) || word === word.toUpperCase()) return false;
  if (TURKISH_ENDING.test(word)) return NAMED_AFTER_PEOPLE.test(word.replace(TURKISH_ENDING, ''));
  return !isTitleOrOpener(word);
}

function wordAfter(after: string): string {
  return (WORD_AFTER.exec(after)?.[1] ?? '').replace(POSSESSIVE, '');
}

function isGerman(before: string, after: string): boolean {
  return (`${before} ${after}`.match(GERMAN) ?? []).length >= GERMAN_ENOUGH;
}

function isHeadline(before: string, after: string): boolean {
  const words = `${before} ${after}`.match(LONG_WORDS) ?? [];
  const capitals = words.filter(isCapitalised);
  return words.length >= HEADLINE_WORDS && capitals.length > words.length * HEADLINE_SHARE;
}

function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
