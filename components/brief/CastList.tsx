import type { CastGroup, CastMember } from '../../packs/brief.ts';
import type { BriefActions } from './BriefView.tsx';
import { useLanguage } from '../translate.ts';

/** Everyone and everything the page names, by kind, each a way to its mentions and to its card. */
export function CastList({
  groups,
  shown,
  actions,
}: {
  groups: readonly CastGroup[];
  shown: number | null;
  actions: BriefActions;
}) {
  const { t } = useLanguage();
  return groups.map(({ kind, members }) => (
    <section key={kind}>
      <h2>{t(`kinds_${kind}`)}</h2>
      <ul class="rows">
        {members.map((member) => (
          <CastRow key={member.entity.id} member={member} shown={shown} actions={actions} />
        ))}
      </ul>
    </section>
  ));
}

function CastRow({
  member: { entity, mentions, marked },
  shown,
  actions,
}: {
  member: CastMember;
  shown: number | null;
  actions: BriefActions;
}) {
  const { t, locale } = useLanguage();
  const number = new Intl.NumberFormat(locale);
  const at = shown === null ? -1 : mentions.indexOf(shown);
  const count = number.format(mentions.length);
  const show = () => {
    // The first, and pressed again the next, round and round.
    const mention = mentions[(at + 1) % mentions.length];
    if (mention !== undefined) actions.onShow(mention);
  };
  return (
    <li class="cast" aria-current={at >= 0 ? 'location' : undefined}>
      <button type="button" class="row" value={entity.id} title={t('popup_jump')} onClick={show}>
        <bdi class="name">{entity.name}</bdi>{' '}
        <span class="count">
          {at >= 0 ? t('brief_place', number.format(at + 1), count) : count}
        </span>{' '}
        <span class="quiet">
          {entity.description.text}
          {!marked && ` · ${t('brief_unmarked')}`}
        </span>
      </button>
      <button
        type="button"
        class="open-card"
        value={entity.id}
        aria-label={t('brief_card_label', entity.name)}
        onClick={() => actions.onOpen(entity.id)}
      >
        {t('brief_card')}
      </button>
    </li>
  );
}
