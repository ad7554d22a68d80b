import { useState } from 'preact/hooks';
import type { Tie } from '../../packs/brief.ts';
import { factsOf } from '../../packs/card.ts';
import { useCard } from '../card/card-context.ts';
import { ARC_ROW, ARC_STRIP, drawArcs } from './draw-arcs.ts';
import { EntityLink } from '../card/EntityLink.tsx';
import { FactList } from '../card/FactList.tsx';
import { Sentence } from '../Sentence.tsx';
import { tieWords } from '../card/tie-words.ts';
import { useLanguage } from '../translate.ts';

/**
 * The ties among those present: their names below one another, an arc for each tie. A name that is
 * chosen keeps its own arcs in sight, and its ties stand below in words; so do all of them on request.
 */
export function BriefTies({ ties }: { ties: readonly Tie[] }) {
  const { t } = useLanguage();
  const [chosen, setChosen] = useState<string | null>(null);
  const ends = new Map(ties.flatMap(({ from, to }) => [from, to]).map((end) => [end.id, end.name]));
  // A tie whose end has left the page with a change of it leaves the choice behind.
  const isChosen = ({ from, to }: Tie) => from.id === chosen || to.id === chosen;
  const told = ties.filter(isChosen);
  return (
    <section>
      <h2>{t('brief_ties')}</h2>
      <div class="arcs">
        <ul aria-label={t('brief_ties_names')}>
          {[...ends].map(([id, name]) => (
            <li key={id} style={{ blockSize: rem(ARC_ROW) }}>
              <button
                type="button"
                class="row"
                aria-pressed={id === chosen}
                onClick={() => setChosen(id === chosen ? null : id)}
              >
                <bdi>{name}</bdi>
              </button>
            </li>
          ))}
        </ul>
        <Arcs ties={ties} rows={[...ends.keys()]} chosen={told.length > 0 ? chosen : null} />
      </div>
      <div role="status">{told.length > 0 && <TieList ties={told} />}</div>
      {told.length === 0 && (
        <details class="more">
          <summary>{t('ties_list')}</summary>
          <TieList ties={ties} />
        </details>
      )}
    </section>
  );
}

function Arcs({
  ties,
  rows,
  chosen,
}: {
  ties: readonly Tie[];
  rows: readonly string[];
  chosen: string | null;
}) {
  const height = rows.length * ARC_ROW;
  const arcs = drawArcs(
    ties.map(({ from, to }) => ({ from: rows.indexOf(from.id), to: rows.indexOf(to.id) })),
  );
  return (
    <svg
      viewBox={`0 0 ${ARC_STRIP} ${height}`}
      style={{ inlineSize: rem(ARC_STRIP), blockSize: rem(height) }}
      aria-hidden="true"
    >
      {ties.map(({ id, from, to }, index) => {
        const isFaint = chosen !== null && from.id !== chosen && to.id !== chosen;
        return (
          <g key={id} class={isFaint ? 'arc faint' : 'arc'}>
            <path class="edge" d={arcs[index]?.path} />
            <path class="arrow" d={arcs[index]?.arrow} />
          </g>
        );
      })}
    </svg>
  );
}

function TieList({ ties }: { ties: readonly Tie[] }) {
  const { t } = useLanguage();
  const { card } = useCard();
  return (
    <ul class="tie-list">
      {ties.map(({ id, type, from, to, facts }) => {
        const words = t(tieWords(type));
        return (
          <li key={id}>
            <h3>
              <Sentence
                message="tie_line"
                parts={[
                  <EntityLink key="from" entity={from.id}>
                    {from.name}
                  </EntityLink>,
                  words,
                  <EntityLink key="to" entity={to.id}>
                    {to.name}
                  </EntityLink>,
                ]}
              />
            </h3>
            <FactList facts={factsOf(card, facts)} label={words} />
          </li>
        );
      })}
    </ul>
  );
}

/** Grows with the reader's size of text, as the names beside the drawing do. */
function rem(pixels: number): string {
  return `${pixels / 16}rem`;
}
