/** A name found in a page's text: where it is, which entity, and why we believe it. */
export interface Mention {
  /** UTF-16 offsets into the text that was searched; `text.slice(start, end)` is the name as written. */
  readonly start: number;
  readonly end: number;
  /** Entity id. */
  readonly entity: string;
  readonly reason: Reason;
  /** `possible`: too doubtful to be marked; kept so that a reader can be told of it. */
  readonly trust: 'trusted' | 'possible';
  /** Whether it is to be marked under the topic policy; never true for a `possible` one. */
  readonly marked: boolean;
}

/** Why a mention is trusted, or why it is not. Each has its sentence in `_locales` (`reason_…`). */
export type Reason =
  /** One of the entity's names that mean nothing else. */
  | 'full-name'
  /** A shorter name, and the entity's full name stands on the same page. */
  | 'full-name-on-page'
  /** A shorter name, and another mention on the same page is settled. */
  | 'clear-elsewhere'
  /** A role or title of the entity stands beside the name. */
  | 'role-beside'
  /** Other entities of the pack stand near by. */
  | 'entities-near'
  /** Words that go with the entity stand near by. */
  | 'signs-near'
  /** No mention at all: the reader looked it up by hand. */
  | 'looked-up'
  /** Doubtful: only the shorter name, nothing on the page that settles it. */
  | 'name-alone'
  /** Doubtful: another given name stands before it ("Roger Bolton"). */
  | 'other-given-name'
  /** Doubtful: part of a longer capitalised name ("Bolton Castle"), an address or a serial number. */
  | 'part-of-longer-name'
  /** Doubtful: the page speaks of somebody or something else of that name just before, or near by. */
  | 'other-of-that-name';
