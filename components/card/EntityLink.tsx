import type { ComponentChildren } from 'preact';
import { useCard } from './card-context.ts';

/**
 * A way to another entity's card. Not an `<a href>`: a middle click would open the card's page in a tab, where it
 * has nothing to show; nor a button, whose words do not wrap from line to line.
 */
export function EntityLink({
  entity,
  title,
  children,
}: {
  entity: string;
  title?: string;
  children: ComponentChildren;
}) {
  const { onGo } = useCard();
  const go = () => onGo(entity);
  return (
    <a
      role="link"
      tabIndex={0}
      dir="auto"
      class="entity"
      title={title}
      onClick={go}
      onKeyDown={({ key }) => {
        if (key === 'Enter') go();
      }}
    >
      {children}
    </a>
  );
}
