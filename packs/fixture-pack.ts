import type { Entity, Fact, Pack, PackDocument } from './pack-schema.ts';

function entity(id: string, name: string, kind: Entity['kind'], facts: string[]): Entity {
  return {
    id,
    kind,
    name,
    description: { text: `About ${name}.`, facts },
    prominence: 'core',
    names: [{ text: name, lang: 'en', trust: 'always' }],
    roles: [],
    lookalikes: [],
  };
}

function document(id: string, kind: PackDocument['kind'], publisher: string | null): PackDocument {
  return {
    id,
    file: `${id}.txt`,
    sha256: '0'.repeat(64),
    paragraphs: 9,
    kind,
    title: `Title of ${id}`,
    author: null,
    publisher,
    date: null,
    about: `What ${id} is.`,
    notStated: ['author'],
    original: {
      title: null,
      publisher: null,
      authors: [],
      date: null,
      url: null,
      confirmed: false,
      basis: 'Not searched.',
    },
  };
}

function fact(id: string, about: string[], rest: Partial<Fact>): Fact {
  return {
    id,
    statement: `Statement ${id}.`,
    about,
    lead: [],
    speaker: { document: '001' },
    status: 'reported',
    date: null,
    evidence: [{ document: '001', paragraph: 2, quote: `words of ${id}` }],
    ...rest,
  };
}

function on(from: string): Partial<Fact> {
  return { date: { from, precision: 'day', basis: 'stated' } };
}

/** For tests: a small pack in its built form, with one of everything. The story is made up. */
export function fixturePack(): Pack {
  return {
    format: 1,
    id: 'port-lune',
    version: '1.2.3',
    title: 'The bridge of Port Lune',
    asOf: '2015-05',
    documents: [
      document('000', 'reworded copy', null),
      document('001', 'report', 'The Lune Echo'),
      document('002', 'report', null),
    ],
    entities: [
      entity('lind', 'Ada Lind', 'person', ['lind-was-mayor']),
      entity('bridge', 'Lune Bridge', 'place', ['closed', 'lind-was-mayor']),
      entity('company', 'Bridge Company', 'organisation', ['denied']),
      entity('gull', 'Gull', 'weapon', ['closed']),
    ],
    facts: [
      fact('undated', ['lind', 'bridge'], {}),
      fact('late', ['lind'], on('2015-05-04')),
      fact('lind-was-mayor', ['lind'], { lead: ['lind'], ...on('2015-04-01') }),
      fact('in-spring', ['lind'], on('2015-05')),
      fact('closed', ['lind', 'bridge'], {
        ...on('2015-05-01'),
        speaker: { name: 'two officials', anonymous: true },
        evidence: [{ document: '000', paragraph: 1, quote: 'shut the span' }],
      }),
      fact('denied', ['bridge', 'company'], {
        speaker: { entity: 'company' },
        status: 'disputed',
        lead: ['bridge'],
      }),
    ],
    disputes: [
      {
        id: 'bolts',
        question: 'Were the bolts broken?',
        about: ['lind', 'bridge'],
        positions: [
          { position: 'Officials said so.', facts: ['closed'] },
          { position: 'The company denied it.', facts: ['denied'] },
        ],
      },
    ],
    relations: [
      {
        id: 'company-leads-bridge',
        from: 'company',
        type: 'leads',
        to: 'bridge',
        facts: ['denied'],
      },
      { id: 'lind-opposed-company', from: 'lind', type: 'opposed', to: 'company', facts: ['late'] },
    ],
    events: [
      {
        id: 'closure',
        title: 'Bridge closed',
        date: { from: '2015-05-01', precision: 'day', basis: 'stated' },
        about: ['bridge', 'lind'],
        facts: ['closed'],
      },
      {
        id: 'election',
        title: 'Lind elected',
        date: { from: '2014', precision: 'approximate', basis: 'inferred' },
        about: ['lind'],
        facts: ['lind-was-mayor'],
      },
    ],
  };
}
