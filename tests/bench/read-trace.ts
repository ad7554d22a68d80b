/** An event of Chromium's trace, as far as it is read here. Times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the event's thread. */
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly worldName?: string;
    readonly data?: { readonly url?: string };
  };
}

/** The categories in which the events below are. */
export const TRACE_CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  // Says which world a script runs in.
  'v8',
  // Says when promises go on.
  'v8.execute',
  // Says which thread is the page's.
  'blink.user_timing',
];

/** The page sets this mark while the trace runs. */
export const PAGE_MARK = 'bench-page';

/** What one page cost. Milliseconds of processor time of its main thread. */
export interface PageCost {
  /** Scripts of the contender's world. */
  readonly script: number;
  /**
   * Promises going on, of whatever world: a trace does not say of which. Without an extension, it is
   * all the page's own.
   */
  readonly promises: number;
  /** The most of both in one task of the browser. */
  readonly longestBlock: number;
  /** Tasks of more than 50 ms, whoever's. */
  readonly longTasks: number;
  /** Style, layout, paint and what belongs to it. */
  readonly rendering: number;
  /** Style or layout that a script of the contender's world made the browser do at once. */
  readonly forcedLayouts: number;
  /** Scripts of the extensions' service workers. */
  readonly background: number;
}

/** Where the browser enters a script; the isolated world is named, the page's own has no name. */
const ENTRIES = new Set(['v8.run', 'v8.callFunction']);
const PROMISES = 'RunMicrotasks';
const LAYOUT = new Set(['UpdateLayoutTree', 'Layout']);
const RENDERING = new Set([...LAYOUT, 'PrePaint', 'Paint', 'Layerize', 'Commit']);
const LONG_TASK = 50;

/** `world`: the extension's name. Throws when no page set its mark. */
export function readTrace(events: readonly TraceEvent[], world: string): PageCost {
  const main = events.find(({ name }) => name === PAGE_MARK);
  if (!main) throw new Error('The trace has no page: none set its mark.');
  const onMain = spansOf(events.filter((event) => isOn(event, main)));
  const tasks = onMain.map((task) => costOf(task, world));
  const sum = (pick: (cost: TaskCost) => number) =>
    tasks.reduce((total, cost) => total + pick(cost), 0);
  return {
    script: sum(({ script }) => script),
    promises: sum(({ promises }) => promises),
    longestBlock: Math.max(0, ...tasks.map(({ script, promises }) => script + promises)),
    longTasks: onMain.filter(({ time }) => time > LONG_TASK).length,
    rendering: sum(({ rendering }) => rendering),
    forcedLayouts: sum(({ forcedLayouts }) => forcedLayouts),
    background: backgroundOf(events),
  };
}

/** An event with those that happened inside it. */
interface Span {
  readonly event: TraceEvent;
  /** Milliseconds of processor time. */
  readonly time: number;
  readonly inner: Span[];
}

/** The outermost events of one thread. */
function spansOf(events: readonly TraceEvent[]): Span[] {
  const complete = events
    .filter(({ ph }) => ph === 'X')
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const outermost: Span[] = [];
  const open: Span[] = [];
  for (const event of complete) {
    while (open.length > 0 && endOf(open.at(-1)) <= event.ts) open.pop();
    const span = { event, time: (event.tdur ?? 0) / 1000, inner: [] };
    (open.at(-1)?.inner ?? outermost).push(span);
    open.push(span);
  }
  return outermost;
}

function endOf(span: Span | undefined): number {
  return span ? span.event.ts + (span.event.dur ?? 0) : 0;
}

type TaskCost = Pick<PageCost, 'script' | 'promises' | 'rendering' | 'forcedLayouts'>;
/** Whose time it is that passes in an event, unless an inner one says otherwise. */
type Owner = 'script' | 'foreign' | 'promises' | 'rendering' | null;

function costOf(task: Span, world: string): TaskCost {
  const cost = { script: 0, promises: 0, rendering: 0, forcedLayouts: 0 };
  const visit = (span: Span, outer: Owner) => {
    const owner = ownerOf(span, outer, world);
    if (outer === 'script' && LAYOUT.has(span.event.name)) cost.forcedLayouts += 1;
    let own = span.time;
    for (const inner of span.inner) {
      visit(inner, owner);
      own -= inner.time;
    }
    if (owner !== null && owner !== 'foreign') cost[owner] += Math.max(0, own);
  };
  visit(task, null);
  return cost;
}

function ownerOf({ event: { name, args } }: Span, outer: Owner, world: string): Owner {
  if (RENDERING.has(name)) return 'rendering';
  if (ENTRIES.has(name)) return args.worldName === world ? 'script' : 'foreign';
  // Compiling comes before the world is named.
  if (args.data?.url?.startsWith('chrome-extension:') === true) return 'script';
  return name === PROMISES ? 'promises' : outer;
}

function backgroundOf(events: readonly TraceEvent[]): number {
  const workers = events.filter(({ name, args }) => {
    return name === 'thread_name' && args.name?.startsWith('ServiceWorker') === true;
  });
  return workers
    .flatMap((worker) => spansOf(events.filter((event) => isOn(event, worker))))
    .reduce((total, { time }) => total + time, 0);
}

function isOn(event: TraceEvent, { pid, tid }: TraceEvent): boolean {
  return event.pid === pid && event.tid === tid;
}
