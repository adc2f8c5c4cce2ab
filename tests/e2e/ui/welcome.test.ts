import { withExtension } from '../../../scripts/browsers/contexts/control.ts';
import { openExtensionPage } from '../../../scripts/browsers/screen/extension-pages.ts';
import { hoverText } from '../../../scripts/browsers/screen/hover.ts';
import { waitForText } from '../../../scripts/browsers/screen/popup.ts';
import { startTestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../../scripts/browsers/session/wait-until.ts';
import { test } from '../../support/browser-test.ts';
import { openOwnCard } from '../../support/glossaries/own-card.ts';

test('the welcome page opens when the extension is installed', async ({ browserName }) => {
  const fresh = await startTestBrowser(browserName, { closeWelcome: false });
  try {
    await waitUntil('a tab shows it', async () => {
      const tabs = await withExtension(fresh, () => chrome.tabs.query({}));
      return tabs.some(({ url }) => url === `${fresh.extensionOrigin}/welcome.html`);
    });
  } finally {
    await fresh.close();
  }
});

test('a user of the welcome page tries a hover and learns the keys', async ({ browser }) => {
  const page = await openExtensionPage(browser, 'welcome.html');
  await waitForText(page, 'Rest the pointer');
  await hoverText(page, 'secondary myoclonus');
  await openOwnCard(page);
  await waitForText(page, 'That is all.');
  const [next] = await withExtension(browser, async () =>
    (await chrome.commands.getAll()).filter(({ name }) => name === 'next-term'),
  );
  await waitForText(page, next?.shortcut ?? 'a key');
});
