import { expect, test } from 'vitest';
import { decide, reasonsOf, reasonsOfSigned } from './decide-examples.ts';
import { EXAMPLES, exampleEntity } from './example-entities.ts';

test('a surname alone is only possible', () => {
  expect(reasonsOf('Bolton spoke.')).toEqual(['Bolton: name-alone, possible']);
});

test('a surname is trusted when the full name stands anywhere on the page', () => {
  expect(reasonsOf('Bolton spoke.', 'It was John Bolton.')).toEqual([
    'Bolton: full-name-on-page, trusted',
    'John Bolton: full-name, trusted',
  ]);
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
  expect(reasonsIn('The PMF (Popular Mobilization Forces) left.')[0]).toBe('full-name-on-page');
  expect(reasonsIn('The PMF met the Popular Mobilization Forces.')[0]).toBe('name-alone');
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
