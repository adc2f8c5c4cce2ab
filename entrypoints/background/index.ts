import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { findMatches } from '../../glossary/matching/find-matches.ts';
import { searchEntries } from '../../glossary/searching/search-entries.ts';
import { answerChange } from './answer-change.ts';
import { answerQuestions } from './answer-questions.ts';
import { askingFrame } from './asking-frame.ts';
import { closeOtherCards } from './close-other-cards.ts';
import { answerCommands } from './commands.ts';
import { followSettings } from './current-settings.ts';
import { entryLabels } from './entry-labels.ts';
import { entryTexts } from './entry-texts.ts';
import { hiddenEntries } from './hidden-entries.ts';
import { loadScript } from './load-script.ts';
import { addLookUpMenu, answerLookUpMenu } from './look-up-menu.ts';
import { matchIndex } from './match-index.ts';
import { makeNotedChanges } from './noted-changes.ts';
import { pageMatches } from './page-matches.ts';
import { pageSettings } from './page-settings.ts';
import { searchIndex } from './search-index.ts';
import { startInOpenTabsOnce } from './start-in-open-tabs.ts';
import { styleHighlights } from './style-highlights.ts';
import { showTabState } from './toolbar-icon.ts';
import { takeWords } from './waiting-words.ts';

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
