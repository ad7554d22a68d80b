import { defineConfig } from 'wxt';
import { bundlePack } from './tools/bundle-pack.ts';
import { compileEagerly } from './tools/compile-eagerly.ts';

export default defineConfig({
  imports: false,
  hooks: {
    'config:resolved'({ config }) {
      // In WXT 0.21 `imports: false` hides the types of its automatic imports, but a variable that is
      // named `storage` still gets WXT's storage library imported: 9 kB in the page script.
      config.imports.presets = [];
      config.imports.imports = [];
    },
    'vite:build:extendConfig'([entrypoint], { resolve }) {
      if (entrypoint?.type !== 'background') return;
      // A page waits for its first mark while the background starts, and the polyfill takes 6 ms of that.
      delete (resolve?.alias as Record<string, string> | undefined)?.['wxt/browser'];
    },
  },
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [bundlePack('data'), compileEagerly(['page.js', 'marks.js'])],
    // The interface is written for these: see README, "Browsers".
    // The preloading polyfill would bring a `fetch` into every page of ours, for browsers we do not serve.
    build: { target: ['chrome128', 'firefox140'], modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: 'Backstory',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // `sidePanel` comes with the entry point in Chrome; each is explained in docs/privacy.md.
    permissions: ['storage', 'contextMenus'],
    // Not a WXT content script: its wrapper brings the polyfill and posts a message every page can
    // see. See docs/decisions.
    content_scripts: [
      {
        matches: ['<all_urls>'],
        js: ['page.js'],
        css: ['marks.css'],
        ...(browser === 'firefox' && { css_origin: 'user' }),
        run_at: 'document_start',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
    ],
    commands: {
      'open-card': {
        suggested_key: { default: 'Alt+Shift+Y' },
        description: '__MSG_command_open_card__',
      },
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_command_next_mention__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_previous_mention__',
      },
      'pause-here': {
        suggested_key: { default: 'Alt+Shift+U' },
        description: '__MSG_command_pause_here__',
      },
    },
    web_accessible_resources: [
      {
        resources: ['card.html', 'marks.js'],
        matches: ['<all_urls>'],
        ...(browser === 'chrome' && { use_dynamic_url: true }),
      },
    ],
    content_security_policy: {
      extension_pages:
        // The frame is the card's, on the welcome page.
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self'; connect-src 'none'",
    },
    ...(browser === 'chrome' && { minimum_chrome_version: '128' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'backstory@backstory.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        // The first that knows `data_collection_permissions`.
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
