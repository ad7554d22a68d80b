/**
 * What a pack is, in its built form: the one JSON file that `pack build` writes, the extension ships
 * and a reader may import. Everything else about packs (types, checks, the published JSON Schema)
 * is derived from this file.
 *
 * Objects are strict: an unknown key is an error, so a typing mistake never passes as "no value".
 */
import * as v from 'valibot';

/** The version of this shape. A pack with another `format` is refused as "needs another version". */
export const PACK_FORMAT = 1;

const ID_FORM = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Lower-case words joined by hyphens; short enough to be read in a log line. */
const Id = v.pipe(v.string(), v.regex(ID_FORM), v.maxLength(64));
const Text = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(500));
const Ids = v.pipe(v.array(Id), v.nonEmpty());

/** `2020`, `2020-01` or `2020-01-03`: how much is written is how much is known. */
const PartialDate = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/));

export const DateSchema = v.strictObject({
  from: PartialDate,
  /** Last day, month or year of a range; absent for a single date. */
  to: v.optional(PartialDate),
  precision: v.picklist(['day', 'month', 'year', 'range', 'approximate']),
  /**
   * `stated`: the document gives all of it. `year-inferred`: it gives day or month but no year.
   * `inferred`: worked out from what the document says ("four years later").
   */
  basis: v.picklist(['stated', 'year-inferred', 'inferred']),
  /** The document's own words for the date, where they say more than the date does. */
  words: v.optional(Text),
});

export const DocumentSchema = v.strictObject({
  /** Three digits, as the document is cited: "000". */
  id: v.pipe(v.string(), v.regex(/^\d{3}$/)),
  file: Text,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** How many non-empty lines the document has; evidence counts them from 1. */
  paragraphs: v.pipe(v.number(), v.integer(), v.minValue(1)),
  kind: v.picklist(['report', 'news agency report', 'summary with excerpts', 'reworded copy']),
  /** As the document itself states them; `null` where it does not. */
  title: v.nullable(Text),
  author: v.nullable(Text),
  publisher: v.nullable(Text),
  date: v.nullable(PartialDate),
  /** What a reader should know about the document in a sentence or two. */
  about: Text,
  /** What the document does not say about itself ("author", "year of the events"). */
  notStated: v.array(Text),
  /** Where the text was first published, as far as is known from outside the document. */
  original: v.strictObject({
    title: v.nullable(Text),
    publisher: v.nullable(Text),
    authors: v.array(Text),
    date: v.nullable(PartialDate),
    url: v.nullable(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
    /** True only where the page at `url` was seen to carry this very text. */
    confirmed: v.boolean(),
    basis: Text,
  }),
});

/** When a name may be taken for its entity. */
const TrustSchema = v.picklist([
  /** Wherever it stands. */
  'always',
  /** Only on a page that also has one of the entity's `always` names, beside a role, or near a sign. */
  'full-name',
  /** Only beside one of its roles, near other entities of the pack, or near one of its signs. */
  'context',
]);

export const NameSchema = v.strictObject({
  text: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(120)),
  /** BCP 47 language of the spelling ("en", "ar", "zh"). */
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z]{2,8})*$/)),
  trust: TrustSchema,
  /** Matched only with exactly these capitals and accents ("ISIS", not "Isis"). */
  exact: v.optional(v.literal(true)),
  /** The words take the case endings of their language ("Трамп" → "Трампа"). */
  inflects: v.optional(v.literal(true)),
});

export const EntitySchema = v.strictObject({
  id: Id,
  kind: v.picklist(['person', 'group', 'organisation', 'place', 'weapon', 'event', 'policy']),
  name: Text,
  /** The name in the script of its own language. */
  native: v.optional(v.strictObject({ text: Text, lang: Text })),
  /** One line saying who or what this is, resting on facts. */
  description: v.strictObject({ text: Text, facts: Ids }),
  /**
   * `core`: the story's own, marked wherever it is trusted. `supporting`: known outside it, marked
   * on pages about the story. `background`: countries, media, general terms; only on request.
   */
  prominence: v.picklist(['core', 'supporting', 'background']),
  names: v.pipe(v.array(NameSchema), v.nonEmpty()),
  /** Words that, standing beside a doubtful name, settle it ("president", "air base"). */
  roles: v.array(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(60))),
  /** Longer phrases that contain a name but mean something else ("Michael Bolton"). */
  lookalikes: v.array(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(120))),
  /** Words that settle a doubtful name wherever they stand within some lines of it ("Pentagon" for "Esper"). */
  signs: v.optional(v.array(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(60)))),
  /** Words that, within some lines of a single-word name, say that something else is meant ("goddess" for "Isis"). */
  counterSigns: v.optional(v.array(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(60)))),
  /** Why a `core` or `supporting` entity has fewer than three facts. */
  fewFacts: v.optional(Text),
});

