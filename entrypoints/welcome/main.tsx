import { browser } from 'wxt/browser';
import { openPage } from '../../components/open-page.tsx';
import type { I18n } from '../../components/translate.ts';
import { WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import { followAppearance } from '../../settings/follow-appearance.ts';
import { askPageAccess, hasPageAccess, watchPageAccess } from '../../settings/page-access.ts';
import '../../components/theme.css';
import '../../components/welcome/welcome.css';

const { language, draw } = openPage(browser.i18n as I18n);
document.title = language.t('welcome_title');

await followAppearance(browser.storage);
drawWelcome(await hasPageAccess(browser.permissions));
watchPageAccess(browser.permissions, drawWelcome);
runPageScript();

function drawWelcome(hasAccess: boolean): void {
  draw(
    <WelcomeView
      hasAccess={hasAccess}
      onAllowAccess={() => askPageAccess(browser.permissions)}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />,
  );
}

/** The very script that runs in pages: browsers run none in pages of extensions by themselves. */
function runPageScript(): void {
  const script = document.createElement('script');
  script.src = '/page.js';
  document.head.append(script);
}
