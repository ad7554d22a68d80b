import type { ScriptSpellings } from '../../packs/group-spellings.ts';
import { useLanguage } from '../translate.ts';

/** All names of an entity, by script and language. */
export function SpellingList({ spellings }: { spellings: readonly ScriptSpellings[] }) {
  const { t, locale } = useLanguage();
  const scripts = new Intl.DisplayNames(locale, { type: 'script' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const count = spellings.flatMap((script) =>
    script.languages.flatMap(({ names }) => names),
  ).length;
  return (
    <details class="more">
      <summary>{t('spellings', new Intl.NumberFormat(locale).format(count))}</summary>
      {spellings.map(({ script, languages: ofScript }) => (
        <section key={script} class="script">
          <h3>{scripts.of(script)}</h3>
          <dl>
            {ofScript.map(({ lang, names }) => (
              <div key={lang}>
                <dt>{languages.of(lang)}</dt>
                <dd>
                  {names.map((name) => (
                    <bdi key={name} lang={lang}>
                      {name}
                    </bdi>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </details>
  );
}
