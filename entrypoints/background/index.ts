import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { findMatches } from '../../glossary/matching/find-matches.ts';
import { searchEntries } from '../../glossary/search/search-entries.ts';
import { askingFrame } from '../messaging/sender-frame.ts';
import { answerQuestions } from '../messaging/server.ts';
import { entryLabels } from '../services/glossary/entry-labels.ts';
import { entryTexts } from '../services/glossary/entry-texts.ts';
import { matchIndex } from '../services/glossary/glossary-match-index.ts';
import { searchIndex } from '../services/glossary/glossary-search-index.ts';
import { hiddenEntries } from '../services/glossary/hidden-entries.ts';
import { pageMatches } from '../services/glossary/match-handler.ts';
import { pageSettings } from '../services/page-settings.ts';
import { showTabState } from '../services/tabs/badge.ts';
import { closeOtherCards } from '../services/tabs/close-other-cards.ts';
import { answerCommands } from '../services/tabs/commands.ts';
import { addLookUpMenu, answerLookUpMenu } from '../services/tabs/context-menu.ts';
import { styleHighlights } from '../services/tabs/highlight-styles.ts';
import { loadScript } from '../services/tabs/load-script.ts';
import { startInOpenTabsOnce } from '../services/tabs/open-tabs.ts';
import { takeWords } from '../services/tabs/pending-lookup.ts';
import { answerChange } from '../settings/change-handler-temp.ts';
import { makeNotedChanges } from '../settings/pending-changes.ts';
import { followSettings } from '../settings/settings-cache.ts';

export default defineBackground({
  type: 'module',
  main() {
    answerQuestions({
      findMatches: async ({ blocks, evidence }) => {
        const [index, isHidden] = await Promise.all([matchIndex(), hiddenEntries()]);
        return pageMatches(findMatches(index, blocks, evidence), isHidden);
      },
      searchEntries: async ({ query, limit }) => searchEntries(await searchIndex(), query, limit),
      getEntries: ({ ids }) => entryTexts(ids),
      getLabels: async ({ ids }) => {
        const labels = await entryLabels();
        return ids.flatMap((id) => labels.get(id) ?? []);
      },
      takeWords: async ({ ticket }) => takeWords(ticket),
      getPageSettings: (_params, sender) => pageSettings(sender),
      changeSettings: answerChange,
      loadCard: (_params, sender) => loadScript(askingFrame(sender), '/card.js'),
      closeOtherCards: (_params, sender) => closeOtherCards(askingFrame(sender)),
      loadMarks: (_params, sender) => loadScript(askingFrame(sender), '/marks.js'),
      showState: (_params, sender) => showTabState(askingFrame(sender).tabId),
      styleHighlights: ({ look, previous }, sender) => styleHighlights(askingFrame(sender), look, previous),
    });
    followSettings();
    makeNotedChanges();
    answerCommands();
    answerLookUpMenu();
    // Where it fails, pages start when they are loaded again.
    startInOpenTabsOnce().catch(() => {});
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void addLookUpMenu();
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
  },
});
