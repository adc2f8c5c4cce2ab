import { defineConfig } from 'wxt';
import { highlightCss } from './entrypoints/services/tabs/highlight-css.ts';
import { DEFAULT_LOOK } from './entrypoints/settings/highlight-look.ts';
import { findBrowser } from './scripts/browsers/find-browser.ts';
import { NOT_BUILT_FROM } from './scripts/builds/sources.ts';
import { hasDisplay } from './scripts/start/start-choice.ts';

/** Rendered by `scripts/icons.ts`. */
const ICONS = Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icons/icon-${size}.png`]));

/** Firefox keeps an add-on's identity and storage by this id. */
const GECKO_ID = 'neurogloss@extension';

const HIGHLIGHTS_CSS = 'highlights.css';

/** The browsers that `npm run dev` opens, by WXT's names; where none is found it looks for itself. */
const BINARIES = Object.entries({ chrome: findBrowser('chromium'), firefox: findBrowser('firefox') }).flatMap(
  ([name, path]): [string, string][] => (path ? [[name, path]] : []),
);

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: `${import.meta.dirname}/components/locales` },
  zip: {
    artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip',
    excludeSources: NOT_BUILT_FROM.map((folder) => `${folder}/**`),
  },
  // Without a display `npm run dev` rebuilds, and opens nothing.
  webExt: { disabled: !hasDisplay(process.platform, process.env), binaries: Object.fromEntries(BINARIES) },
  // The oldest browsers the manifests allow: newer CSS (light-dark) and syntax go out as they were written.
  vite: ({ browser }) => ({ build: { target: browser === 'firefox' ? 'firefox146' : 'chrome134' } }),
  hooks: {
    'build:publicAssets': async ({ config }, files) => {
      // Loaded only when a package is built: preparing types needs none of it.
      const { bundledGlossaryFiles } = await import('./scripts/glossary/bundle-glossary.ts');
      files.push(...(await bundledGlossaryFiles()));
      const { thirdPartyNotices } = await import('./scripts/packages/third-party-notices.ts');
      const { pdfjsFiles } = await import('./scripts/packages/pdfjs-files.ts');
      files.push(...pdfjsFiles());
      const engine = config.browser === 'firefox' ? 'firefox' : 'chromium';
      files.push(
        { relativeDest: HIGHLIGHTS_CSS, contents: highlightCss(DEFAULT_LOOK, engine) },
        { relativeDest: 'third-party-notices.txt', contents: await thirdPartyNotices() },
      );
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    icons: ICONS,
    action: { default_title: '__MSG_extensionName__', default_icon: ICONS },
    content_scripts: [
      {
        matches: ['<all_urls>'],
        js: ['page.js'],
        // From the start: a style sheet that comes later has the browser style the whole page anew.
        css: [HIGHLIGHTS_CSS],
        // See `highlight-styles.ts`.
        ...(browser === 'firefox' ? { css_origin: 'user' } : {}),
        all_frames: true,
        match_origin_as_fallback: true,
        run_at: 'document_end',
      },
    ],
    omnibox: { keyword: 'ng' },
    // For Chromium WXT adds `sidePanel`, which its side panel needs; Firefox's sidebar needs none.
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'contextMenus'],
    host_permissions: ['<all_urls>'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_command_open__' },
      // Chromium takes back keys of its own, such as Alt+Shift+P and Alt+Shift+N, without a word.
      'next-term': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_nextTerm__' },
      'previous-term': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_previousTerm__',
      },
      // Without keys of their own: Chromium takes no more than four from an extension. Users may give them some.
      'open-side-panel': { description: '__MSG_command_sidePanel__' },
      'add-selection': { description: '__MSG_command_addSelection__' },
      'toggle-site': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_command_toggleSite__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types neurogloss",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '146.0' },
          },
        }
      : { minimum_chrome_version: '134' }),
  }),
});
