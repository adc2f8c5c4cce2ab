import { browser } from 'wxt/browser';
import { addSelection } from './add-selection.ts';
import { openSidePanel } from './side-panel.ts';
import { toggleSite } from './site-toggle.ts';
import { openAdjacentTerm } from './tab-cards.ts';

interface CommandTab {
  id: number;
  url: string | undefined;
  windowId: number;
}

const COMMANDS: Record<string, (tab: CommandTab) => Promise<void>> = {
  'next-term': ({ id }) => openAdjacentTerm(id, 1),
  'previous-term': ({ id }) => openAdjacentTerm(id, -1),
  'open-side-panel': ({ windowId }) => openSidePanel(windowId),
  'add-selection': ({ id }) => addSelection(id),
  'toggle-site': ({ id, url }) => toggleSite(id, url),
};

/**
 * Handles the keyboard commands that the manifest declares. Call while the worker starts. Browsers of phones have none: there the
 * API is missing.
 */
export function handleCommands(): void {
  browser.commands?.onCommand.addListener((name, tab) => {
    const command = COMMANDS[name];
    // Rejects on pages that extensions may not read, such as the browser's own: they have no terms to step through.
    if (command && tab?.id !== undefined)
      command({ id: tab.id, url: tab.url, windowId: tab.windowId }).catch(() => undefined);
  });
}
