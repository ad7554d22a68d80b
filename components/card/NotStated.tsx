import type { PackDocument } from '../../packs/pack-schema.ts';
import { Sentence } from '../Sentence.tsx';
import { useLanguage } from '../translate.ts';

/** What a document leaves open about itself; nothing where it states everything. */
export function NotStated({ document: { notStated } }: { document: PackDocument }) {
  const { locale } = useLanguage();
  if (notStated.length === 0) return null;
  // Each item by itself: a list of English words in a Persian sentence would be turned round as one.
  const items = new Intl.ListFormat(locale)
    .formatToParts(notStated)
    .map(({ type, value }) => (type === 'element' ? <bdi key={value}>{value}</bdi> : value));
  return (
    <p>
      <Sentence message="not_stated" parts={[items]} />
    </p>
  );
}
