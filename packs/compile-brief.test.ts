import { expect, test } from 'vitest';
import type { BriefMention } from './brief.ts';
import { compileBrief } from './compile-brief.ts';
import { compileCards } from './compile-card.ts';
import { fixturePack } from './fixture-pack.ts';

const cards = compileCards(fixturePack());

function mention(entity: string, rest: Partial<BriefMention> = {}): BriefMention {
  return {
    entity,
    text: entity,
    reason: 'full-name',
    trust: 'trusted',
    marked: true,
    ...rest,
  };
}

const DOUBTFUL = { trust: 'possible', marked: false, reason: 'name-alone' } as const;

test('the cast stands by kind, in order of first mention, with all mentions of each', () => {
  const { cast } = compileBrief(
    [mention('gull'), mention('bridge'), mention('lind'), mention('bridge')],
    cards,
  );
  expect(
    cast.map(({ kind, members }) => ({
      kind,
      members: members.map(({ entity, mentions }) => `${entity.name}: ${mentions.join()}`),
    })),
  ).toEqual([
    { kind: 'person', members: ['Ada Lind: 2'] },
    { kind: 'place', members: ['Lune Bridge: 1,3'] },
    { kind: 'weapon', members: ['Gull: 0'] },
  ]);
});

test('within a kind the first named comes first', () => {
  const pack = fixturePack();
  const people = pack.entities.map((entity) => ({ ...entity, kind: 'person' as const }));
  const { cast } = compileBrief(
    [mention('bridge'), mention('lind'), mention('bridge')],
    compileCards({ ...pack, entities: people }),
  );
  expect(cast[0]?.members.map(({ entity }) => entity.id)).toEqual(['bridge', 'lind']);
});

test('a member is marked when one of its mentions is', () => {
  const { cast } = compileBrief(
    [mention('lind', { marked: false }), mention('lind'), mention('bridge', { marked: false })],
    cards,
  );
  expect(cast.flatMap(({ members }) => members.map(({ marked }) => marked))).toEqual([true, false]);
});

test('ties join two of those present, each once', () => {
  expect(compileBrief([mention('lind')], cards).ties).toEqual([]);
  expect(compileBrief([mention('lind'), mention('company')], cards).ties).toEqual([
    {
      id: 'lind-opposed-company',
      type: 'opposed',
      from: { id: 'lind', name: 'Ada Lind', kind: 'person' },
      to: { id: 'company', name: 'Bridge Company', kind: 'organisation' },
      facts: ['late'],
    },
  ]);
});

test('events and disputes are those of the cast, each once, events by date', () => {
  const brief = compileBrief([mention('lind'), mention('bridge')], cards);
  expect(brief.events.map(({ id }) => id)).toEqual(['election', 'closure']);
  expect(brief.disputes.map(({ id }) => id)).toEqual(['bolts']);
  expect(compileBrief([mention('gull')], cards)).toMatchObject({ events: [], disputes: [] });
});

test('the background of a story brings no events and no disputes', () => {
  const pack = fixturePack();
  const entities = pack.entities.map((entity) => ({
    ...entity,
    prominence: 'background' as const,
  }));
  const brief = compileBrief([mention('lind')], compileCards({ ...pack, entities }));
  expect(brief.cast).toHaveLength(1);
  expect(brief).toMatchObject({ events: [], disputes: [] });
});

test('whatever is shown has its facts, and they have their documents', () => {
  const brief = compileBrief([mention('lind'), mention('bridge')], cards);
  expect(brief.facts.map(({ id }) => id).toSorted()).toEqual([
    'closed',
    'denied',
    'lind-was-mayor',
  ]);
  expect(brief.documents.map(({ id }) => id)).toEqual(['000', '001']);
});

test('doubtful names are apart, the same name for the same reason once', () => {
  const { cast, doubtful } = compileBrief(
    [
      mention('lind', { ...DOUBTFUL, text: 'Lind' }),
      mention('bridge'),
      mention('lind', { ...DOUBTFUL, text: 'Lind' }),
      mention('lind', { ...DOUBTFUL, text: 'Lind', reason: 'other-given-name' }),
    ],
    cards,
  );
  expect(cast.flatMap(({ members }) => members.map(({ entity }) => entity.id))).toEqual(['bridge']);
  expect(doubtful).toEqual([
    {
      entity: { id: 'lind', name: 'Ada Lind' },
      text: 'Lind',
      reason: 'name-alone',
      mentions: [0, 2],
    },
    {
      entity: { id: 'lind', name: 'Ada Lind' },
      text: 'Lind',
      reason: 'other-given-name',
      mentions: [3],
    },
  ]);
});

test('a mention that no card is known for is passed over', () => {
  expect(compileBrief([mention('nobody'), mention('nobody', DOUBTFUL)], cards)).toMatchObject({
    cast: [],
    doubtful: [],
  });
});
