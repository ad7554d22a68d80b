import { useRef, useState } from 'preact/hooks';
import { factsOf } from '../../packs/card.ts';
import type { PackEvent } from '../../packs/pack-schema.ts';
import { useCard } from './card-context.ts';
import { FactList } from './FactList.tsx';
import { formatFactDate } from '../format-date.ts';
import { layOutTimeline } from './lay-out-timeline.ts';
import { TimelineStrip } from './TimelineStrip.tsx';
import { useLanguage } from '../translate.ts';

/**
 * The entity's dated events, drawn and as a list. The drawing is for eyes and pointers; the list, one
 * stop for the Tab key, is for screen readers and the arrow keys. Below stands the event pointed at.
 */
export function Timeline({ events }: { events: readonly PackEvent[] }) {
  const language = useLanguage();
  const { t } = language;
  const [shown, setShown] = useState(0);
  const [isFocused, setFocused] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const layout = layOutTimeline(events.map(({ date }) => date));
  const event = events[shown];

  const onKeyDown = (pressed: KeyboardEvent) => {
    const step = stepFor(pressed.key, t('direction'));
    if (step === undefined) return;
    pressed.preventDefault();
    const buttons = list.current?.querySelectorAll('button') ?? [];
    buttons[Math.min(Math.max(shown + step, 0), events.length - 1)]?.focus();
  };

  return (
    <section>
      <h2>{t('timeline')}</h2>
      <TimelineStrip
        events={events}
        layout={layout}
        shown={shown}
        isFocused={isFocused}
        onPoint={setShown}
      />
      <ol class="unseen" ref={list} onKeyDown={onKeyDown}>
        {events.map(({ id, date, title }, index) => (
          <li key={id}>
            <button
              type="button"
              tabIndex={index === shown ? 0 : -1}
              aria-current={index === shown}
              onFocus={() => {
                setShown(index);
                setFocused(true);
              }}
              onBlur={() => setFocused(false)}
            >
              {t('timeline_event', formatFactDate(date, language), title)}
            </button>
          </li>
        ))}
      </ol>
      {event && <ShownEvent key={event.id} event={event} />}
    </section>
  );
}

/** Time runs in the direction that the language is written in. */
function stepFor(key: string, direction: string): number | undefined {
  const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  return new Map([
    [forward, 1],
    ['ArrowDown', 1],
    [backward, -1],
    ['ArrowUp', -1],
    ['Home', Number.NEGATIVE_INFINITY],
    ['End', Number.POSITIVE_INFINITY],
  ]).get(key);
}

function ShownEvent({ event: { date, title, facts } }: { event: PackEvent }) {
  const language = useLanguage();
  const { card } = useCard();
  return (
    <div class="shown-event">
      <p class="quiet">{formatFactDate(date, language)}</p>
      <h3>
        <bdi>{title}</bdi>
      </h3>
      <FactList facts={factsOf(card, facts)} label={title} />
    </div>
  );
}
