import { isGone } from './is-gone.ts';
import type { RunPage } from './run-page.ts';
import { stopAll } from './take-over.ts';

/** Stops when the extension is gone, and looks after the page when it is shown again. */
export function followExtension(run: RunPage, signal: AbortSignal): void {
  const look = (): void => {
    if (isGone()) stopAll();
    else if (!document.hidden) run.page?.lookAgain();
  };
  document.addEventListener('visibilitychange', look, { signal });
  addEventListener('pageshow', look, { signal });
  addEventListener('focus', look, { signal });
}
