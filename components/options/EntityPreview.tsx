import { useEffect, useRef } from 'preact/hooks';
import type { Card } from '../../packs/card.ts';
import type { EntityOverview } from '../../packs/pack-overview.ts';
import type { Settings } from '../../settings/settings.ts';
import { CardProblem } from '../card/CardProblem.tsx';
import { CardSkeleton } from '../card/CardSkeleton.tsx';
import { CardView } from '../card/CardView.tsx';
import { useLanguage } from '../translate.ts';
import { SampleMark } from './SampleMark.tsx';

/** An entity whose card is looked at. */
export interface Preview {
  readonly entity: EntityOverview;
  readonly card: Card | 'loading' | 'problem_unknown_entity' | 'problem_unavailable';
}

/** What an entity looks like on a page, and its card as it opens there. */
export function EntityPreview({
  preview: { entity, card },
  settings,
  onClose,
  onGo,
}: {
  preview: Preview;
  settings: Settings;
  onClose: () => void;
  onGo: (entity: string) => void;
}) {
  const { t } = useLanguage();
  const pane = useRef<HTMLElement>(null);
  useEffect(() => pane.current?.focus({ preventScroll: true }), [entity.id]);
  const isOn = !settings.switchedOff.includes(entity.id);
  const isMarked = isOn && (entity.prominence !== 'background' || settings.markBackground);
  return (
    <aside
      ref={pane}
      class="preview"
      tabIndex={-1}
      aria-label={t('options_preview_label', entity.name)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <p class="on-page">
        <span class="quiet">{t(isMarked ? 'options_on_page' : 'options_not_on_page')}</span>
        <SampleMark name={entity.name} style={isMarked ? settings.markStyle : null} />
      </p>
      <div class="preview-card">
        <PreviewedCard card={card} onClose={onClose} onGo={onGo} />
      </div>
    </aside>
  );
}

function PreviewedCard({
  card,
  onClose,
  onGo,
}: {
  card: Preview['card'];
  onClose: () => void;
  onGo: (entity: string) => void;
}) {
  if (card === 'loading') return <CardSkeleton />;
  if (typeof card === 'string') return <CardProblem problem={card} onClose={onClose} />;
  const actions = { onClose, onGo, onBack: nothing, onPin: nothing, onHide: nothing };
  return <CardView card={card} match={null} backTo={null} isPinned={null} actions={actions} />;
}

/** Of the ways on from a card, those that only make sense over a page. */
const nothing = () => undefined;
