import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { sweepAbandoned, sweepAfterPages } from '../glossaries/sweeping/sweep-after.ts';
import { sweepLeftovers } from '../glossaries/sweeping/sweep-leftovers.ts';
import { loadScript } from '../messaging/frames.ts';
import { addressOf, senderFrameOf } from '../messaging/sender.ts';
import { serveRequests } from '../messaging/server.ts';
import { entryLabels, entryTexts, noteOnEntry } from '../services/glossary/entry-texts.ts';
import { glossariesChanged } from '../services/glossary/glossaries-changed.ts';
import { loadOutline } from '../services/glossary/glossary-files.ts';
import { matchBlocks, sightAnyTerm } from '../services/glossary/match-blocks.ts';
import { ownGlossaries } from '../services/glossary/own-glossaries.ts';
import { prepareSearch, searchAll } from '../services/glossary/search-all.ts';
import { handleLookup } from '../services/note-lookup-handler.ts';
import { takeLookup } from '../services/pending-lookups.ts';
import { clearRecent, guardRecent, noteOpened, recentEntries } from '../services/recent-entries.ts';
import { getPageSettings, handleChangeRequest } from '../services/settings-handler.ts';
import { handleAddressBar } from '../services/tabs/address-bar.ts';
import { updateBadge } from '../services/tabs/badge.ts';
import { handleCommands } from '../services/tabs/commands.ts';
import { addMenuItems, handleMenuItems } from '../services/tabs/context-menu.ts';
import { openEntryLink, openInGlossary } from '../services/tabs/entry-links.ts';
import { styleHighlights } from '../services/tabs/highlight-styles.ts';
import { startInOpenTabsOnce } from '../services/tabs/open-tabs.ts';
import { closeOtherCards } from '../services/tabs/tab-cards.ts';
import { announceSettings } from '../services/tabs/tell-frames.ts';
import { applyPendingChanges } from '../settings/pending-changes.ts';
import { watchSettingsCache } from '../settings/settings-cache.ts';

export default defineBackground({
  main() {
    serveRequests({
      findMatches: (params, sender) => matchBlocks(params, addressOf(sender)),
      lookForTerms: async ({ markup }, sender) => {
        const sighting = await sightAnyTerm(markup, addressOf(sender));
        if (sighting.kind === 'found') await loadScript(senderFrameOf(sender), '/reader.js');
        return sighting;
      },
      searchEntries: searchAll,
      prepareSearch,
      getEntries: ({ ids }) => entryTexts(ids),
      getLabels: ({ ids }) => entryLabels(ids),
      getOutline: () => loadOutline(),
      noteOpened,
      noteLookup: handleLookup,
      getRecent: (_params, sender) => recentEntries(sender),
      clearRecent: (_params, sender) => clearRecent(sender),
      takeLookup: async ({ token }) => takeLookup(token),
      saveNote: noteOnEntry,
      glossariesChanged: (_params, sender) => glossariesChanged(sender),
      sweepAbandoned,
      getPageSettings: (_params, sender) => getPageSettings(sender),
      changeSettings: handleChangeRequest,
      loadCard: (_params, sender) => loadScript(senderFrameOf(sender), '/card.js'),
      closeOtherCards: (_params, sender) => closeOtherCards(senderFrameOf(sender)),
      openLink: openEntryLink,
      openInGlossary,
      loadMarks: (_params, sender) => loadScript(senderFrameOf(sender), '/marks.js'),
      showState: (_params, sender) => updateBadge(senderFrameOf(sender).tabId),
      styleHighlights: ({ look, previous }, sender) => styleHighlights(senderFrameOf(sender), look, previous),
    });
    // Nearly all that it wakes for asks for them, and the database opens while the first request is on its way.
    void ownGlossaries();
    watchSettingsCache();
    announceSettings();
    guardRecent();
    applyPendingChanges();
    sweepAfterPages();
    handleCommands();
    handleAddressBar();
    handleMenuItems();
    // Where it fails, pages start when they are loaded again.
    startInOpenTabsOnce().catch(() => {});
    // What an import left that the browser ended half-way, as when it was closed.
    browser.runtime.onStartup.addListener(() => void sweepLeftovers());
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void addMenuItems();
      // An update may end one too.
      void sweepLeftovers();
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
  },
});
