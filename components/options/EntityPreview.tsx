import { useEffect, useRef } from 'preact/hooks';
import type { Card } from '../../packs/card.ts';
import type { EntityOverview } from '../../packs/pack-overview.ts';
import type { Settings } from '../../settings/settings.ts';
import { CardProblem } from '../CardProblem.tsx';
import { CardSkeleton } from '../CardSkeleton.tsx';
import { CardView } from '../CardView.tsx';
import { useLanguage } from '../translate.ts';
import { SampleMark } from './SampleMark.tsx';

/** An entity whose card is looked at; `missing` where no pack has one. */
export interface Preview {
  readonly entity: EntityOverview;
  readonly card: Card | 'loading' | 'missing' | 'unavailable';
}

/** What an entity looks like on a page, and its card as it opens there. */
export function EntityPreview({
  preview: { entity, card },
  settings,
  onClose,
}: {
  preview: Preview;
  settings: Settings;
  onClose: () => void;
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
        <PreviewedCard card={card} onClose={onClose} />
      </div>
    </aside>
  );
}

function PreviewedCard({ card, onClose }: { card: Preview['card']; onClose: () => void }) {
  if (card === 'loading') return <CardSkeleton />;
  if (card === 'missing') return <CardProblem problem="problem_unknown_entity" onClose={onClose} />;
  if (card === 'unavailable') {
    return <CardProblem problem="problem_unavailable" onClose={onClose} />;
  }
  return (
    <CardView
      card={card}
      match={{ text: card.entity.name, reason: 'full-name' }}
      onClose={onClose}
    />
  );
}
