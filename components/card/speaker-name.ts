import type { CardSpeaker } from '../../packs/card.ts';
import type { PackDocument } from '../../packs/pack-schema.ts';
import type { Translate } from '../translate.ts';

/**
 * Who says it, in words. A document that speaks in its own voice is named for what it is: a reworded
 * copy is never passed off as its original, nor a summary as what it excerpts.
 */
export function speakerName(
  speaker: CardSpeaker,
  { documents, t }: { documents: readonly PackDocument[]; t: Translate },
): string {
  if (speaker.anonymous) return t('speaker_anonymous', speaker.name);
  const document = documents.find(({ id }) => id === speaker.document);
  if (document?.kind === 'reworded copy') {
    return t('speaker_reworded_copy', document.original.publisher ?? speaker.name);
  }
  if (document?.kind === 'summary with excerpts') return t('speaker_summary');
  return speaker.name;
}
