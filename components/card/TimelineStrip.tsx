import type { FactDate, PackEvent } from '../../packs/pack-schema.ts';
import { formatPartialDate } from '../format-date.ts';
import type { TimelineLayout } from './lay-out-timeline.ts';
import { useLanguage } from '../translate.ts';

/** Lengths of the drawing, in CSS pixels. */
const ROW = 13;
const RADIUS = 4;
const PADDING = 9;

const PRECISIONS = ['day', 'month', 'year', 'range', 'approximate'] as const;

/** The drawn strip: a dot for each event, its shape saying how exact its date is, and years below. */
export function TimelineStrip({
  events,
  layout,
  shown,
  isFocused,
  onPoint,
}: {
  events: readonly PackEvent[];
  layout: TimelineLayout;
  /** The event shown below the strip. */
  shown: number;
  isFocused: boolean;
  onPoint: (event: number) => void;
}) {
  const { t, locale } = useLanguage();
  const height = layout.rows * ROW + 2 * PADDING;
  const y = (row: number) => height - PADDING - RADIUS - row * ROW;
  const precisions = PRECISIONS.filter((each) =>
    events.some(({ date }) => date.precision === each),
  );

  const point = ({ currentTarget, clientX, clientY }: PointerEvent) => {
    if (!(currentTarget instanceof Element)) return;
    const { left, top, width } = currentTarget.getBoundingClientRect();
    // The drawing is mirrored where the language runs from right to left.
    const isMirrored = getComputedStyle(currentTarget).direction === 'rtl';
    const x = isMirrored ? width - (clientX - left) : clientX - left;
    const distances = layout.dots.map(({ at, row }) =>
      Math.hypot(at * width - x, y(row) - (clientY - top)),
    );
    onPoint(distances.indexOf(Math.min(...distances)));
  };

  return (
    <div class="timeline" aria-hidden="true">
      <svg height={height} onPointerMove={point} onPointerDown={point}>
        <line x1="0" x2="100%" y1={height - 1} y2={height - 1} />
        {layout.dots.map(({ at, row }, index) => (
          <Dot
            key={events[index]?.id}
            x={`${at * 100}%`}
            y={y(row)}
            precision={events[index]?.date.precision ?? 'day'}
            isShown={index === shown}
            isFocused={isFocused}
          />
        ))}
      </svg>
      <div class="years">
        {layout.years.map(({ at, year }) => (
          <span key={year} style={{ insetInlineStart: `${at * 100}%` }}>
            {formatPartialDate(year, locale)}
          </span>
        ))}
      </div>
      {precisions.some((precision) => precision !== 'day') && (
        <p class="legend">
          {precisions.map((precision) => (
            <span key={precision}>
              <svg width="16" height="12">
                <Dot x="50%" y={6} precision={precision} isShown={false} isFocused={false} />
              </svg>
              {t(`precision_${precision}`)}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

function Dot({
  x,
  y,
  precision,
  isShown,
  isFocused,
}: {
  x: string;
  y: number;
  precision: FactDate['precision'];
  isShown: boolean;
  isFocused: boolean;
}) {
  return (
    <g class={`dot ${precision} ${isShown ? 'shown' : ''}`}>
      {isShown && <circle class={isFocused ? 'ring focus' : 'ring'} cx={x} cy={y} r={RADIUS + 3} />}
      {precision === 'year' || precision === 'range' ? (
        // Wider than a dot, as the time is longer; `x` is a percentage, so the shift is by transform.
        <rect x={x} y={y - 3} width="12" height="6" rx="3" transform="translate(-6 0)" />
      ) : (
        <circle cx={x} cy={y} r={RADIUS} />
      )}
    </g>
  );
}
