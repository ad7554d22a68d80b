import type { VNode } from 'preact';

/** The states of one page's components, as `gallery/NAME.states.tsx` exports them under the name `states`. */
export interface StateSet {
  /** Style sheets of the page they stand on, after the theme. */
  readonly styles: readonly string[];
  /** Width of the picture, in CSS pixels. */
  readonly width: number;
  readonly states: Readonly<Record<string, State>>;
}

export interface State {
  readonly draw: () => VNode;
  /** Clicked once it is drawn: what a reader would have opened. All elements that match each selector. */
  readonly press?: readonly string[];
}
