/** Whether what stands behind a name makes another one of it: a longer surname, or what is named after it. */
import type { IsTitleOrOpener } from './read-openers.ts';
import {
  GERMAN_ARTICLE,
  POSSESSIVE,
  TURKISH_ENDING,
  isCapitalised,
  isGerman,
  isHeadline,
} from './word-beside.ts';
import type { Surname } from './word-beside.ts';

const WORD_AFTER = /^[ \u00a0]+([A-Za-z\u00c0-\u1fff]+(?:['’-][A-Za-z\u00c0-\u1fff]+)*)/;
/**
 * What is named after people. Behind a surname that can hardly be anybody else's, only such a word
 * makes a longer name: other words with capitals are there by chance ("Trump Iran", "Trumps Sprecher").
 */
const NAMED_AFTER_PEOPLE =
  /^(?:academy|airport|allee|avenue|award|boulevard|bridge|building|care|castle|cent(?:er|re)|chair|college|corp|course|doral|fellow|fellows|fellowship|foundation|fund|gallery|golf|group|grill|high|highway|hospital|hotel|house|institute|international|jr|junior|lane|law|library|media|medal|memorial|middle|model|mosque|museum|national|network|organi[sz]ation|park|place|plaza|presidential|prize|resort|river|road|school|senior|sr|square|stadium|stiftung|station|steaks?|store|straße|street|supermodel|taj|tower|towers|trust|university|village|vodka|winery|world|(?:башн|младш|тауэр|фонд)[\u0400-\u052f]*|caddesi|kulesi|vakfı)$/i;
/** The nation's, whoever stands before it ("Trump National Security Adviser"). */
const OF_THE_NATION =
  /^ (?:National (?:Guard|Intelligence|Security)|House (?:Democrat|GOP|Republican|Speaker))/i;
/** The same in Chinese, which has no capitals; "号航" is a ship. */
const NAMED_AFTER_PEOPLE_HAN =
  /^(?:总统|總統)?(?:图书馆|圖書館|大厦|大廈|大楼|大樓|酒店|基金会|基金會|集团|集團|机场|機場|大学|大學|高尔夫|高爾夫|[号號]航)/;
/** With words of its own between ("Trump Ocean Club International Hotel"), which no headline is to be taken for. */
const BUILDING =
  /^(?: [A-Z][a-zA-Z]+){1,4} (?:Building|Casino|Hotel|Library|Museum|Plaza|Resort|Stadium|Tower|University)\b/;
/** What bears a person's full name ("Barack Obama Elementary School"), and what kind of it. */
const NAMED_IN_FULL =
  /^(?: (?:Book|Childhood|Civic|Community|Elementary|Golf|High|Intercontinental|International|Medical|Memorial|Middle|National|Presidential|Primary|Public|Research|State))* (?:Academy|Airport|Arena|Auditorium|Avenue|Award|Boulevard|Bridge|Building|Cent(?:er|re)|Chair|Club|College|Course|Fellowship|Foundation|Freeway|Highway|Hospital|Institute|Lecture|Library|Medal|Memorial|Mosque|Museum|Park|Parkway|Plaza|Prize|Scholarship|School|Square|Stadium|Street|Tower|Turnpike|University)(?![a-z])/;
/** What a town has and gives its name to ("Tehran Museum of Contemporary Art"), and words between. */
const INSTITUTION =
  /^((?: [A-Z][a-zA-Z]+){0,3}) (?:Bazaar|Chamber|College|Conference|Cup|Declaration|[Dd]erby|Exchange|Fair|Festival|Film|Hospital|Institute|International [Aa]irport|Library|Marathon|Museum|Orchestra|School|Stadium|Times|University|Zoo)(?![a-z])/;
/** Its ending ties it to the words before it. */
const INSTITUTION_TURKISH =
  /^(?: [A-Z\u00c0-\u017f][a-z\u00df-\u017f]+){0,3} (?:Caddesi|Enstitüsü|Festivali|Merkezi|Müzesi|Üniversitesi)(?![a-z\u00df-\u017f])/;
const INSTITUTION_HAN = /^(?:大学|大學|博物馆|博物館|电影节|電影節)/;
/** One word with a capital: of several words, or all in capitals, are those that have institutions of their own. */
const ONE_WORD = /^[A-Z\u00c0-\u00de][a-z\u00df-\u017f]+$/;
/** The other half of a name with a hyphen. */
const DOUBLE_NAME = /^[-\u2010\u2011][A-Z\u00c0-\u00de][a-z\u00df-\u00ff]/;

/** Whether the word behind a surname makes it another name ("Bolton Castle", "Bolton-Smith"). */
export function isLongerName(
  { before, after, isSure, isInHeadline }: Surname,
  isTitleOrOpener: IsTitleOrOpener,
): boolean {
  if (NAMED_AFTER_PEOPLE_HAN.test(after)) return true;
  if (isSure && OF_THE_NATION.test(after)) return false;
  const next = wordAfter(after);
  if (isInHeadline) return NAMED_AFTER_PEOPLE.test(next);
  if (BUILDING.test(after)) return true;
  if (isSure || isGerman(before, after)) {
    return NAMED_AFTER_PEOPLE.test(next) && isCapitalised(next);
  }
  const isDouble = DOUBLE_NAME.test(after) && !GERMAN_ARTICLE.test(before);
  return isDouble || hasNameAfter(after, isTitleOrOpener);
}

/** Whether a person's full name is the beginning of what is named after that person. */
export function isNamedAfterPerson(after: string): boolean {
  return NAMED_IN_FULL.test(after);
}

/** Whether a town's name is the beginning of an institution's. In a headline the words between say nothing. */
export function givesItsName(name: string, before: string, after: string): boolean {
  if (!ONE_WORD.test(name)) return INSTITUTION_HAN.test(after);
  if (INSTITUTION_TURKISH.test(after)) return true;
  const [isFound, between] = INSTITUTION.exec(after) ?? [];
  return isFound !== undefined && (between === '' || !isHeadline(before, after));
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
