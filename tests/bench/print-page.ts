import type { Contender, ContenderName } from './page-contenders.ts';
import { MOVES, type Figures, type Visit } from './visit-page.ts';

interface PageResults {
  readonly title: string;
  readonly kind: Visit['kind'];
  readonly entered: readonly Contender[];
  /** By contender, of each page the figures of each round. */
  readonly results: ReadonlyMap<ContenderName, readonly (readonly Figures[])[]>;
  readonly unfinished: ReadonlySet<ContenderName>;
}

/** A column: its heading, and the text of its figure, given what the page costs by itself. */
type Column = readonly [
  heading: string,
  text: (figures: Figures, alone: Figures, contender: Contender) => string,
];

const of = (figures: Figures, name: string): number => figures[name] ?? Number.NaN;
const over = (figures: Figures, alone: Figures, name: string): number =>
  of(figures, name) - of(alone, name);

/** Promises have no owner in a trace: what a page without extension has of them is its own. */
const script = (figures: Figures, alone: Figures): number =>
  of(figures, 'script') + Math.max(0, over(figures, alone, 'promises'));

const COSTS: readonly Column[] = [
  ['script ms', (figures, alone) => script(figures, alone).toFixed(1)],
  ['longest ms', (figures) => of(figures, 'longestBlock').toFixed(1)],
  ['long tasks', (figures) => of(figures, 'longTasks').toFixed(1)],
  ['render ms', (figures) => of(figures, 'rendering').toFixed(1)],
  ['added', (figures, alone) => signed(over(figures, alone, 'rendering').toFixed(1))],
  ['forced', (figures) => of(figures, 'forcedLayouts').toFixed(0)],
  ['background ms', (figures) => of(figures, 'background').toFixed(1)],
];

const COLUMNS: Readonly<Record<Visit['kind'], readonly Column[]>> = {
  load: [
    ...COSTS,
    ['CLS', (figures) => of(figures, 'layoutShift').toFixed(3)],
    ['nodes', (figures, alone) => signed(over(figures, alone, 'nodes').toFixed(0))],
    ['heap kB', (figures, alone) => signed((over(figures, alone, 'heap') / 1024).toFixed(0))],
    ['injected B', (_figures, _alone, { injected }) => String(injected)],
  ],
  live: COSTS,
  hidden: COSTS,
  hover: [...COSTS, ['ms a move', (figures, alone) => (script(figures, alone) / MOVES).toFixed(3)]],
  firstMark: [['first mark ms', (figures) => of(figures, 'firstMark').toFixed(0)]],
};

/** Prints a table of one line per contender. */
export function printPage({ title, kind, entered, results, unfinished }: PageResults): void {
  const columns = COLUMNS[kind];
  const figuresOf = (name: ContenderName) => average((results.get(name) ?? []).map(medians));
  const alone = figuresOf('none');
  console.log(`\n${title}\n`);
  console.log([' '.repeat(22), ...columns.map(([heading]) => heading.padStart(13))].join(' '));
  for (const contender of entered) {
    const { name, label } = contender;
    const figures = figuresOf(name);
    const cells = unfinished.has(name)
      ? ['did not finish in 30 s']
      : columns.map(([, text]) => text(figures, alone, contender).padStart(13));
    console.log([label.padEnd(22), ...cells].join(' '));
  }
}

function signed(text: string): string {
  return text.startsWith('-') ? text : `+${text}`;
}

function medians(rounds: readonly Figures[]): Figures {
  return combine(rounds, (values) => {
    return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
  });
}

function average(pages: readonly Figures[]): Figures {
  return combine(pages, (values) => values.reduce((sum, value) => sum + value, 0) / values.length);
}

function combine(all: readonly Figures[], work: (values: readonly number[]) => number): Figures {
  const names = Object.keys(all[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, work(all.map((each) => of(each, name)))]));
}
