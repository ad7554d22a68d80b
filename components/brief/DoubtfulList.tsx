import type { DoubtfulName } from '../../packs/brief.ts';
import type { BriefActions } from './BriefView.tsx';
import { REASONS } from '../card/reasons.ts';
import { useLanguage } from '../translate.ts';

/** Names too doubtful to be marked: what each may stand for, and why it was left alone. */
export function DoubtfulList({
  names,
  shown,
  actions,
}: {
  names: readonly DoubtfulName[];
  shown: number | null;
  actions: BriefActions;
}) {
  const { t, locale } = useLanguage();
  const count = new Intl.NumberFormat(locale).format(names.length);
  return (
    <details class="doubtful">
      <summary>{t('brief_doubtful', count)}</summary>
      <p class="quiet">{t('brief_doubtful_why')}</p>
      <ul class="rows">
        {names.map(({ entity, text, reason, mentions }) => {
          const at = shown === null ? -1 : mentions.indexOf(shown);
          const mention = mentions[(at + 1) % mentions.length] ?? 0;
          return (
            <li key={mentions[0]} aria-current={at >= 0 ? 'location' : undefined}>
              <button type="button" class="row" onClick={() => actions.onShow(mention)}>
                <span class="name">
                  {t('quotation', text)}{' '}
                  <span class="quiet">{t('brief_doubtful_name', entity.name)}</span>
                </span>
                <span class="quiet">{reason !== 'looked-up' && t(REASONS[reason])}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
