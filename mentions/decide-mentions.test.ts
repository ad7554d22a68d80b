import { expect, test } from 'vitest';
import { decide } from './decide-examples.ts';
import { EXAMPLES } from './example-entities.ts';

const marked = (text: string) => decide([text]).map((each) => `${each.text}: ${each.marked}`);

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
  const blocks = ['Soleimani and Trump in Çan'];
  const [unwanted, wanted] = [false, true].map((background) =>
    decide(blocks, EXAMPLES, { background }).at(-1),
  );
  expect(unwanted).toMatchObject({ entity: 'can', trust: 'trusted', marked: false });
  expect(wanted).toMatchObject({ entity: 'can', marked: true });
});
