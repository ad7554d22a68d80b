import { browser } from 'wxt/browser';
import { OptionsView } from '../../components/OptionsView.tsx';
import { openPage } from '../../components/open-page.tsx';
import type { I18n } from '../../components/translate.ts';
import { askBackground } from '../../messages/ask-background.ts';
import { changeSettings, loadSettings, watchSettings } from '../../settings/settings-store.ts';
import { withSwitched, type Settings } from '../../settings/settings.ts';
import '../../components/theme.css';
import '../../components/options.css';

const { language, draw } = openPage(browser.i18n as I18n);
document.title = language.t('options_title');

let settings = await loadSettings(browser.storage);
let notSaved = false;
const pack = await askBackground(browser.runtime.sendMessage, { type: 'readPackOverview' });

watchSettings(browser.storage, { onChange: apply, signal: new AbortController().signal });
drawOptions();

function apply(changed: Settings): void {
  settings = changed;
  notSaved = false;
  drawOptions();
}

async function onSwitch(entities: readonly string[], on: boolean): Promise<void> {
  try {
    apply(await changeSettings(browser.storage, (now) => withSwitched(now, { entities, on })));
  } catch {
    notSaved = true;
    drawOptions();
  }
}

function drawOptions(): void {
  draw(
    <OptionsView
      {...pack}
      switchedOff={new Set(settings.switchedOff)}
      notSaved={notSaved}
      onSwitch={(entities, on) => void onSwitch(entities, on)}
    />,
  );
}
