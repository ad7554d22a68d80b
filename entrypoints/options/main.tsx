import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsView } from '../../components/OptionsView.tsx';
import { LanguageContext, languageFrom, type I18n } from '../../components/translate.ts';
import { askBackground } from '../../messages/ask-background.ts';
import { changeSettings, loadSettings, watchSettings } from '../../settings/settings-store.ts';
import { withSwitched, type Settings } from '../../settings/settings.ts';
import '../../components/theme.css';
import '../../components/options.css';

const root = document.querySelector('#root');
if (!root) throw new Error('The options page has no #root to draw in.');
const language = languageFrom(browser.i18n as I18n);
document.documentElement.lang = language.locale;
document.documentElement.dir = language.t('direction');
document.title = language.t('options_title');

let settings = await loadSettings(browser.storage);
let notSaved = false;
const pack = await askBackground(browser.runtime.sendMessage, { type: 'readPackOverview' });

watchSettings(browser.storage, { onChange: apply, signal: new AbortController().signal });
draw();

function apply(changed: Settings): void {
  settings = changed;
  notSaved = false;
  draw();
}

async function onSwitch(entities: readonly string[], on: boolean): Promise<void> {
  try {
    apply(await changeSettings(browser.storage, (now) => withSwitched(now, { entities, on })));
  } catch {
    notSaved = true;
    draw();
  }
}

function draw(): void {
  if (!root) return;
  render(
    <LanguageContext value={language}>
      <OptionsView
        {...pack}
        switchedOff={new Set(settings.switchedOff)}
        notSaved={notSaved}
        onSwitch={(entities, on) => void onSwitch(entities, on)}
      />
    </LanguageContext>,
    root,
  );
}
