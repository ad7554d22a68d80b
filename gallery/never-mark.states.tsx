import style from '../components/never-mark/never-mark.css?inline';
import { NeverMarkView } from '../components/never-mark/NeverMarkView.tsx';
import type { State, StateSet } from './state-set.ts';

function ask(name: string, { isListed = false, notSaved = false } = {}): State {
  return {
    draw: () => (
      <NeverMarkView name={name} isListed={isListed} notSaved={notSaved} onList={() => undefined} />
    ),
  };
}

/** The page that asks whether a name is never to be marked again. */
export const states: StateSet = {
  styles: [style],
  width: 640,
  states: {
    question: ask('Soleimani'),
    done: ask('Soleimani', { isListed: true }),
    'not-saved': ask('Soleimani', { notSaved: true }),
    long: ask(`${'Soleimani'.repeat(30)} <b>bold</b>`),
  },
};
