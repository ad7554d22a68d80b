/**
 * The form in which authors write a pack: the built form of `pack-schema.ts` with short forms for
 * names, dates and empty lists. Parsing one of these yields the built form.
 */
import * as v from 'valibot';
import {
  DateSchema,
  DisputeSchema,
  DocumentSchema,
  EntitySchema,
  EventSchema,
  FactSchema,
  NameSchema,
  PackSchema,
  RelationSchema,
} from '../pack-schema.ts';
import type { FactDate, Name } from '../pack-schema.ts';
import type { Path } from './read-yaml-file.ts';

/** A bare `2007` is a number in YAML and a date here. */
const PartialDate = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  DateSchema.entries.from,
);

const AuthoredDate = v.pipe(
  v.strictObject({
    from: PartialDate,
    to: v.optional(PartialDate),
    approximate: v.optional(v.boolean(), false),
    basis: DateSchema.entries.basis,
    words: DateSchema.entries.words,
  }),
  v.transform(({ approximate, ...date }): FactDate => {
    const { from, to, basis, words } = date;
    return {
      from,
      ...(to === undefined ? {} : { to }),
      precision: approximate ? 'approximate' : precisionOf(from, to),
      basis,
      ...(words === undefined ? {} : { words }),
    };
  }),
);

function precisionOf(from: string, to: string | undefined): FactDate['precision'] {
  if (to !== undefined) return 'range';
  if (from.length === '2020'.length) return 'year';
  return from.length === '2020-01'.length ? 'month' : 'day';
}

const AuthoredName = v.union([
  NameSchema.entries.text,
  v.strictObject({
    text: NameSchema.entries.text,
    exact: NameSchema.entries.exact,
    inflects: NameSchema.entries.inflects,
  }),
]);
const NamesByLanguage = v.record(NameSchema.entries.lang, v.array(AuthoredName));
const AuthoredNames = v.strictObject({
  always: v.optional(NamesByLanguage, {}),
  'full-name': v.optional(NamesByLanguage, {}),
  context: v.optional(NamesByLanguage, {}),
});

export const AuthoredEntitySchema = v.pipe(
  v.strictObject({
    ...EntitySchema.entries,
    names: v.optional(AuthoredNames, {}),
    roles: v.optional(EntitySchema.entries.roles, []),
    lookalikes: v.optional(EntitySchema.entries.lookalikes, []),
  }),
  v.transform(({ names, ...entity }) => ({
    ...entity,
    names: listNames(names).map(({ name }) => name),
  })),
);

/** Where each name of the built form stands in the author's `names`, in the same order. */
export function findNamePaths(names: unknown): Path[] {
  const parsed = v.safeParse(AuthoredNames, names);
  return parsed.success ? listNames(parsed.output).map(({ path }) => path) : [];
}

function listNames(names: v.InferOutput<typeof AuthoredNames>): { name: Name; path: Path }[] {
  const trusts = ['always', 'full-name', 'context'] as const;
  return trusts.flatMap((trust) =>
    Object.entries(names[trust]).flatMap(([lang, list]) =>
      list.map((name, index) => {
        const written = typeof name === 'string' ? { text: name } : name;
        return { name: { ...written, lang, trust }, path: ['names', trust, lang, index] };
      }),
    ),
  );
}

export const AuthoredFactSchema = v.strictObject({
  ...FactSchema.entries,
  lead: v.optional(FactSchema.entries.lead, []),
  date: v.optional(v.nullable(AuthoredDate), null),
});

export const AuthoredDocumentSchema = v.strictObject({
  ...DocumentSchema.entries,
  date: v.nullable(PartialDate),
  original: v.strictObject({
    ...DocumentSchema.entries.original.entries,
    date: v.nullable(PartialDate),
  }),
});

const { id: _derived, ...relationEntries } = RelationSchema.entries;
export const AuthoredRelationSchema = v.pipe(
  v.strictObject(relationEntries),
  v.transform((relation) => ({
    id: `${relation.from}-${relation.type}-${relation.to}`,
    ...relation,
  })),
);

export const AuthoredEventSchema = v.strictObject({ ...EventSchema.entries, date: AuthoredDate });

export const AuthoredDisputeSchema = DisputeSchema;

export const AuthoredHeaderSchema = v.strictObject({
  id: PackSchema.entries.id,
  version: PackSchema.entries.version,
  title: PackSchema.entries.title,
  asOf: PartialDate,
});

const Reason = v.pipe(v.string(), v.trim(), v.nonEmpty());
const LeftOutById = v.strictObject({ inventory: v.string(), reason: Reason });

/** What the reading notes or the documents have and the pack does not, and why. */
export const LeftOutSchema = v.strictObject({
  facts: v.optional(v.array(LeftOutById), []),
  conflicts: v.optional(v.array(LeftOutById), []),
  paragraphs: v.optional(
    v.array(
      v.strictObject({
        document: DocumentSchema.entries.id,
        paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
        reason: Reason,
      }),
    ),
    [],
  ),
});
export type LeftOut = v.InferOutput<typeof LeftOutSchema>;
