import { OTHERS_TITLE } from './candidate.ts';
import type { Found } from './find-names.ts';
import { isAlwaysTrusted, isSurname } from './name-use.ts';
import { REACH } from './word-beside.ts';

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

/** The doubt about a surname with the title of others, or of a town, where no role of its entity stands beside it. */
export function findTitleDoubt(text: string, { start, end, codes }: Found): number {
  if (!codes.some(isSurname)) return 0;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (WOMANS_TITLE.test(before)) return OTHERS_TITLE;
  if (ARTICLE_BEFORE.test(before) && THING_BEHIND.test(after)) return OTHERS_TITLE;
  if (codes.some(isAlwaysTrusted)) return 0;
  const name = text.slice(start, end);
  const isSpeaker = name === name.toUpperCase() && SPEAKER.test(before);
  const isOthers = isSpeaker || OTHERS_BEFORE.test(before) || PLACE_BEHIND.test(after);
  return isOthers ? OTHERS_TITLE : 0;
}
