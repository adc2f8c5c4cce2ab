import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { findMatches } from '../../glossary/matching/find-matches.ts';
import { searchEntries } from '../../glossary/search/search-entries.ts';
import { senderFrameOf } from '../messaging/sender-frame.ts';
import { serveRequests } from '../messaging/server.ts';
import { entryLabels } from '../services/glossary/entry-labels.ts';
import { entryTexts } from '../services/glossary/entry-texts.ts';
import { matchIndex } from '../services/glossary/glossary-match-index.ts';
import { searchIndex } from '../services/glossary/glossary-search-index.ts';
import { loadHiddenEntries } from '../services/glossary/hidden-entries.ts';
import { toMatchResponse } from '../services/glossary/match-handler.ts';
import { settingsForPage } from '../services/page-settings.ts';
import { updateBadge } from '../services/tabs/badge.ts';
import { closeOtherCards } from '../services/tabs/close-other-cards.ts';
import { handleCommands } from '../services/tabs/commands.ts';
import { addLookUpMenu, handleLookUpMenu } from '../services/tabs/context-menu.ts';
import { styleHighlights } from '../services/tabs/highlight-styles.ts';
import { loadScript } from '../services/tabs/load-script.ts';
import { startInOpenTabsOnce } from '../services/tabs/open-tabs.ts';
import { takeLookup } from '../services/tabs/pending-lookup.ts';
import { handleChangeRequest } from '../settings/change-handler-temp.ts';
import { applyPendingChanges } from '../settings/pending-changes.ts';
import { watchSettingsCache } from '../settings/settings-cache.ts';

export default defineBackground({
  type: 'module',
  main() {
    serveRequests({
      findMatches: async ({ blocks, evidence }) => {
        const [index, isHidden] = await Promise.all([matchIndex(), loadHiddenEntries()]);
        return toMatchResponse(findMatches(index, blocks, evidence), isHidden);
      },
      searchEntries: async ({ query, limit }) => searchEntries(await searchIndex(), query, limit),
      getEntries: ({ ids }) => entryTexts(ids),
      getLabels: async ({ ids }) => {
        const labels = await entryLabels();
        return ids.flatMap((id) => labels.get(id) ?? []);
      },
      takeWords: async ({ ticket }) => takeLookup(ticket),
      getPageSettings: (_params, sender) => settingsForPage(sender),
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
