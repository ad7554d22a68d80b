import { useId, useState } from 'preact/hooks';
import { useLanguage } from '../translate.ts';

/** A list the reader keeps herself: add, remove. */
export function MemberList({
  label,
  addLabel,
  hint,
  none,
  members,
  read,
  fault,
  onAdd,
  onRemove,
}: {
  label: string;
  addLabel: string;
  hint: string;
  /** What stands there while the list is empty. */
  none: string;
  members: readonly string[];
  /** The member in what was typed; `null` where there is none. */
  read: (typed: string) => string | null;
  /** What is said then, of what was typed. */
  fault: (typed: string) => string;
  onAdd: (member: string) => void;
  onRemove: (member: string) => void;
}) {
  const { t, locale } = useLanguage();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const collator = new Intl.Collator(locale);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    if (typed.trim() === '') return;
    const member = read(typed);
    setRefused(member === null ? typed.trim() : null);
    if (member === null) return;
    onAdd(member);
    setTyped('');
  };
  return (
    <section class="members" aria-label={label}>
      <h3>{label}</h3>
      <form onSubmit={onSubmit}>
        <label for={`${id}-typed`}>{addLabel}</label>
        <div class="add">
          <input
            id={`${id}-typed`}
            type="text"
            autocomplete="off"
            spellcheck={false}
            dir="auto"
            maxLength={200}
            value={typed}
            aria-invalid={refused !== null}
            aria-describedby={`${id}-hint`}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <button type="submit">{t('options_add')}</button>
        </div>
        <p id={`${id}-hint`} class="quiet">
          {hint}
        </p>
        <p role="alert">{refused !== null && fault(refused)}</p>
      </form>
      {members.length === 0 ? (
        <p class="none quiet">{none}</p>
      ) : (
        <ul>
          {members.toSorted(collator.compare).map((member) => (
            <li key={member}>
              <bdi>{member}</bdi>
              <button
                type="button"
                class="plain"
                aria-label={t('options_remove_label', member)}
                onClick={() => onRemove(member)}
              >
                {t('options_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
