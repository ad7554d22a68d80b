import type { CardRelation } from '../../packs/card.ts';
import type { MessageKey } from '../translate.ts';

type Underscored<Text extends string> = Text extends `${infer Head}-${infer Rest}`
  ? `${Head}_${Underscored<Rest>}`
  : Text;

/** The sentence for a kind of tie: browsers allow no hyphen in the keys of `_locales`. */
export function tieWords(type: CardRelation['type']): MessageKey {
  return `tie_${type.replaceAll('-', '_') as Underscored<typeof type>}`;
}
