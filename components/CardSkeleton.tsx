import { useLanguage } from './translate.ts';

/** What stands in a card's place while it loads: the same size, so that nothing jumps. */
export function CardSkeleton() {
  const { t } = useLanguage();
  return (
    <div class="card skeleton" role="status" aria-label={t('card_loading')}>
      <div class="bar short" />
      <div class="bar title" />
      <div class="bar" />
      <div class="bar" />
      <div class="bar short" />
    </div>
  );
}
