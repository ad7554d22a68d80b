import type { CardSpeaker } from '../../packs/card.ts';
import type { PackDocument } from '../../packs/pack-schema.ts';
import type { MessageKey } from '../translate.ts';

/** Words of the interface around a name, `null` for the name alone. */
interface SpeakerName {
  readonly message: Extract<MessageKey, `speaker_${string}`> | null;
  readonly name: string;
}

/**
 * Who says it. A document that speaks in its own voice is named for what it is: a reworded copy is
 * never passed off as its original, nor a summary as what it excerpts.
 */
export function speakerName(speaker: CardSpeaker, documents: readonly PackDocument[]): SpeakerName {
  const { name } = speaker;
  if (speaker.anonymous) return { message: 'speaker_anonymous', name };
  const document = documents.find(({ id }) => id === speaker.document);
  if (document?.kind === 'reworded copy') {
    return { message: 'speaker_reworded_copy', name: document.original.publisher ?? name };
  }
  if (document?.kind === 'summary with excerpts') return { message: 'speaker_summary', name };
  return { message: null, name };
}
