import { browser } from 'wxt/browser';
import { NeverMarkView } from '../../components/never-mark/NeverMarkView.tsx';
import { openPage } from '../../components/open-page.tsx';
import type { I18n } from '../../components/translate.ts';
import { followAppearance } from '../../settings/follow-appearance.ts';
import { changeSettings, loadSettings, watchSettings } from '../../settings/settings-store.ts';
import { withListed, type Settings } from '../../settings/settings.ts';
import '../../components/theme.css';
import '../../components/never-mark/never-mark.css';

/** The name as it stands in a page, behind the `#` of this page's address. */
const name = decodeURIComponent(location.hash.slice(1));

const { language, draw } = openPage(browser.i18n as I18n);
document.title = language.t('never_title');

await followAppearance(browser.storage);
let settings = await loadSettings(browser.storage);
watchSettings(browser.storage, { onChange: apply, signal: new AbortController().signal });
drawQuestion({ notSaved: false });

function apply(changed: Settings): void {
  settings = changed;
  drawQuestion({ notSaved: false });
}

async function onList(listed: boolean): Promise<void> {
  try {
    apply(
      await changeSettings(browser.storage, (now) =>
        withListed(now, 'neverMarked', { members: [name], listed }),
      ),
    );
  } catch {
    drawQuestion({ notSaved: true });
  }
}

function drawQuestion({ notSaved }: { notSaved: boolean }): void {
  draw(
    <NeverMarkView
      name={name}
      isListed={settings.neverMarked.includes(name)}
      notSaved={notSaved}
      onList={(listed) => void onList(listed)}
    />,
  );
}
