import { useLanguage, type MessageKey } from '../translate.ts';

/** A card that cannot be shown: one sentence, and the way out. */
export function CardProblem({
  problem,
  onClose,
}: {
  problem: Extract<MessageKey, `problem_${string}`>;
  onClose: () => void;
}) {
  const { t } = useLanguage();
  return (
    <div class="card problem" role="dialog" aria-label={t('card_frame_title')}>
      <p role="alert">{t(problem)}</p>
      <button type="button" class="action" onClick={onClose}>
        {t('card_close')}
      </button>
    </div>
  );
}
