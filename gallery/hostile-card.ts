import type { Card } from '../packs/card.ts';
import { compileCard } from '../packs/compile-card.ts';
import { fixturePack } from '../packs/fixture-pack.ts';
import { madeUpEvents } from './made-up-card.ts';

const MARKUP =
  '<img src=x onerror="document.title=\'broken\'"><script>alert(1)</script><b>bold</b>';
const VNODE = '{"type":"img","props":{"src":"x","onerror":"alert(1)"},"key":null}';
const TURNED = '\u202eturned round\u202d \u2067\u2066and not ended';
const STACKED = `Z${'\u0334\u0353'.repeat(60)}algo`;
const EMOJI = '👩‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿🇮🇷🇺🇸👍🏽';

/** What no check of ours would let through, and what one might: markup, controls, endless words, emoji. */
export function hostileCard(): Card {
  const pack = fixturePack();
  const [entity] = pack.entities;
  const [first, second, third, fourth, fifth] = pack.facts;
  if (!entity || !first || !second || !third || !fourth || !fifth) {
    throw new Error('The fixture has too few facts to be made hostile.');
  }
  entity.name = `${MARKUP} ${EMOJI}`;
  entity.native = { text: `${TURNED} قاسم`, lang: 'fa' };
  entity.description.text = `${TURNED} ${VNODE}`;
  entity.names.push({ text: 'W'.repeat(10_000), lang: 'en', trust: 'always' });
  entity.names.push({ text: `${EMOJI} ${STACKED}`, lang: 'fa', trust: 'always' });
  first.statement = 'x'.repeat(10_000);
  second.statement = MARKUP;
  third.statement = VNODE;
  fourth.statement = `${TURNED} ${EMOJI} ${STACKED}`;
  fifth.speaker = { name: `${TURNED} ${MARKUP}`, anonymous: true };
  for (const { evidence } of pack.facts) {
    for (const item of evidence) item.quote = `${MARKUP} ${TURNED}`;
  }
  for (const dispute of pack.disputes) dispute.question = `${MARKUP} ${'y'.repeat(300)}`;
  for (const document of pack.documents) {
    document.title = `${MARKUP} ${TURNED}`;
    document.notStated = [MARKUP, TURNED];
    document.original = { ...document.original, url: 'javascript:alert(1)', confirmed: true };
  }
  pack.events.push(...madeUpEvents(2));
  for (const event of pack.events) event.title = `${MARKUP} ${TURNED}`;
  for (const other of pack.entities.slice(1)) other.name = `${MARKUP} ${'z'.repeat(200)}`;
  const card = compileCard(pack, entity.id);
  if (!card) throw new Error('The fixture has lost its entity.');
  // Past every check: an object of the shape that Preact draws, where a text belongs.
  const vnode = { type: 'img', props: { src: 'x' }, key: null, ref: null } as unknown as string;
  const about = { ...card.documents[0], id: 'drawn', about: vnode } as Card['documents'][number];
  return { ...card, documents: [...card.documents, about] };
}
