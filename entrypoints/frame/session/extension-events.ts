import { isExtensionGone } from '../../messaging/client.ts';
import type { FrameSession } from './frame-session.ts';
import { stopAll } from './older-script.ts';

/**
 * Stops everything if the extension is gone; otherwise restores or refreshes the session.
 * Done when the page becomes visible, gets focus or has navigated, until the signal aborts.
 */
export function watchExtension(session: FrameSession, signal: AbortSignal): void {
  let { href } = location;
  const refresh = (): void => void session.refresh().catch(() => {});
  const look = (): void => {
    if (isExtensionGone()) stopAll();
    else if (!document.hidden) session.pageSession?.restore();
  };
  const shownAgain = ({ persisted }: PageTransitionEvent): void => {
    look();
    // Restored from the back/forward cache, where the page gets no events about changed settings.
    if (persisted) refresh();
  };
  const navigated = (): void => {
    if (location.href === href) return;
    href = location.href;
    refresh();
  };
  session.listeners.add(() => {
    document.addEventListener('visibilitychange', look, { signal });
    addEventListener('pageshow', shownAgain, { signal });
    addEventListener('focus', look, { signal });
    // Single-page apps change the address without a page load, and site patterns may contain paths.
    globalThis.navigation?.addEventListener('currententrychange', navigated, { signal });
  }, signal);
}
