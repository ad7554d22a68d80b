import type { ComponentChild } from 'preact';
import { useLanguage, type MessageKey } from './translate.ts';

/** No sentence of the interface holds these: private characters that stand for the parts to fill in. */
const SLOT = 0xe000;

/**
 * A sentence of the interface with elements in place of its `$1`, `$2`, …: wherever a language puts
 * them, text of a pack stays isolated from the words around it.
 */
export function Sentence({
  message,
  parts,
}: {
  message: MessageKey;
  parts: readonly ComponentChild[];
}) {
  const { t } = useLanguage();
  const slots = parts.map((_part, index) => String.fromCharCode(SLOT + index));
  const pieces = t(message, ...slots).split(/([\ue000-\ue008])/);
  return pieces.map((piece) => {
    const slot = slots.indexOf(piece);
    return slot < 0 ? piece : <bdi key={slot}>{parts[slot]}</bdi>;
  });
}
