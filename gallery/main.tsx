import { options } from 'preact';
import theme from '../components/theme.css?inline';
import { openPage } from '../components/open-page.tsx';
import english from '../public/_locales/en/messages.json';
import { GalleryIndex } from './GalleryIndex.tsx';
import style from './gallery.css?inline';
import type { State, StateSet } from './state-set.ts';
import { VARIANTS, type Variant, type VariantName } from './variants.ts';

// At once, not after the next frame: what is pressed once may be what the next press needs.
options.debounceRendering = queueMicrotask;
options.requestAnimationFrame = queueMicrotask;

/** `?state=card/long&variant=dark` draws that state; without a state, an index of all of them. */
const query = new URLSearchParams(location.search);
const wanted = query.get('state');

const modules = import.meta.glob<{ states: StateSet }>('./*.states.tsx', { eager: true });
const sets = Object.entries(modules).map(([path, { states }]) => ({
  name: path.replace(/^\.\/|\.states\.tsx$/g, ''),
  set: states,
}));

interface Messages {
  readonly [key: string]: { readonly message: string } | undefined;
}
const languages = import.meta.glob<Messages>('../public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});

if (wanted === null) drawIndex();
else void drawState(wanted, VARIANTS[(query.get('variant') ?? 'light') as VariantName]);

function drawIndex(): void {
  addStyles([theme, style]);
  const paths = sets.flatMap(({ name, set }) =>
    Object.keys(set.states).map((state) => ({ path: `${name}/${state}`, width: set.width })),
  );
  page('en').draw(<GalleryIndex states={paths} />);
}

async function drawState(
  path: string,
  { colorScheme, fontSize, language = 'en' }: Variant,
): Promise<void> {
  const [set, state] = findState(path);
  document.title = path;
  document.documentElement.style.colorScheme = colorScheme ?? 'light';
  document.documentElement.style.fontSize = fontSize ?? '';
  addStyles([theme, ...set.styles]);
  page(language).draw(state.draw());
  await nextTask();
  for (const selector of state.press ?? []) {
    for (const element of document.querySelectorAll<HTMLElement>(selector)) element.click();
    await nextTask();
  }
  document.documentElement.dataset['drawn'] = 'true';
}

/** After all that components do by themselves. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

function findState(path: string): [StateSet, State] {
  const [name, stateName = ''] = path.split('/');
  const set = sets.find((each) => each.name === name)?.set;
  const state = set?.states[stateName];
  if (!set || !state) throw new Error(`The gallery has no state "${path}".`);
  return [set, state];
}

function addStyles(sheets: readonly string[]): void {
  for (const sheet of sheets) {
    const element = document.createElement('style');
    element.textContent = sheet;
    document.head.append(element);
  }
}

/** In that language, or, where the extension does not speak it yet, in English with its direction. */
function page(language: string) {
  const own = languages[`../public/_locales/${language}/messages.json`];
  const fallback: Messages = { ...english, direction: { message: directionOf(language) } };
  return openPage({
    getUILanguage: () => language,
    getMessage: (key, substitutions = []) =>
      ((own ?? fallback)[key]?.message ?? '').replaceAll(
        /\$(\d)/g,
        (_place, index) => substitutions[Number(index) - 1] ?? '',
      ),
  });
}

function directionOf(language: string): string {
  return language === 'fa' ? 'rtl' : 'ltr';
}
