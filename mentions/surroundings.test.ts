import { expect, test } from 'vitest';
import { decide, reasonsOf, reasonsOfSigned } from './decide-examples.ts';
import { exampleEntity } from './example-entities.ts';

test.each(['town of', 'village of', 'city of', 'familia', 'famille', 'Familie'])(
  'a %s that name is somebody else',
  (place) => {
    expect(reasonsOf(`John Bolton was in the ${place} Bolton.`)[1]).toBe(
      'Bolton: other-of-that-name, possible',
    );
  },
);

test('titles, days and the first words of sentences are no given names', () => {
  const text =
    'President Trump left. But Trump came back on Tuesday. Trump, Mr. Trump and US-Präsident Trump.';
  expect(decide([text]).every(({ trust }) => trust === 'trusted')).toBe(true);
});

test.each([
  'Two',
  'Several',
  'Według',
  'Podle',
  'Однако',
  'Проте',
  'Ayrıca',
  'Ook',
  'Enligt',
  'Já',
  'También',
  'Pourtant',
])('nor are those of other languages: %s', (opener) => {
  expect(reasonsOf(`${opener} Bolton. John Bolton.`)[0]).toBe('Bolton: full-name-on-page, trusted');
});

test('a word with a case ending is no given name, one with an apostrophe inside is', () => {
  expect(decide(["dün Süleymani'nin Trump'ın"]).map(({ reason }) => reason)).toEqual([
    'full-name',
    'full-name',
  ]);
  expect(reasonsOf("then Ja'far Trump spoke")).toEqual(['Trump: other-given-name, possible']);
});

test('German writes every noun with a capital: neither a longer name nor a given name', () => {
  expect(
    reasonsOf(
      'Das sagte Boltons Nachfolger. Dass Bolton Krieg wolle, ist nicht neu.',
      'John Bolton',
    ),
  ).toContain('Bolton: full-name-on-page, trusted');
  expect(reasonsOf('Es war die Rede, die der Milliardär Trump hielt.')).toEqual([
    'Trump: full-name, trusted',
  ]);
  expect(reasonsOf('Das war die Rede von Peter Trump.')[0]).toContain('other-given-name');
});

test('part of a longer capitalised name is doubtful, but not in a headline', () => {
  expect(reasonsOf('a match at the Bolton Castle grounds')).toEqual([
    'Bolton: part-of-longer-name, possible',
  ]);
  expect(reasonsOf('Why Trump Fires Another Top Official Today')).toEqual([
    'Trump: full-name, trusted',
  ]);
});

test.each([
  'Bolton, a town of 5,000,',
  'Bolton, a small village',
  'Bolton, Mass.,',
  'Bolton, England,',
])('what is said to be a place is nobody: %s', (town) => {
  expect(reasonsOf(`then to ${town} came John Bolton.`)[0]).toBe(
    'Bolton: other-of-that-name, possible',
  );
});

test('a state behind a comma says nothing of a name that has one of its own, or of a possessive', () => {
  expect(reasonsOf('Then Bolton, England’s guest, left. John Bolton')[0]).toContain('on-page');
});

test.each(['Pentagon', 'Doctrine', 'Presidency'])(
  'what belongs to whoever governs makes no longer name: %s',
  (word) => {
    expect(reasonsOf(`a book on the Bolton ${word} itself`, 'John Bolton')[0]).toBe(
      'Bolton: full-name-on-page, trusted',
    );
  },
);

test('a name of its own beside a surname is no part of it', () => {
  expect(reasonsOf('the day on which in Tehran Bolton spoke', 'John Bolton')[1]).toBe(
    'Bolton: full-name-on-page, trusted',
  );
  expect(reasonsOf('the Bolton Tehran speech', 'John Bolton')[0]).toBe(
    'Bolton: full-name-on-page, trusted',
  );
  expect(reasonsOf('a man called Barr Bolton spoke', 'John Bolton')[1]).toBe(
    'Bolton: other-given-name, possible',
  );
});

test('a word with a Turkish case ending makes no longer name, but for what is named after people', () => {
  expect(reasonsOf("dün Bolton Ankara'ya gitti", 'John Bolton')[0]).toContain('full-name-on-page');
  expect(reasonsOf("dün Bolton Vakfı'na gitti", 'John Bolton')[0]).toContain('part-of-longer-name');
});

test.each(['Wizyta Trumpa', 'Zdaniem Trump Iran', 'M. Trump', 'the Heritage Foundation Trump'])(
  'a capital beside a name that is always trusted says little: %s',
  (text) => {
    const pl = { text: 'Trump', lang: 'pl', trust: 'always', inflects: true } as const;
    const entities = [exampleEntity('donald-trump', { always: ['Donald Trump', pl] })];
    expect(decide([text], entities).map(({ reason }) => reason)).toEqual(['full-name']);
  },
);

test.each(['the Trump Tower', 'the Trump Organization’s', 'Michael Kent saw Kai Trump'])(
  'but what is named after people, and people of that name, are others: %s',
  (text) => {
    expect(decide([text])[0]?.trust).toBe('possible');
  },
);

test('whoever is introduced by another given name is somebody else, first in a sentence too', () => {
  expect(reasonsOf('Sasan Soleimani, who took pictures, is an artist.')).toEqual([
    'Soleimani: other-given-name, possible',
  ]);
  expect(reasonsOf('Killing Soleimani was wrong.')).toEqual(['Soleimani: full-name, trusted']);
  expect(reasonsOf('General Soleimani, who was killed, is mourned.')).toEqual([
    'Soleimani: full-name, trusted',
  ]);
});

