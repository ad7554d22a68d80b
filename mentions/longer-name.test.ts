import { expect, test } from 'vitest';
import { decide, reasonsOf } from './decide-examples.ts';
import { exampleEntity } from './example-entities.ts';

test('part of a longer capitalised name is doubtful, but not in a headline', () => {
  expect(reasonsOf('a match at the Bolton Castle grounds')).toEqual([
    'Bolton: part-of-longer-name, possible',
  ]);
  expect(reasonsOf('Why Trump Fires Another Top Official Today')).toEqual([
    'Trump: full-name, trusted',
  ]);
});

test.each(['Pentagon', 'Doctrine', 'Presidency'])(
  'what belongs to whoever governs makes no longer name: %s',
  (word) => {
    expect(reasonsOf(`a book on the Bolton ${word} itself`, 'John Bolton')[0]).toBe(
      'Bolton: full-name-on-page, trusted',
    );
  },
);

test('a word with a Turkish case ending makes no longer name, but for what is named after people', () => {
  expect(reasonsOf("dün Bolton Ankara'ya gitti", 'John Bolton')[0]).toContain('full-name-on-page');
  expect(reasonsOf("dün Bolton Vakfı'na gitti", 'John Bolton')[0]).toContain('part-of-longer-name');
});

test('a surname with a hyphen and another behind it is half of a name, but in German', () => {
  expect(reasonsOf('The Barr-Smith bill came. William Barr left.')[0]).toBe(
    'Barr: part-of-longer-name, possible',
  );
  expect(reasonsOf('William Barr ist in der Barr-Debatte nicht dabei.')[1]).toBe(
    'Barr: full-name-on-page, trusted',
  );
});

test.each(['特朗普图书馆的藏书', '特朗普总统图书馆的藏书', '在特朗普大廈'])(
  'what is named after people in Chinese is somebody else: %s',
  (text) => {
    const trump = exampleEntity('donald-trump', { always: ['唐纳德·特朗普', '特朗普'] });
    expect(decide([text], [trump]).map(({ reason }) => reason)).toEqual(['part-of-longer-name']);
    expect(decide(['特朗普总统的图书馆'], [trump])[0]?.reason).toBe('full-name');
  },
);

test('a building has words of its own behind a surname', () => {
  expect(
    reasonsOf('Nobody there wanted the Trump Ocean Club International Hotel, which opened later.'),
  ).toEqual(['Trump: part-of-longer-name, possible']);
  expect(reasonsOf('On Monday Trump White House officials left.')).toEqual([
    'Trump: full-name, trusted',
  ]);
});

test.each([
  'the Tehran Museum of Contemporary Art',
  'a win in the Tehran derby',
  'took off from the Tehran International airport',
  'at Tehran University of Medical Sciences',
  'readers came to the Tehran International Book Fair in May',
  'dün Tahran Stratejik Araştırmalar Merkezi’nde',
  '他在德黑兰大学读完',
])('an institution has its own name, whatever town it is of: %s', (text) => {
  const tehran = exampleEntity('tehran', { always: ['Tehran', 'Tahran', '德黑兰'] });
  expect(decide([text], [tehran]).map(({ reason }) => reason)).toEqual(['part-of-longer-name']);
});

test.each(['Tehran Says University Will Reopen', 'in Tehran universities', 'Tehran. University'])(
  'but a town beside a word for one is the town: %s',
  (text) => {
    expect(reasonsOf(text)).toEqual(['Tehran: full-name, trusted']);
  },
);

test.each([
  'Donald Trump Elementary School',
  'Donald Trump International Airport',
  'the Donald Trump Presidential Center’s garden',
  'Qassem Soleimani Boulevard',
])('what bears a full name is another thing: %s', (text) => {
  expect(decide([text]).map(({ reason }) => reason)).toEqual(['part-of-longer-name']);
});

test.each(['Donald Trump Presidential Campaign', 'Donald Trump. University', 'Tehran Tower'])(
  'but not whatever stands behind one: %s',
  (text) => {
    expect(decide([text])[0]?.reason).toBe('full-name');
  },
);

test('the nation’s security is not named after a president', () => {
  expect(reasonsOf('Trump National Security Council Meets Today In Washington')).toEqual([
    'Trump: full-name, trusted',
  ]);
  expect(reasonsOf('on the Trump National Golf Club lawn')).toEqual([
    'Trump: part-of-longer-name, possible',
  ]);
});
