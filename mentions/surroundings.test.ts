import { expect, test } from 'vitest';
import { decide, reasonsOf } from './decide-examples.ts';
import { exampleEntity } from './example-entities.ts';

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

test('a serial number behind a name makes another of it, a year does not', () => {
  expect(reasonsOf('a study of CIA 304801-CS6')).toEqual(['CIA: part-of-longer-name, possible']);
  expect(reasonsOf('the film “Tehran-43”')).toEqual(['Tehran: part-of-longer-name, possible']);
  expect(reasonsOf('the CIA 2003 report')).toEqual(['CIA: full-name, trusted']);
});

test('a name in an address is doubtful', () => {
  expect(reasonsOf('write to a.tehran@example.org')).toEqual([
    'tehran: part-of-longer-name, possible',
  ]);
});
