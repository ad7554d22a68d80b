import style from '../components/welcome/welcome.css?inline';
import { WelcomeView } from '../components/welcome/WelcomeView.tsx';
import type { State, StateSet } from './state-set.ts';

const nothing = () => undefined;

function welcome(hasAccess: boolean): State {
  return {
    draw: () => <WelcomeView hasAccess={hasAccess} onAllowAccess={nothing} onOptions={nothing} />,
  };
}

/** The page of the first day in every state. */
export const states: StateSet = {
  styles: [style],
  width: 800,
  states: {
    'first-day': welcome(true),
    'without-permission': welcome(false),
  },
};
