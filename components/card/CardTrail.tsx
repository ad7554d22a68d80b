import { useEffect, useRef, useState } from 'preact/hooks';
import { CardStack, type StackedCard } from './CardStack.tsx';

/** Cards beside a page: the one asked for, and those reached from it. The first one's close leads back here. */
export function CardTrail({
  first,
  load,
  onClose,
}: {
  first: StackedCard['content'];
  load: (entity: string) => Promise<StackedCard['content']>;
  onClose: () => void;
}) {
  const [cards, setCards] = useState<readonly StackedCard[]>([
    { key: 0, content: first, match: null },
  ]);
  const trail = useRef<HTMLDivElement>(null);
  const go = async (entity: string) => {
    const content = await load(entity);
    setCards((before) => [...before, { key: before.length, content, match: null }]);
  };
  useEffect(() => {
    // A screen reader begins to read there.
    trail.current?.lastElementChild?.querySelector('h1')?.focus();
    scrollTo(0, 0);
  }, [cards]);
  return (
    <div ref={trail}>
      <CardStack
        cards={cards}
        isPinned={null}
        actions={{
          onClose,
          onGo: (entity) => void go(entity),
          onBack: () => setCards(cards.slice(0, -1)),
          onPin: nothing,
          onHide: nothing,
        }}
      />
    </div>
  );
}

/** Of the ways on from a card, those that only make sense over a page. */
const nothing = () => undefined;
