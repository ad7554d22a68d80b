import { browser } from 'wxt/browser';
import { openPage } from '../../components/open-page.tsx';
import type { I18n } from '../../components/translate.ts';
import { WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import { followAppearance } from '../../settings/follow-appearance.ts';
import '../../components/theme.css';
import '../../components/welcome/welcome.css';

/** Firefox may withhold this, and a reader may take it back. */
const ALL_PAGES = { origins: ['<all_urls>'] };

const { language, draw } = openPage(browser.i18n as I18n);
document.title = language.t('welcome_title');

await followAppearance(browser.storage);
drawWelcome(await browser.permissions.contains(ALL_PAGES));
runPageScript();

function drawWelcome(hasAccess: boolean): void {
  draw(
    <WelcomeView
      hasAccess={hasAccess}
      onAllowAccess={() => void browser.permissions.request(ALL_PAGES).then(drawWelcome)}
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
