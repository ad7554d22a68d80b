import { useState } from 'preact/hooks';
import type { PageCast } from '../../packs/page-cast.ts';
import { useLanguage } from '../translate.ts';

/** The page in short: how many names were found, and the five named most, each a way to its mentions. */
export function PageSummary({
  cast,
  nameOf,
  isOff,
  onJump,
  onScan,
}: {
  cast: PageCast;
  nameOf: (entity: string) => string;
  /** The reader wants no marks here, or none for a while. */
  isOff: boolean;
  onJump: (mention: number) => void;
  onScan: () => void;
}) {
  const { t, locale } = useLanguage();
  const number = new Intl.NumberFormat(locale);
  const { entities, mentions, isMarked, top } = cast;
  return (
    <section class="found">
      <div class="found-line">
        <p role="status">
          {entities > 0
            ? t('popup_found', number.format(entities), number.format(mentions))
            : t('popup_found_none')}
        </p>
        <button type="button" onClick={onScan}>
          {t('popup_scan')}
        </button>
      </div>
      {entities > 0 && !isMarked && !isOff && <p class="quiet">{t('popup_found_unmarked')}</p>}
      {top.length > 0 && (
        <>
          <h2>{t('popup_top')}</h2>
          <ul class="rows">
            {top.map((member) => (
              <li key={member.entity}>
                <JumpButton
                  name={nameOf(member.entity)}
                  mentions={member.mentions}
                  onJump={onJump}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Goes to the first mention, and pressed again to the next, round and round. */
function JumpButton({
  name,
  mentions,
  onJump,
}: {
  name: string;
  mentions: readonly number[];
  onJump: (mention: number) => void;
}) {
  const { t, locale } = useLanguage();
  const [next, setNext] = useState(0);
  const count = new Intl.NumberFormat(locale).format(mentions.length);
  const jump = () => {
    const mention = mentions[next % mentions.length];
    setNext(next + 1);
    if (mention !== undefined) onJump(mention);
  };
  return (
    <button type="button" class="row" title={t('popup_jump')} onClick={jump}>
      <bdi class="name">{name}</bdi> <span class="count">{count}</span>
    </button>
  );
}
