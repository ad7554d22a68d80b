import { Component, type ComponentChildren } from 'preact';
import type { Card } from '../../packs/card.ts';
import { CardProblem } from './CardProblem.tsx';
import { CardSkeleton } from './CardSkeleton.tsx';
import { CardView, type CardActions } from './CardView.tsx';
import type { CardMatch } from './MatchView.tsx';

/** One card on the way from the mark that was opened to the card in sight. */
export interface StackedCard {
  /** Another one for each, though the same entity may come up twice on the way. */
  readonly key: number;
  readonly content: Card | 'loading' | Parameters<typeof CardProblem>[0]['problem'];
  readonly match: CardMatch | null;
}

/**
 * The card in sight, and hidden below it those it was reached from: back there everything is as it was
 * left, whatever had been opened.
 */
export function CardStack({
  cards,
  isPinned,
  actions,
}: {
  /** The last one is in sight. */
  cards: readonly StackedCard[];
  /** `null` where a card stays anyway. */
  isPinned: boolean | null;
  actions: CardActions;
}) {
  return cards.map(({ key, content, match }, index) => (
    <div key={key} hidden={index < cards.length - 1}>
      <Unbreakable onClose={actions.onClose}>
        {content === 'loading' ? (
          <CardSkeleton />
        ) : typeof content === 'string' ? (
          <CardProblem problem={content} onClose={actions.onClose} />
        ) : (
          <CardView
            card={content}
            match={match}
            backTo={nameOn(cards[index - 1])}
            isPinned={isPinned}
            actions={actions}
          />
        )}
      </Unbreakable>
    </div>
  ));
}

function nameOn(before: StackedCard | undefined): string | null {
  return typeof before?.content === 'object' ? before.content.entity.name : null;
}

/** A record that no check of ours foresaw costs its own card only, and says so. */
class Unbreakable extends Component<
  { children: ComponentChildren; onClose: () => void },
  { isBroken: boolean }
> {
  static override getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render({ children, onClose }: typeof this.props, { isBroken }: typeof this.state) {
    return isBroken ? <CardProblem problem="problem_unreadable" onClose={onClose} /> : children;
  }
}
