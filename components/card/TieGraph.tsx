import type { CardRelation } from '../../packs/card.ts';
import { drawTies, TIE_STRIP } from './draw-ties.ts';
import { EntityLink } from './EntityLink.tsx';
import { tieWords } from './tie-words.ts';
import { useLanguage } from '../translate.ts';

/** The card's entity as a dot, what is tied to it on both sides: ties that come in, ties that go out. */
export function TieGraph({ relations }: { relations: readonly CardRelation[] }) {
  const incoming = relations.filter(({ side }) => side === 'to');
  const outgoing = relations.filter(({ side }) => side === 'from');
  const { height, own, edges, arrows } = drawTies(incoming.length, outgoing.length);
  return (
    <div class="ties">
      <TieColumn relations={incoming} side="to" />
      <svg
        viewBox={`0 0 ${TIE_STRIP} ${height}`}
        style={{ inlineSize: rem(TIE_STRIP), blockSize: rem(height) }}
        aria-hidden="true"
      >
        {edges.map((path) => (
          <path key={path} class="edge" d={path} />
        ))}
        {arrows.map((path) => (
          <path key={path} class="arrow" d={path} />
        ))}
        <circle class="own" cx={own.x} cy={own.y} r={own.radius} />
      </svg>
      <TieColumn relations={outgoing} side="from" />
    </div>
  );
}

/** Grows with the reader's size of text, as the names beside the drawing do. */
function rem(pixels: number): string {
  return `${pixels / 16}rem`;
}

function TieColumn({
  relations,
  side,
}: {
  relations: readonly CardRelation[];
  side: CardRelation['side'];
}) {
  const { t } = useLanguage();
  if (relations.length === 0) return null;
  return (
    <ul class={`tied ${side}`} aria-label={t(`ties_${side}`)}>
      {relations.map(({ id, type, other }) => {
        const name = (
          <EntityLink entity={other.id} title={other.name}>
            {other.name}
          </EntityLink>
        );
        const words = <span class="quiet">{t(tieWords(type))}</span>;
        return <li key={id}>{side === 'from' ? [words, name] : [name, words]}</li>;
      })}
    </ul>
  );
}
