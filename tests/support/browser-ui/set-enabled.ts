import { inFirefox } from '../../../scripts/browsers/contexts/in-firefox.ts';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';

/** Disables or enables the extension as its switch on the browser's page of extensions does. Closes all pages of the extension. */
export async function setEnabled(testBrowser: TestBrowser, enabled: boolean): Promise<void> {
  const { browser, name, extensionOrigin } = testBrowser;
  if (name === 'firefox') {
    await inFirefox(
      testBrowser,
      async (enabled: boolean) => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const addon = await AddonManager.getAddonByID('neurogloss@extension');
        await (enabled ? addon.enable() : addon.disable());
      },
      enabled,
    );
    return;
  }
  const extensions = await browser.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(
    (id, enabled) => chrome.management.setEnabled(id, enabled),
    new URL(extensionOrigin).host,
    enabled,
  );
  await extensions.close();
}
