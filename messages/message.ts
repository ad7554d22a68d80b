/**
 * Everything the programs may ask the background, checked on arrival. Answers are JSON-safe: Chrome
 * sends JSON and Firefox structured clones, and only what both carry unchanged may cross.
 */
import * as v from 'valibot';

/** Longer than any id or token; a message is refused before a long string in it costs anything. */
const MAX_STRING = 100;
/** More than any pack has. */
const MAX_ENTITIES = 1_000_000;
const ShortString = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_STRING));

const MessageSchema = v.variant('type', [
  /** A page script is about to open a card's frame and needs a token for it. */
  v.strictObject({ type: v.literal('mintToken') }),
  /** A card's frame was handed a token and asks whether it is real. */
  v.strictObject({ type: v.literal('claimToken'), token: ShortString }),
  /** An extension page could not read the card from the database. */
  v.strictObject({ type: v.literal('readBundledCard'), entity: ShortString }),
  /** A page script says how many entities are marked in its page now. */
  v.strictObject({
    type: v.literal('reportMarks'),
    entities: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_ENTITIES)),
  }),
  /** The options page lists the pack and says where the cards come from. */
  v.strictObject({ type: v.literal('readPackOverview') }),
  /** The reader wants the bundled pack stored anew. */
  v.strictObject({ type: v.literal('reloadPack') }),
]);

export type Message = v.InferOutput<typeof MessageSchema>;
export type MessageType = Message['type'];

/** The message, or `null` for anything that is not one. Never throws. */
export function parseMessage(value: unknown): Message | null {
  const result = v.safeParse(MessageSchema, value);
  return result.success ? result.output : null;
}
