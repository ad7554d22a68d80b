import { packText } from 'virtual:bundled-pack';
import type { Brief, BriefMention } from '../packs/brief.ts';
import { compileBrief } from '../packs/compile-brief.ts';
import { compileCards } from '../packs/compile-card.ts';
import type { Pack } from '../packs/pack-schema.ts';

const pack = JSON.parse(packText) as Pack;
const cards = compileCards(pack);

/** A mention of a made-up page, as its page script would list it. */
export function madeUpMention(entity: string, rest: Partial<BriefMention> = {}): BriefMention {
  const text = pack.entities.find(({ id }) => id === entity)?.name ?? entity;
  return { entity, text, reason: 'full-name', trust: 'trusted', marked: true, ...rest };
}

/** A page about the strike, with somebody else's Bolton on it. */
export const STORY: readonly BriefMention[] = [
  ...[
    'qassem-soleimani',
    'abu-mahdi-al-muhandis',
    'donald-trump',
    'kataib-hezbollah',
    'qassem-soleimani',
    'quds-force',
    'mike-pompeo',
    'qassem-soleimani',
  ].map((entity) => madeUpMention(entity)),
  madeUpMention('iran', { marked: false }),
  madeUpMention('john-bolton', {
    text: 'Bolton',
    reason: 'other-given-name',
    trust: 'possible',
    marked: false,
  }),
];

/** The brief of a made-up page with these mentions. */
export function madeUpBrief(mentions: readonly BriefMention[]): Brief {
  return compileBrief(mentions, cards);
}
