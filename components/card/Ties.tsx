import { useState } from 'preact/hooks';
import { factsOf, type CardRelation } from '../../packs/card.ts';
import { useCard } from './card-context.ts';
import { EntityLink } from './EntityLink.tsx';
import { FactList } from './FactList.tsx';
import { Sentence } from '../Sentence.tsx';
import { TieGraph } from './TieGraph.tsx';
import { tieWords } from './tie-words.ts';
import { useLanguage } from '../translate.ts';

/** Drawn at first: about as many as fit beside one another in the card without scrolling. */
const FIRST_TIES = 8;

/** What the entity is tied to: drawn, and as a list with the facts that each tie rests on. */
export function Ties({ relations }: { relations: readonly CardRelation[] }) {
  const { t, locale } = useLanguage();
  const [isWhole, setWhole] = useState(relations.length <= FIRST_TIES);
  const count = new Intl.NumberFormat(locale).format(relations.length);
  return (
    <section>
      <h2>{t('ties')}</h2>
      <TieGraph relations={isWhole ? relations : relations.slice(0, FIRST_TIES)} />
      {!isWhole && (
        <button type="button" class="action" onClick={() => setWhole(true)}>
          {t('ties_all', count)}
        </button>
      )}
      <details class="more">
        <summary>{t('ties_list')}</summary>
        <ul class="tie-list">
          {relations.map((relation) => (
            <TieItem key={relation.id} relation={relation} />
          ))}
        </ul>
      </details>
    </section>
  );
}

function TieItem({ relation: { type, side, other, facts } }: { relation: CardRelation }) {
  const { t } = useLanguage();
  const { card } = useCard();
  const words = t(tieWords(type));
  const link = <EntityLink entity={other.id}>{other.name}</EntityLink>;
  const own = card.entity?.name;
  return (
    <li>
      <h3>
        <Sentence
          message="tie_line"
          parts={side === 'from' ? [own, words, link] : [link, words, own]}
        />
      </h3>
      <FactList facts={factsOf(card, facts)} label={words} />
    </li>
  );
}
