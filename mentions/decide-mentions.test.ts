import { expect, test } from 'vitest';
import { buildIndex } from './build-index.ts';
import { createFinder } from './create-finder.ts';
import { decideMentions } from './decide-mentions.ts';
import { EXAMPLES, exampleEntity } from './example-entities.ts';
import type { IndexedEntity } from './indexed-entity.ts';
import { openIndex } from './open-index.ts';
import { readOpeners } from './read-openers.ts';
import { TITLES_AND_OPENERS } from './titles-and-openers.ts';

/** The mentions of a page of blocks: text, reason and trust. */
function decide(blocks: readonly string[], entities: readonly IndexedEntity[] = EXAMPLES) {
  const index = openIndex(buildIndex(entities));
  const find = createFinder(index, readOpeners(TITLES_AND_OPENERS));
  return decideMentions(index, blocks.map(find), { background: false }).flatMap((mentions, block) =>
    mentions.map((each) => ({ ...each, text: blocks[block]?.slice(each.start, each.end) })),
  );
}

const reasonsOf = (...blocks: string[]) =>
  decide(blocks).map(({ text, reason, trust }) => `${text}: ${reason}, ${trust}`);

const marked = (text: string) => decide([text]).map((each) => `${each.text}: ${each.marked}`);

test('a surname alone is only possible', () => {
  expect(reasonsOf('Bolton spoke.')).toEqual(['Bolton: name-alone, possible']);
});

test('a surname is trusted when the full name stands anywhere on the page', () => {
  expect(reasonsOf('Bolton spoke.', 'It was John Bolton.')).toEqual([
    'Bolton: full-name-on-page, trusted',
    'John Bolton: full-name, trusted',
  ]);
});

test.each([
  'the national security adviser Bolton',
  'Bolton, the national security adviser,',
  'Bolton, then the national security adviser,',
])('a role beside a surname settles it: %s', (text) => {
  expect(reasonsOf(text)).toEqual(['Bolton: role-beside, trusted']);
});

test('the last word of a role is no given name', () => {
  const bolton = exampleEntity(
    'john-bolton',
    { always: ['John Bolton'], 'full-name': ['Bolton'] },
    { roles: ['keeper of the seals'] },
  );
  expect(decide(['and Keeper of the Seals Bolton left'], [bolton])[0]?.reason).toBe('role-beside');
  expect(decide(['and Keeper of the Seals Roger Bolton left'], [bolton])[0]?.reason).toBe(
    'other-given-name',
  );
});

test.each(['Buitenlandse Zaken', 'Defensa', 'Giustizia'])(
  'nor is the last word of a ministry: %s',
  (ministry) => {
    expect(reasonsOf(`and the minister of ${ministry} Trump left`)).toEqual([
      'Trump: full-name, trusted',
    ]);
  },
);

test.each(['town of', 'village of', 'city of', 'familia', 'famille', 'Familie'])(
  'a %s that name is somebody else',
  (place) => {
    expect(reasonsOf(`John Bolton was in the ${place} Bolton.`)[1]).toBe(
      'Bolton: other-of-that-name, possible',
    );
  },
);

test('a role in another sentence settles nothing', () => {
  expect(reasonsOf('He left Bolton. The national security adviser spoke.')).toEqual([
    'Bolton: name-alone, possible',
  ]);
});

test('another given name before a surname makes it doubtful, and the next one too', () => {
  expect(reasonsOf('It was Roger Bolton. Later Bolton sang.')).toEqual([
    'Bolton: other-given-name, possible',
    'Bolton: other-of-that-name, possible',
  ]);
});

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