const EvidenceSchema = v.strictObject({
  document: DocumentSchema.entries.id,
  /** Counted from 1 over the document's non-empty lines. */
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** At most 20 words, found in that paragraph to the letter. */
  quote: v.pipe(v.string(), v.nonEmpty(), v.maxLength(240)),
});

/** Who says it: an entity of the pack, someone it does not name, or the document in its own voice. */
const SpeakerSchema = v.union([
  v.strictObject({ entity: Id }),
  v.strictObject({ name: Text, anonymous: v.boolean() }),
  v.strictObject({ document: DocumentSchema.entries.id }),
]);

export const FactSchema = v.strictObject({
  id: Id,
  /** One claim in our own words: past tense, plain, at most 30 words. */
  statement: Text,
  about: Ids,
  /** Those of `about` on whose card this fact stands among the first. */
  lead: v.array(Id),
  speaker: SpeakerSchema,
  /**
   * `reported`: a document states it. `alleged`: officials or documents say it without showing it.
   * `claimed`: a named person's own claim. `denied`: somebody says it is not so. `disputed`: a
   * dispute of the pack turns on it.
   */
  status: v.picklist(['reported', 'alleged', 'claimed', 'denied', 'disputed']),
  /** When it happened; `null` where no document says. */
  date: v.nullable(DateSchema),
  evidence: v.pipe(v.array(EvidenceSchema), v.nonEmpty()),
});

export const DisputeSchema = v.strictObject({
  id: Id,
  question: Text,
  about: Ids,
  /** No order of merit: as the documents are numbered. */
  positions: v.pipe(v.array(v.strictObject({ position: Text, facts: Ids })), v.minLength(2)),
  /** Only where the documents themselves explain the difference. */
  explanation: v.optional(v.strictObject({ text: Text, facts: Ids })),
});

export const RelationSchema = v.strictObject({
  /** `from-type-to`: two ids and a type make it longer than other ids. */
  id: v.pipe(v.string(), v.regex(ID_FORM), v.maxLength(160)),
  from: Id,
  type: v.picklist([
    'commands',
    'leads',
    'part-of',
    'member-of',
    'works-for',
    'worked-for',
    'backed-by',
    'directed-by',
    'allied-with',
    'fights',
    'opposed',
    'urged',
    'advised',
    'ordered',
    'authorised',
    'carried-out',
    'attacked',
    'killed',
    'killed-in',
    'wounded-in',
    'targeted',
    'tracked',
    'blamed-for',
    'responded-to',
    'designated',
    'sanctioned',
    'withdrew-from',
    'located-in',
    'happened-at',
    'used-in',
    'supplied',
    'reported-on',
    'contradicted',
  ]),
  to: Id,
  facts: Ids,
});

export const EventSchema = v.strictObject({
  id: Id,
  title: Text,
  date: DateSchema,
  about: Ids,
  facts: Ids,
});

export const PackSchema = v.strictObject({
  format: v.literal(PACK_FORMAT),
  id: Id,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  title: Text,
  /** The month the documents are from, shown on every card: a card is never news. */
  asOf: PartialDate,
  documents: v.pipe(v.array(DocumentSchema), v.nonEmpty()),
  entities: v.pipe(v.array(EntitySchema), v.nonEmpty()),
  facts: v.pipe(v.array(FactSchema), v.nonEmpty()),
  disputes: v.array(DisputeSchema),
  relations: v.array(RelationSchema),
  events: v.array(EventSchema),
});

export type Pack = v.InferOutput<typeof PackSchema>;
export type PackDocument = v.InferOutput<typeof DocumentSchema>;
export type Entity = v.InferOutput<typeof EntitySchema>;
export type Name = v.InferOutput<typeof NameSchema>;
export type Fact = v.InferOutput<typeof FactSchema>;
export type FactDate = v.InferOutput<typeof DateSchema>;
export type Speaker = v.InferOutput<typeof SpeakerSchema>;
export type Evidence = v.InferOutput<typeof EvidenceSchema>;
export type Dispute = v.InferOutput<typeof DisputeSchema>;
export type Relation = v.InferOutput<typeof RelationSchema>;
export type PackEvent = v.InferOutput<typeof EventSchema>;
