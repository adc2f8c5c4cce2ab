import puppeteer, { type Browser } from 'puppeteer-core';
import type { BrowserName } from './browser-name.ts';
import { pixelRatio } from './pixel-ratio.ts';

/** Firefox keeps the extension under this id (`wxt.config.ts`). */
const ADDON_ID = 'neurogloss@extension';

/** Firefox draws the address of an extension's pages at random, unless a preference fixes it. */
const ADDON_UUID = '9b7f1d4c-52f6-4f3a-8a57-6d1c0e5a2b11';

/** A running browser with the extension in it. */
export interface LaunchedBrowser {
  browser: Browser;
  /** Where the extension's own pages live, such as `chrome-extension://…`, without a slash at the end. */
  extensionOrigin: string;
}

export interface LaunchSettings {
  name: BrowserName;
  executablePath: string;
  /** The folder (in Firefox also the zip file) of the built extension; none for a run without it. */
  extension: string | undefined;
  headless: boolean;
  /** More arguments for the command line. */
  args?: string[];
  /** More preferences, for Firefox only. */
  preferences?: Record<string, unknown>;
}

/** Starts a browser with a fresh profile and loads the extension. Rejects when either fails. */
export async function launchBrowser(settings: LaunchSettings): Promise<LaunchedBrowser> {
  const browser =
    settings.name === 'firefox' ? await launchFirefox(settings) : await launchChromium(settings);
  if (settings.extension === undefined) return { browser, extensionOrigin: '' };
  const id = await browser.installExtension(settings.extension);
  return {
    browser,
    extensionOrigin:
      settings.name === 'firefox' ? `moz-extension://${ADDON_UUID}` : `chrome-extension://${id}`,
  };
}

function launchChromium({ executablePath, headless, args = [] }: LaunchSettings): Promise<Browser> {
  return puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [
      // Chromium's sandbox refuses to run as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--window-size=1100,800',
      // Device pixels. A headless Chromium has a screen of 800 × 600 otherwise, in which a popup at 1.5 has less room than on any real one.
      ...(headless ? [`--screen-info={${1600 * pixelRatio()}x${1200 * pixelRatio()}}`] : []),
      // The machine's own ratio, unless another one was asked for.
      ...(pixelRatio() === 1 ? [] : [`--force-device-scale-factor=${pixelRatio()}`]),
      '--no-first-run',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...args,
    ],
  });
}

function launchFirefox({
  executablePath,
  headless,
  args = [],
  preferences,
}: LaunchSettings): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: null,
    args: ['--width=1100', '--height=800', '--remote-allow-system-access', ...args],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_UUID }),
      // So that `manifest.json` opens as plain text of the extension, see session/test-browser.ts.
      'devtools.jsonview.enabled': false,
      // A tap that a busy machine takes over 300 ms for is a tap, not a long press.
      'apz.max_tap_time': 60_000,
      'ui.click_hold_context_menus.delay': 60_000,
      ...(pixelRatio() !== 1 && { 'layout.css.devPixelsPerPx': String(pixelRatio()) }),
      ...preferences,
    },
  });
}