test('a surname that means one person means another where only that one is named on the page', () => {
  expect(reasonsOf('In the town they met Javad Soleimani. Later that day Soleimani left.')).toEqual(
    ['Soleimani: other-given-name, possible', 'Soleimani: other-of-that-name, possible'],
  );
  expect(
    reasonsOf(
      'In the town they met Javad Soleimani. Later that day Soleimani left.',
      'Qassem Soleimani',
    )[1],
  ).toBe('Soleimani: full-name, trusted');
  expect(reasonsOf('In the town they met Javad Soleimani.', 'Soleimani left.')[1]).toBe(
    'Soleimani: full-name, trusted',
  );
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

test('a name that needs context has it among other entities, not in a page of its own', () => {
  expect(reasonsOf('Barr spoke.')).toEqual(['Barr: name-alone, possible']);
  expect(reasonsOf('Barr spoke of Soleimani to Trump.')[0]).toBe('Barr: entities-near, trusted');
});

test('two surnames of the story in one block speak for each other', () => {
  const entities = [
    ...EXAMPLES,
    exampleEntity('mark-esper', { always: ['Mark Esper'], context: ['Esper'] }),
    exampleEntity('brian-hook', { always: ['Brian Hook'], context: ['Hook'] }),
  ];
  const reasons = (...blocks: string[]) => decide(blocks, entities).map(({ reason }) => reason);
  expect(reasons('What Barr wrote of Esper.')).toEqual(['entities-near', 'entities-near']);
  expect(reasons('What Barr wrote.', 'Of Esper.')).toEqual(['name-alone', 'name-alone']);
  expect(reasons('What Barr wrote of Hook.')).toEqual(['name-alone', 'name-alone']);
  expect(reasons('What Barr wrote of Barr.')).toEqual(['name-alone', 'name-alone']);
  expect(reasons('What Barr wrote of Ann Esper.')).toEqual(['name-alone', 'other-given-name']);
});

test('a surname that needs context has enough of it in one other entity; a name of another kind in two', () => {
  const entities = [
    ...EXAMPLES,
    exampleEntity('zone', { always: ['Baghdad Zone'], context: ['Green Place'] }),
  ];
  expect(decide(['Barr spoke of Soleimani.'], entities)[0]?.reason).toBe('entities-near');
  const [zone] = decide(['Green Place and Soleimani.'], entities);
  expect(zone?.reason).toBe('name-alone');
  const [among] = decide(['Green Place, Soleimani and Trump.'], entities);
  expect(among?.reason).toBe('entities-near');
});

const SIGNED = [
  exampleEntity(
    'lindsey-graham',
    { always: ['Lindsey Graham'], 'full-name': ['Graham'] },
    { signs: ['Senate', 'South Carolina'], counterSigns: ['evangelist'] },
  ),
  exampleEntity('isis', { always: ['Isis'] }, { counterSigns: ['goddess'] }),
];
const reasonsOfSigned = (...blocks: string[]) => decide(blocks, SIGNED).map(({ reason }) => reason);

test('a sign within some lines settles a shorter name, wherever it stands', () => {
  expect(reasonsOfSigned('Graham spoke in the Senate.')).toEqual(['signs-near']);
  expect(reasonsOfSigned('In South Carolina they heard Graham.')).toEqual(['signs-near']);
  expect(reasonsOfSigned('Graham spoke.', 'The Senate voted.')).toEqual(['name-alone']);
  expect(reasonsOfSigned(`Graham spoke. ${'It rained. '.repeat(30)} The Senate voted.`)).toEqual([
    'name-alone',
  ]);
});

test('where the full name stands too, that is the reason given', () => {
  expect(reasonsOfSigned('Lindsey Graham came. In the Senate, Graham spoke.')).toEqual([
    'full-name',
    'full-name-on-page',
  ]);
});

test('a sign settles nothing for somebody else of that name, nor for those who follow', () => {
  expect(reasonsOfSigned('Billy Graham came to the Senate. Then Graham prayed.')).toEqual([
    'other-given-name',
    'other-of-that-name',
  ]);
});

test('a counter-sign beats a sign and even a name that is always trusted, but not a full name', () => {
  expect(reasonsOfSigned('The evangelist Graham prayed in the Senate.')).toEqual([
    'other-of-that-name',
  ]);
  expect(reasonsOfSigned('The goddess Isis wept.')).toEqual(['other-of-that-name']);
  expect(reasonsOfSigned('An evangelist met Lindsey Graham. Graham prayed.')).toEqual([
    'full-name',
    'full-name-on-page',
  ]);
});

test('two of one surname in one block leave it open whom the surname means', () => {
  expect(reasonsOfSigned('Billy Graham met Lindsey Graham. Graham smiled.')).toEqual([
    'other-given-name',
    'full-name',
    'other-of-that-name',
  ]);
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

test('among capitals one other entity of the page’s block is enough', () => {
  expect(reasonsOf('TRUMP WARNS TEHRAN')).toEqual([
    'TRUMP: entities-near, trusted',
    'TEHRAN: full-name, trusted',
  ]);
});

test('capitals alone do not make a name of an ordinary word; the page settles it', () => {
  expect(reasonsOf('NO TRUMP IN THIS HAND')).toEqual(['TRUMP: name-alone, possible']);
  expect(reasonsOf('WARNING FROM TRUMP', 'It came from Trump.')[0]).toBe(
    'TRUMP: clear-elsewhere, trusted',
  );
});

test('a short name that needs context has it in the full one before it, in the same block', () => {
  const pmf = { text: 'PMF', lang: 'en', trust: 'context', exact: true } as const;
  const forces = exampleEntity('pmf', { always: ['Popular Mobilization Forces'], context: [pmf] });
  const reasonsIn = (...blocks: string[]) => decide(blocks, [forces]).map(({ reason }) => reason);
  expect(reasonsIn('The Popular Mobilization Forces (PMF) left, and the PMF said so.')).toEqual([
    'full-name',
    'full-name-on-page',
    'full-name-on-page',
  ]);
  expect(reasonsIn('The Popular Mobilization Forces left.', 'PMF is short.')[1]).toBe('name-alone');
  expect(reasonsIn('The Popular Mobilization Forces (PMF) left.', 'The PMF said so.')[2]).toBe(
    'full-name-on-page',
  );
});

test('two capitals among capitals are no name, whatever stands near', () => {
  const name = { text: 'IS', lang: 'en', trust: 'context', exact: true } as const;
  const signed = exampleEntity('isis', { context: [name] }, { signs: ['Iraq'] });
  const reasonsIn = (text: string) => decide([text], [signed]).map(({ reason }) => reason);
  expect(reasonsIn('Fighters of IS in Iraq')).toEqual(['signs-near']);
  expect(reasonsIn('IS has lost Iraq')).toEqual(['signs-near']);
  expect(reasonsIn('THE WAR IS OVER IN IRAQ')).toEqual(['name-alone']);
});

test('whoever is introduced by another given name is somebody else, first in a sentence too', () => {
  expect(reasonsOf('Sasan Soleimani, who took pictures, is an artist.')).toEqual([
    'Soleimani: other-given-name, possible',
  ]);
  expect(reasonsOf('Killing Soleimani was wrong.')).toEqual(['Soleimani: full-name, trusted']);
  expect(reasonsOf('General Soleimani, who was killed, is mourned.')).toEqual([
    'Soleimani: full-name, trusted',
  ]);
});

test('behind somebody of the family a surname alone is hers, unless a role stands beside it', () => {
  expect(reasonsOf('Zeinab Soleimani spoke. Later Soleimani left.')).toEqual([
    'Soleimani: other-of-that-name, possible',
  ]);
  expect(reasonsOf('Zeinab Soleimani spoke of General Soleimani.')).toEqual([
    'Soleimani: full-name, trusted',
  ]);
  expect(reasonsOf('Zeinab Soleimani spoke.', 'Later Soleimani left.')).toEqual([
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

test('whoever is named as a relative only has no claim to the surname alone', () => {
  expect(reasonsOf('Bolton was born in Ohio. His son John Bolton is a lawyer.')).toEqual([
    'Bolton: other-of-that-name, possible',
    'John Bolton: full-name, trusted',
  ]);
  expect(reasonsOf('His son John Bolton is a lawyer.', 'John Bolton and Bolton.')[2]).toBe(
    'Bolton: full-name-on-page, trusted',
  );
});

test('an office is no rank: "auditor general" is not "general"', () => {
  const casey = exampleEntity(
    'george-casey',
    { always: ['George Casey'], context: ['Casey'] },
    { roles: ['general'] },
  );
  const reasonsIn = (text: string) => decide([text], [casey]).map(({ reason }) => reason);
  expect(reasonsIn('As a general, Casey commanded.')).toEqual(['role-beside']);
  expect(reasonsIn('As auditor general, Casey reported.')).toEqual(['name-alone']);
  expect(reasonsIn('It was Casey, the auditor general.')).toEqual(['name-alone']);
});

test('other entities near by settle nothing where the page has somebody else of that name', () => {
  const barr = 'Trump met Barr.';
  expect(reasonsOf(barr, 'Qassem Soleimani')[1]).toBe('Barr: entities-near, trusted');
  expect(reasonsOf(barr, 'It was Roseanne Barr.')[1]).toBe('Barr: name-alone, possible');
  expect(reasonsOf(barr, 'It was Roseanne Barr, not William Barr.')[1]).toMatch(/trusted/);
});

test('an acronym behind another word is no surname', () => {
  const isis = exampleEntity(
    'isis',
    { context: [{ text: 'IS', lang: 'en', trust: 'context', exact: true }, 'Terrormiliz IS'] },
    { signs: ['Irak'] },
  );
  expect(decide(['Want IS is verslagen in Irak.'], [isis])[0]?.reason).toBe('signs-near');
});

test('a woman’s title counts in capitals too', () => {
  expect(reasonsOf('MRS. TRUMP: Thank you. Trump thanks you.')[0]).toBe(
    'TRUMP: other-of-that-name, possible',
  );
});

test('where words near by speak against a name, a role elsewhere does not settle it', () => {
  const zone = exampleEntity(
    'green-zone',
    { 'full-name': ['Green Zone'] },
    { roles: ['Baghdad'], counterSigns: ['Kabul'] },
  );
  const blocks = ['The Green Zone, Baghdad, is large.', 'Kabul has its own Green Zone.'];
  expect(decide(blocks, [zone]).map(({ reason }) => reason)).toEqual([
    'role-beside',
    'other-of-that-name',
  ]);
});

test('an acronym that one block settles is settled in the others', () => {
  const council = exampleEntity(
    'national-security-council',
    { context: [{ text: 'NSC', lang: 'en', trust: 'context', exact: true }] },
    { signs: ['White House'] },
  );
  const blocks = ['The NSC met in the White House.', 'The NSC has not met since.'];
  expect(decide(blocks, [council]).map(({ reason }) => reason)).toEqual([
    'signs-near',
    'clear-elsewhere',
  ]);
});

test('a serial number behind a name makes another of it, a year does not', () => {
  expect(reasonsOf('a study of CIA 304801-CS6')).toEqual(['CIA: part-of-longer-name, possible']);
  expect(reasonsOf('the CIA 2003 report')).toEqual(['CIA: full-name, trusted']);
});

test('a role behind the quotation marks of a name stands beside it', () => {
  const policy = exampleEntity(
    'maximum-pressure',
    { context: ['maximum pressure'] },
    { roles: ['Iran'] },
  );
  expect(decide(['the “maximum pressure” campaign against Iran'], [policy])[0]?.reason).toBe(
    'role-beside',
  );
});

test('a middle dot in front of a surname parts it from another given name', () => {
  const trump = exampleEntity('donald-trump', { always: ['唐纳德·特朗普', '特朗普'] });
  expect(decide(['唐纳德·特朗普和伊万卡·特朗普'], [trump]).map(({ reason }) => reason)).toEqual([
    'full-name',
    'other-given-name',
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

test('a name in an address is doubtful', () => {
  expect(reasonsOf('write to a.tehran@example.org')).toEqual([
    'tehran: part-of-longer-name, possible',
  ]);
});

test('a surname of two entities goes to the one named in full nearest before it', () => {
  const bushes = [
    exampleEntity('father', { always: ['George H. W. Bush'], 'full-name': ['Bush'] }),
    exampleEntity('son', { always: ['George W. Bush'], 'full-name': ['Bush'] }),
  ];
  const page = [
    'George W. Bush was asked.',
    'Bush said no.',
    'George H. W. Bush came.',
    'Bush said yes.',
  ];
  expect(decide(page, bushes).map(({ text, entity }) => `${text}: ${entity}`)).toEqual([
    'George W. Bush: son',
    'Bush: son',
    'George H. W. Bush: father',
    'Bush: father',
  ]);
});

test('supporting entities are marked only where the topic of the pack is present', () => {
  expect(marked('Trump went to Tehran.')).toEqual(['Trump: false', 'Tehran: false']);
  expect(marked('Trump spoke of Soleimani.')).toEqual(['Trump: true', 'Soleimani: true']);
  expect(marked('Soleimani.')).toEqual(['Soleimani: true']);
});

test('what is possible is never marked', () => {
  const [bolton] = decide(['Bolton met Soleimani and the CIA.']);
  expect(bolton).toMatchObject({ trust: 'possible', marked: false });
});

test('background entities are marked only on the topic and when the reader wants them', () => {
  const index = openIndex(buildIndex(EXAMPLES));
  const find = createFinder(index, readOpeners(TITLES_AND_OPENERS));
  const blocks = [find('Soleimani and Trump in Çan')];
  const markedWith = (background: boolean) =>
    decideMentions(index, blocks, { background })[0]?.find(({ entity }) => entity === 'can')
      ?.marked;
  expect([markedWith(false), markedWith(true)]).toEqual([false, true]);
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

test('an acronym made of other words is something else, wherever the page has it', () => {
  const nsa = { text: 'NSA', lang: 'en', trust: 'always', exact: true } as const;
  const names = { always: [nsa, 'National Security Agency'], context: ['Nsa'] };
  const entities = [exampleEntity('nsa', names)];
  const reasonsIn = (...blocks: string[]) => decide(blocks, entities).map(({ reason }) => reason);
  expect(reasonsIn('At the National Speakers Association (NSA) and the NSA.', 'NSA')).toEqual([
    'other-of-that-name',
    'other-of-that-name',
  ]);
  expect(reasonsIn('The National Security Agency (NSA) and the NSA.')).toEqual([
    'full-name',
    'full-name',
    'full-name',
  ]);
  expect(
    reasonsIn('The National Speakers Association (NSA).', 'The National Security Agency, or NSA.'),
  ).toEqual(['full-name', 'full-name']);
});
