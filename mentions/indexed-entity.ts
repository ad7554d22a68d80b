import type { Prominence } from './index-layout.ts';
import type { Trust } from './name-use.ts';

/** What finding names needs to know of an entity: a part of `Entity` of the pack's schema. */
export interface IndexedEntity {
  readonly id: string;
  readonly prominence: Prominence;
  readonly names: readonly IndexedName[];
  readonly roles: readonly string[];
  readonly lookalikes: readonly string[];
  readonly signs?: readonly string[] | undefined;
  readonly counterSigns?: readonly string[] | undefined;
}

export interface IndexedName {
  readonly text: string;
  readonly lang: string;
  readonly trust: Trust;
  readonly exact?: true | undefined;
  readonly inflects?: true | undefined;
}
