import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What text needs to stand out from its ground: WCAG 2.2, 1.4.3. */
const ENOUGH = 4.5;
/** What a line that means something needs: WCAG 2.2, 1.4.11. */
const ENOUGH_FOR_LINES = 3;

/** Every colour of text, with the grounds it stands on in the style sheets of the pages. */
const TEXTS = [
  ['text', 'ground'],
  ['text', 'raised'],
  ['quiet', 'ground'],
  ['quiet', 'raised'],
  ['accent', 'ground'],
  ['accent', 'raised'],
  ['ground', 'accent'],
] as const;

const LINES = [
  ['faint', 'ground'],
  ['faint', 'raised'],
] as const;

const css = readFileSync(join(import.meta.dirname, 'theme.css'), 'utf8');
const colours = new Map(
  [...css.matchAll(/--(\w+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

test('every colour is told for light and for dark', () => {
  expect([...colours.keys()]).toEqual(css.match(/(?<=--)\w+(?=: light-dark)/g));
});

for (const theme of ['light', 'dark'] as const) {
  test.each(TEXTS)(`in ${theme}, %s stands out from %s as text`, (text, ground) => {
    expect(contrast(text, ground, theme)).toBeGreaterThanOrEqual(ENOUGH);
  });

  test.each(LINES)(`in ${theme}, %s stands out from %s as a line`, (line, ground) => {
    expect(contrast(line, ground, theme)).toBeGreaterThanOrEqual(ENOUGH_FOR_LINES);
  });
}

/** 1 for the same colour twice, 21 for black and white: WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string, theme: 'light' | 'dark'): number {
  const [dark = 0, light = 0] = [one, other]
    .map((name) => luminance(colours.get(name)?.[theme] ?? ''))
    .toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
