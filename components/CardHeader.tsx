import type { Card } from '../packs/card.ts';
import { formatPartialDate } from './format-date.ts';
import { useLanguage } from './translate.ts';

/** Kind, name, native name, one line saying who or what, and from when all this is. */
export function CardHeader({ card, onClose }: { card: Card; onClose: () => void }) {
  const { t, locale } = useLanguage();
  const { entity, pack, disputes } = card;
  return (
    <header class="card-header">
      <div class="card-title">
        <p class="kind">{t(`kind_${entity.kind}`)}</p>
        <button type="button" class="close" aria-label={t('card_close')} onClick={onClose}>
          ×
        </button>
        <h1 id="card-name" tabIndex={-1}>
          <bdi>{entity.name}</bdi>
          {entity.native && (
            <bdi class="native" lang={entity.native.lang}>
              {entity.native.text}
            </bdi>
          )}
        </h1>
      </div>
      <p class="description">{entity.description.text}</p>
      <p class="as-of">
        {t('card_as_of', formatPartialDate(pack.asOf, locale))}
        {disputes.length > 0 && (
          <a class="differ" href="#disputes">
            {t('card_disputed')}
          </a>
        )}
      </p>
    </header>
  );
}
