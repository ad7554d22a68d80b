import type { Card, CardFact, CardRelation } from '../packs/card.ts';
import type { PackDocument, PackEvent } from '../packs/pack-schema.ts';

const DOCUMENT: PackDocument = {
  id: '000',
  file: 'echo.txt',
  sha256: '0'.repeat(64),
  paragraphs: 9,
  kind: 'report',
  title: 'The bridge that would not open',
  author: 'Mara Quill',
  publisher: 'The Lune Echo',
  date: '2015-05-04',
  about: 'A made-up report, for looking at cards.',
  notStated: ['web address'],
  original: {
    title: null,
    publisher: null,
    authors: [],
    date: null,
    url: 'https://example.org/bridge',
    confirmed: true,
    basis: 'Made up.',
  },
};

export function madeUpFact(id: string, rest: Partial<CardFact> = {}): CardFact {
  return {
    id,
    statement: 'Ada Lind closed the bridge of Port Lune for the whole of May.',
    links: [],
    about: ['lind'],
    lead: false,
    speaker: { name: 'The Lune Echo', entity: null, document: '000', anonymous: false },
    status: 'reported',
    date: { from: '2015-05-01', precision: 'day', basis: 'stated' },
    evidence: [{ document: '000', paragraph: 2, quote: 'shut the span for the month' }],
    ...rest,
  };
}

/** A short card of a made-up person, with `rest` in place of its own parts. */
export function madeUpCard(rest: Partial<Card> = {}): Card {
  return {
    pack: { id: 'port-lune', version: '1.2.3', title: 'The bridge of Port Lune', asOf: '2015-05' },
    entity: {
      id: 'lind',
      kind: 'person',
      name: 'Ada Lind',
      description: { text: 'Mayor of Port Lune since 2014', facts: [] },
      prominence: 'core',
    },
    spellings: [{ script: 'Latn', languages: [{ lang: 'en', names: ['Ada Lind', 'Lind'] }] }],
    facts: [madeUpFact('closed', { lead: true })],
    otherFacts: [],
    disputes: [],
    relations: [],
    events: [],
    documents: [DOCUMENT],
    ...rest,
  };
}

const PRECISIONS = ['day', 'month', 'year', 'range', 'approximate'] as const;

/** Events of every precision, some of them on the same day. */
export function madeUpEvents(count: number): PackEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const year = 2015 - Math.floor((count - index) ** 1.2 / 3);
    const month = String(1 + (index % 12)).padStart(2, '0');
    const precision = PRECISIONS[index % 7] ?? 'day';
    const from = precision === 'day' ? `${year}-${month}-0${1 + (index % 3)}` : `${year}`;
    return {
      id: `event-${index}`,
      title: `What happened at the bridge, number ${index + 1}`,
      date: {
        from: precision === 'month' ? `${year}-${month}` : from,
        ...(precision === 'range' && { to: `${year + 1}` }),
        precision,
        basis: 'stated' as const,
      },
      about: ['lind'],
      facts: ['closed'],
    };
  }).toSorted((a, b) => (a.date.from < b.date.from ? -1 : 1));
}

const TYPES = [
  'opposed',
  'commands',
  'blamed-for',
  'allied-with',
  'part-of',
  'reported-on',
] as const;
const NAMES = [
  'Gull',
  'Bridge Company',
  'Harbour Board of Port Lune and the Outer Islands',
  'Orla',
];

export function madeUpRelations(count: number): CardRelation[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `tie-${index}`,
    type: TYPES[index % TYPES.length] ?? 'opposed',
    side: index % 3 === 1 ? ('to' as const) : ('from' as const),
    other: {
      id: `other-${index}`,
      name: `${NAMES[index % NAMES.length]}${index < NAMES.length ? '' : ` ${index}`}`,
      kind: 'group' as const,
    },
    facts: ['closed'],
  }));
}
