import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { findMatches } from '../../glossary/matching/find-matches.ts';
import { searchEntries } from '../../glossary/search/search-entries.ts';
import { loadScript } from '../messaging/frames.ts';
import { senderFrameOf, serveRequests } from '../messaging/server.ts';
import { entryLabels, entryTexts } from '../services/glossary/entry-texts.ts';
import { loadMatchIndex, loadSearchIndex } from '../services/glossary/glossary-files.ts';
import { loadHiddenEntries, toMatchResponse } from '../services/glossary/match-handler.ts';
import { getPageSettings, handleChangeRequest } from '../services/settings-handler.ts';
import { updateBadge } from '../services/tabs/badge.ts';
import { handleCommands } from '../services/tabs/commands.ts';
import { addLookUpMenu, handleLookUpMenu, takeLookup } from '../services/tabs/context-menu.ts';
import { styleHighlights } from '../services/tabs/highlight-styles.ts';
import { startInOpenTabsOnce } from '../services/tabs/open-tabs.ts';
import { closeOtherCards } from '../services/tabs/tab-cards.ts';
import { applyPendingChanges } from '../settings/pending-changes.ts';
import { watchSettingsCache } from '../settings/settings-cache.ts';

export default defineBackground({
  type: 'module',
  main() {
    serveRequests({
      findMatches: async ({ blocks, evidence }) => {
        const [index, isHidden] = await Promise.all([loadMatchIndex(), loadHiddenEntries()]);
        return toMatchResponse(findMatches(index, blocks, evidence), isHidden);
      },
      searchEntries: async ({ query, limit }) => searchEntries(await loadSearchIndex(), query, limit),
      getEntries: ({ ids }) => entryTexts(ids),
      getLabels: ({ ids }) => entryLabels(ids),
      takeLookup: async ({ token }) => takeLookup(token),
      getPageSettings: (_params, sender) => getPageSettings(sender),
      changeSettings: handleChangeRequest,
      loadCard: (_params, sender) => loadScript(senderFrameOf(sender), '/card.js'),
      closeOtherCards: (_params, sender) => closeOtherCards(senderFrameOf(sender)),
      loadMarks: (_params, sender) => loadScript(senderFrameOf(sender), '/marks.js'),
      showState: (_params, sender) => updateBadge(senderFrameOf(sender).tabId),
      styleHighlights: ({ look, previous }, sender) => styleHighlights(senderFrameOf(sender), look, previous),
    });
    watchSettingsCache();
    applyPendingChanges();
    handleCommands();
    handleLookUpMenu();
    // Where it fails, pages start when they are loaded again.
    startInOpenTabsOnce().catch(() => {});
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void addLookUpMenu();
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
  },
});
