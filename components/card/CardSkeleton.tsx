import { useLanguage } from '../translate.ts';

/** Lengths of its lines, in percent: about those of a card's header and first facts. */
const FACTS = [92, 96, 44, 88, 62, 40, 94, 70, 38];

/** What stands in a card's place while it loads: the same size, so that nothing jumps. */
export function CardSkeleton() {
  const { t } = useLanguage();
  return (
    <div class="card skeleton" role="dialog" aria-label={t('card_frame_title')}>
      <p class="unseen" role="status">
        {t('card_loading')}
      </p>
      <div class="bar kind" />
      <div class="bar name" />
      <div class="bar" />
      <div class="rule" />
      {FACTS.map((length) => (
        <div key={length} class="bar" style={{ inlineSize: `${length}%` }} />
      ))}
    </div>
  );
}
