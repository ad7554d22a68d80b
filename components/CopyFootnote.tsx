import { useState } from 'preact/hooks';
import type { Citation } from './EvidenceView.tsx';
import { footnote } from './footnote.ts';
import { useLanguage } from './translate.ts';

/** Copies a citation as a footnote; where the page forbids that, shows it selected, to be copied by hand. */
export function CopyFootnote({ citation }: { citation: Citation }) {
  const language = useLanguage();
  const { t } = language;
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');
  const text = footnote(citation, language);
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('refused'),
    );
  };
  if (state === 'refused') {
    return (
      <label class="by-hand">
        {t('footnote_by_hand')}
        <textarea readOnly rows={4} value={text} ref={(area) => area?.select()} />
      </label>
    );
  }
  return (
    <>
      <button type="button" class="action" onClick={copy}>
        {t('footnote_copy')}
      </button>
      <span role="status">{state === 'copied' && t('footnote_copied')}</span>
    </>
  );
}
