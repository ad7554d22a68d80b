import type { Card } from '../../packs/card.ts';
import { formatPartialDate } from '../format-date.ts';
import { Icon } from './Icon.tsx';
import { useLanguage } from '../translate.ts';

/** Kind, name, native name, one line saying who or what, from when all this is, and whether sources differ. */
export function CardHeader({
  card: { entity, pack, disputes },
  nameId,
  onDisputes,
}: {
  card: Card;
  nameId: string;
  onDisputes: () => void;
}) {
  const { t, locale } = useLanguage();
  const { native } = entity;
  return (
    <header class="card-header">
      <h1 id={nameId} tabIndex={-1}>
        <bdi>{entity.name}</bdi>
        {native && (
          <bdi class="native" lang={native.lang}>
            {native.text}
          </bdi>
        )}
      </h1>
      <p class="description">
        <bdi>{entity.description.text}</bdi>
      </p>
      <p class="as-of">
        {t('card_as_of', formatPartialDate(pack.asOf, locale))}
        {disputes.length > 0 && (
          <button type="button" class="differ" onClick={onDisputes}>
            {t('card_disputed', new Intl.NumberFormat(locale).format(disputes.length))}
          </button>
        )}
      </p>
    </header>
  );
}

/** The card's own buttons and its entity's kind; stays in sight however far the card is scrolled. */
export function CardBar({
  kind,
  backTo,
  isPinned,
  onBack,
  onPin,
  onClose,
}: {
  kind: Card['entity']['kind'];
  /** The name on the card that this one was reached from; `null` on the first. */
  backTo: string | null;
  /** `null` where a card stays anyway. */
  isPinned: boolean | null;
  onBack: () => void;
  onPin: (isPinned: boolean) => void;
  onClose: () => void;
}) {
  const { t } = useLanguage();
  return (
    <div class="card-bar">
      {backTo !== null && (
        <button
          type="button"
          class="back"
          aria-label={t('card_back_to', backTo)}
          title={t('card_back_to', backTo)}
          onClick={onBack}
        >
          <Icon name="back" />
        </button>
      )}
      <p class="kind">{t(`kind_${kind}`)}</p>
      {isPinned !== null && (
        <button
          type="button"
          aria-label={t('card_pin')}
          title={t('card_pin')}
          aria-pressed={isPinned}
          onClick={() => onPin(!isPinned)}
        >
          <Icon name="pin" />
        </button>
      )}
      <button type="button" aria-label={t('card_close')} title={t('card_close')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
