import { useEffect, useRef, useState } from 'preact/hooks';
import type { Citation } from './EvidenceView.tsx';
import { footnote } from './footnote.ts';
import { useLanguage } from '../translate.ts';

/** Copies a citation as a footnote; where the page forbids that, shows it selected, to be copied by hand. */
export function CopyFootnote({ citation }: { citation: Citation }) {
  const language = useLanguage();
  const { t } = language;
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [state]);
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
        <textarea
          dir="auto"
          readOnly
          rows={4}
          aria-label={t('footnote_by_hand')}
          value={text}
          ref={area}
        />
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
