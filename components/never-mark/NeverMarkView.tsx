import { Sentence } from '../Sentence.tsx';
import { useLanguage } from '../translate.ts';

/** The question that a card may not settle: is this name never to be marked again? And the way back. */
export function NeverMarkView({
  name,
  isListed,
  notSaved,
  onList,
}: {
  name: string;
  /** The name is not marked anywhere now. */
  isListed: boolean;
  /** The browser refused to store the last choice. */
  notSaved: boolean;
  onList: (listed: boolean) => void;
}) {
  const { t } = useLanguage();
  return (
    <main class="question">
      <h1>
        <Sentence message={isListed ? 'never_done' : 'never_question'} parts={[name]} />
      </h1>
      <p>{t(isListed ? 'never_done_note' : 'never_note')}</p>
      <p>
        <button type="button" onClick={() => onList(!isListed)}>
          {t(isListed ? 'never_undo' : 'never_confirm')}
        </button>
      </p>
      {notSaved && <p role="alert">{t('options_not_saved')}</p>}
    </main>
  );
}
