import type { Pack } from '../pack-schema.ts';
import type { DocumentText } from './read-documents.ts';
import type { Path } from './read-yaml-file.ts';

export const SECTIONS = [
  'documents',
  'entities',
  'facts',
  'disputes',
  'relations',
  'events',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Something a check found wrong in a pack: the place in the built form, and a sentence about it. */
export interface Finding {
  readonly section: Section;
  readonly index: number;
  readonly path: Path;
  readonly message: string;
}

/** What a check is given. */
export interface Checked {
  /** All entries that have their form; references between them may still lead nowhere. */
  readonly pack: Pack;
  /** Ids of entries left out of `pack` because they do not have their form. */
  readonly unread: Readonly<Record<Section, ReadonlySet<string>>>;
  /** Sections of which a file is missing or not YAML: what they hold is not known. */
  readonly unreadSections: ReadonlySet<Section>;
}

export type Check = (checked: Checked) => Finding[];

/** A check that also needs the texts of the documents, by id; those not at hand are passed over. */
export type DocumentCheck = (
  checked: Checked,
  texts: ReadonlyMap<string, DocumentText>,
) => Finding[];
