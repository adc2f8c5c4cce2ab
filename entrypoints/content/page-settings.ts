import { browser } from 'wxt/browser';
import { ask } from '../shared/ask.ts';
import type { PageSettings } from '../shared/questions.ts';
import { whenAborted } from './when-aborted.ts';

/**
 * The reader's settings for this page. The background reads and repairs them: the code for that
 * would cost every frame of every page more than the question does.
 */
export const readPageSettings = (): Promise<PageSettings> => ask('getPageSettings', {});

/** Calls back with the settings whenever one has changed, until the signal aborts. */
export function watchPageSettings(changed: (settings: PageSettings) => void, signal: AbortSignal): void {
  const listener = (_changes: unknown, area: string): void => {
    if (area !== 'sync') return;
    readPageSettings().then(
      (settings) => {
        if (!signal.aborted) changed(settings);
      },
      // After an update nobody answers an old content script; the new one has taken over.
      () => {},
    );
  };
  browser.storage.onChanged.addListener(listener);
  whenAborted(signal, () => browser.storage.onChanged.removeListener(listener));
}
