/** A small pack for the tests of this room. */
import type { IndexedEntity, IndexedName } from './indexed-entity.ts';
import type { Trust } from './name-use.ts';

/** One entity: names by how far they are trusted, as "lang:text" or plain English. */
export function exampleEntity(
  id: string,
  names: Partial<Record<Trust, readonly (string | IndexedName)[]>>,
  more: Partial<
    Pick<IndexedEntity, 'prominence' | 'roles' | 'lookalikes' | 'signs' | 'counterSigns'>
  > = {},
): IndexedEntity {
  return {
    id,
    prominence: 'core',
    roles: [],
    lookalikes: [],
    ...more,
    names: Object.entries(names).flatMap(([trust, all]) =>
      all.map((name) =>
        typeof name === 'string' ? { text: name, lang: 'en', trust: trust as Trust } : name,
      ),
    ),
  };
}

export const EXAMPLES: readonly IndexedEntity[] = [
  exampleEntity(
    'qassem-soleimani',
    {
      always: [
        'Qassem Soleimani',
        'Soleimani',
        'Кассем Сулеймани',
        '卡西姆·苏莱曼尼',
        'قاسم سليماني',
        { text: 'Süleymani', lang: 'tr', trust: 'always' },
      ],
    },
    { roles: ['general', 'gen'], lookalikes: ['Zeinab Soleimani'] },
  ),
  exampleEntity(
    'john-bolton',
    { always: ['John Bolton'], 'full-name': ['Bolton'] },
    {
      prominence: 'supporting',
      roles: ['national security adviser'],
      lookalikes: ['Bolton Wanderers', 'Michael Bolton'],
    },
  ),
  exampleEntity(
    'william-barr',
    { always: ['William Barr'], context: ['Barr'] },
    { prominence: 'supporting', roles: ['attorney general'] },
  ),
  exampleEntity('kataib-hezbollah', { always: ["Kata'ib Hezbollah", 'Kataib Hizballah'] }),
  exampleEntity('pmf', { always: ['الحشد الشعبي'] }),
  exampleEntity('tehran', { always: ['Tehran', 'טהראן'] }, { prominence: 'supporting' }),
  exampleEntity('cia', {
    always: [{ text: 'CIA', lang: 'en', trust: 'always', exact: true }],
  }),
  exampleEntity(
    'donald-trump',
    {
      always: [
        'Donald Trump',
        'Trump',
        'トランプ',
        { text: 'Трамп', lang: 'ru', trust: 'always', inflects: true },
      ],
    },
    { prominence: 'supporting' },
  ),
  exampleEntity('can', { always: ['Çan'] }, { prominence: 'background' }),
];
