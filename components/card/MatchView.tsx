import { useState } from 'preact/hooks';
import { REASONS } from './reasons.ts';
import { Sentence } from '../Sentence.tsx';
import { useLanguage } from '../translate.ts';

/** Why a card came up: the name in the page and the reason. */
export interface CardMatch {
  readonly text: string;
  readonly reason: keyof typeof REASONS;
  /** Our page that asks whether the name is never to be marked again. */
  readonly neverMarkHref: string;
}

/** Why this match, and what to do where it is wrong. */
export function MatchView({
  match: { text, reason, neverMarkHref },
  onHide,
}: {
  match: CardMatch;
  /** Not to be marked on this page, or to be marked again. */
  onHide: (isHidden: boolean) => void;
}) {
  const { t } = useLanguage();
  const [isHidden, setHidden] = useState(false);
  const hide = (hidden: boolean) => {
    setHidden(hidden);
    onHide(hidden);
  };
  return (
    <section class="match">
      <h2>{t('match')}</h2>
      <p>
        <Sentence message="match_why" parts={[text]} /> {t(REASONS[reason])}
      </p>
      <p class="actions">
        {isHidden && <span role="status">{t('match_hidden')}</span>}
        <button type="button" class="action" onClick={() => hide(!isHidden)}>
          {t(isHidden ? 'match_undo' : 'match_hide')}
        </button>
        <a href={neverMarkHref} target="_blank" rel="noopener">
          <Sentence message="match_never" parts={[text]} />
        </a>
      </p>
    </section>
  );
}
