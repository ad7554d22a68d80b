import { useState } from 'preact/hooks';
import type { Reason } from '../mentions/mention.ts';
import { Sentence } from './Sentence.tsx';
import { useLanguage, type MessageKey } from './translate.ts';

/** Why a card came up: the name in the page and the reason. */
export interface CardMatch {
  readonly text: string;
  readonly reason: Reason;
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

const REASONS = {
  'full-name': 'reason_full_name',
  'full-name-on-page': 'reason_full_name_on_page',
  'role-beside': 'reason_role_beside',
  'entities-near': 'reason_entities_near',
  'signs-near': 'reason_signs_near',
  'name-alone': 'reason_name_alone',
  'other-given-name': 'reason_other_given_name',
  'part-of-longer-name': 'reason_part_of_longer_name',
  'other-of-that-name': 'reason_other_of_that_name',
} as const satisfies Record<Reason, MessageKey>;
