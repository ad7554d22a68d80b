import type { Choices } from '../../settings/settings.ts';
import { useLanguage } from '../translate.ts';

/** A line of a page with a name in it, marked as names are marked there; without a style, not marked. */
export function SampleMark({ name, style }: { name: string; style: Choices['markStyle'] | null }) {
  const { t } = useLanguage();
  const [before, after] = t('options_sample', NAME).split(NAME);
  return (
    <span class="sample">
      {before}
      <span class={style ? `marked marked-${style}` : undefined}>
        <bdi>{name}</bdi>
      </span>
      {after}
    </span>
  );
}

/** Where the name stands in the sentence: no text that a sentence could have. */
const NAME = '\u{FFFC}';
