import { packText } from 'virtual:bundled-pack';
import { CardStack } from '../components/card/CardStack.tsx';
import type { CardActions } from '../components/card/CardView.tsx';
import type { CardMatch } from '../components/card/MatchView.tsx';
import type { StackedCard } from '../components/card/CardStack.tsx';
import style from '../components/card/card.css?inline';
import type { Card } from '../packs/card.ts';
import { compileCard } from '../packs/compile-card.ts';
import type { Pack } from '../packs/pack-schema.ts';
import { hostileCard } from './hostile-card.ts';
import { madeUpCard, madeUpEvents, madeUpFact, madeUpRelations } from './made-up-card.ts';
import type { State, StateSet } from './state-set.ts';

const pack = JSON.parse(packText) as Pack;

const nothing = () => undefined;
const actions: CardActions = {
  onClose: nothing,
  onGo: nothing,
  onBack: nothing,
  onPin: nothing,
  onHide: nothing,
};

const refuse = () => Promise.reject(new Error('Not allowed here.'));

const MATCH: CardMatch = { text: 'Soleimani', reason: 'full-name', neverMarkHref: '#' };

function real(entity: string): Card {
  const card = compileCard(pack, entity);
  if (!card) throw new Error(`The bundled pack has no ${entity}.`);
  return card;
}

function show(content: StackedCard['content'], press: readonly string[] = []): State {
  return { draw: () => stack([{ key: 1, content, match: MATCH }]), press };
}

function stack(cards: readonly StackedCard[], isPinned = false) {
  return <CardStack cards={cards} isPinned={isPinned} actions={actions} />;
}

/** A whole card in every state. */
export const states: StateSet = {
  styles: [style],
  width: 360,
  states: {
    person: show(real('qassem-soleimani')),
    event: show(real('soleimani-strike')),
    group: show(real('kataib-hezbollah')),
    place: show(real('kirkuk')),
    policy: show(real('june-2019-directive')),
    citations: show(real('john-bolton'), ['.statement .citation:first-of-type']),
    disputes: show(real('k1-rocket-attack'), ['.dispute:not([open]) summary']),
    spellings: show(real('mike-pompeo'), ['.more summary']),
    'all-facts-and-ties': show(real('donald-trump'), ['section > .action']),
    hidden: show(madeUpCard(), ['.match .action']),
    'copy-refused': {
      draw() {
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
        return show(madeUpCard()).draw();
      },
      press: ['.citation', '.evidence .action'],
    },
    short: show(madeUpCard()),
    empty: show(
      madeUpCard({
        facts: [],
        spellings: [],
        documents: [],
        entity: {
          id: 'x',
          kind: 'policy',
          name: 'X',
          description: { text: '–', facts: [] },
          prominence: 'core',
        },
      }),
    ),
    undated: show(madeUpCard({ facts: [madeUpFact('closed', { date: null })] })),
    'one-event-one-tie': show(
      madeUpCard({ events: madeUpEvents(1), relations: madeUpRelations(1) }),
    ),
    'forty-events-forty-ties': show(
      madeUpCard({ events: madeUpEvents(40), relations: madeUpRelations(40) }),
      ['section > .action'],
    ),
    'reached-by-link-and-pinned': {
      draw: () =>
        stack(
          [
            { key: 1, content: real('qassem-soleimani'), match: MATCH },
            { key: 2, content: real('quds-force'), match: null },
          ],
          true,
        ),
    },
    hostile: show(hostileCard(), ['summary', '.citation', 'section > .action']),
    loading: show('loading'),
    failed: show('problem_unavailable'),
    unknown: show('problem_unknown_entity'),
    damaged: show({ ...madeUpCard(), facts: [null] } as unknown as Card),
  },
};