test.each(['Narjes Soleimani Says Nobody Asked', 'Narjes Soleimani said that nobody asked.'])(
  'a frequent given name is one where every word has a capital: %s',
  (text) => {
    expect(reasonsOf(text)).toEqual(['Soleimani: other-given-name, possible']);
  },
);

test('a surname with a hyphen and another behind it is half of a name, but in German', () => {
  expect(reasonsOf('The Barr-Smith bill came. William Barr left.')[0]).toBe(
    'Barr: part-of-longer-name, possible',
  );
  expect(reasonsOf('William Barr ist in der Barr-Debatte nicht dabei.')[1]).toBe(
    'Barr: full-name-on-page, trusted',
  );
});

test('a woman’s title counts in capitals too', () => {
  expect(reasonsOf('MRS. TRUMP: Thank you. Trump thanks you.')[0]).toBe(
    'TRUMP: other-of-that-name, possible',
  );
});

test('a serial number behind a name makes another of it, a year does not', () => {
  expect(reasonsOf('a study of CIA 304801-CS6')).toEqual(['CIA: part-of-longer-name, possible']);
  expect(reasonsOf('the film “Tehran-43”')).toEqual(['Tehran: part-of-longer-name, possible']);
  expect(reasonsOf('the CIA 2003 report')).toEqual(['CIA: full-name, trusted']);
});

test.each(['特朗普图书馆的藏书', '特朗普总统图书馆的藏书', '在特朗普大廈'])(
  'what is named after people in Chinese is somebody else: %s',
  (text) => {
    const trump = exampleEntity('donald-trump', { always: ['唐纳德·特朗普', '特朗普'] });
    expect(decide([text], [trump]).map(({ reason }) => reason)).toEqual(['part-of-longer-name']);
    expect(decide(['特朗普总统的图书馆'], [trump])[0]?.reason).toBe('full-name');
  },
);

test('a middle dot in front of a surname parts it from another given name', () => {
  const trump = exampleEntity('donald-trump', { always: ['唐纳德·特朗普', '特朗普'] });
  expect(decide(['唐纳德·特朗普和伊万卡·特朗普'], [trump]).map(({ reason }) => reason)).toEqual([
    'full-name',
    'other-given-name',
  ]);
});

test.each(['وصل محمد سليماني', 'אתמול מלאניה טראמפ', 'بارون ترامپ'])(
  'a frequent given name is one in scripts without capitals: %s',
  (text) => {
    const entities = [
      exampleEntity('qassem-soleimani', { always: ['قاسم سليماني', 'سليماني'] }),
      exampleEntity('donald-trump', {
        always: ['דונלד טראמפ', 'טראמפ', 'دونالد ترامپ', 'ترامپ'],
      }),
    ];
    expect(decide([text], entities).at(-1)?.reason).toBe('other-given-name');
    expect(decide([`- ${text.split(' ').at(-1)}`], entities)[0]?.reason).toBe('full-name');
  },
);

test('whoever has another name between quotation marks is somebody else', () => {
  expect(reasonsOf('It was Ivana ("Ivanka") Trump.')).toEqual([
    'Trump: other-given-name, possible',
  ]);
  expect(reasonsOf('He said “No” Trump left.')).toEqual(['Trump: full-name, trusted']);
});

test('a surname with an article and no noun behind is a ship', () => {
  expect(reasonsOf('The Trump and her battle group left.')).toEqual([
    'Trump: other-of-that-name, possible',
  ]);
  expect(reasonsOf('The Trump and Obama governments, the Trump officials')[0]).toMatch(/trusted/);
});

test('a building has words of its own behind a surname', () => {
  expect(
    reasonsOf('Nobody there wanted the Trump Ocean Club International Hotel, which opened later.'),
  ).toEqual(['Trump: part-of-longer-name, possible']);
  expect(reasonsOf('On Monday Trump White House officials left.')).toEqual([
    'Trump: full-name, trusted',
  ]);
});

test('a bracket opens no sentence', () => {
  expect(reasonsOf('The artist (Sasan Soleimani) came.')).toEqual([
    'Soleimani: other-given-name, possible',
  ]);
  expect(reasonsOf('The general (Soleimani) was killed.')).toEqual([
    'Soleimani: full-name, trusted',
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

test('a name in an address is doubtful', () => {
  expect(reasonsOf('write to a.tehran@example.org')).toEqual([
    'tehran: part-of-longer-name, possible',
  ]);
});

test('a title that is not his own makes a surname somebody else’s', () => {
  for (const title of ['Rep.', 'Mayor', 'Mrs.', 'Judge', 'Coach']) {
    expect(reasonsOf(`That was ${title} Bolton, who knew John Bolton.`)[0]).toBe(
      'Bolton: other-of-that-name, possible',
    );
  }
  expect(reasonsOf('Mr. BOLTON. I rise, said John Bolton.')[0]).toBe(
    'BOLTON: other-of-that-name, possible',
  );
  expect(reasonsOf('That was Mr. Bolton. John Bolton.')[0]).toBe(
    'Bolton: full-name-on-page, trusted',
  );
  expect(reasonsOf('That was Ms. Trump.')).toEqual(['Trump: other-of-that-name, possible']);
  expect(reasonsOf('That was Gov. Trump.')).toEqual(['Trump: full-name, trusted']);
  expect(reasonsOfSigned('The Senate heard Gov. Graham.')).toEqual(['other-of-that-name']);
  const own = exampleEntity('haspel', { always: ['Gina Haspel', 'Haspel'] }, { roles: ['Ms'] });
  expect(decide(['That was Ms. Haspel.'], [own])[0]?.trust).toBe('trusted');
});
