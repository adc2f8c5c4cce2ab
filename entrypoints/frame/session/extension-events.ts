import { isExtensionGone } from '../../messaging/client.ts';
import type { FrameSession } from './frame-session.ts';
import { stopAll } from './older-script.ts';

/** Stops when the extension is gone, and looks after the page when it is shown again or has gone elsewhere. */
export function watchExtension(session: FrameSession, signal: AbortSignal): void {
  let { href } = location;
  const refresh = (): void => void session.refresh().catch(() => {});
  const look = (): void => {
    if (isExtensionGone()) stopAll();
    else if (!document.hidden) session.pageSession?.restore();
  };
  const shownAgain = ({ persisted }: PageTransitionEvent): void => {
    look();
    // Out of the back/forward cache, where no change of the settings was heard.
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
    // Single-page apps change the address without loading; site patterns may name paths.
    globalThis.navigation?.addEventListener('currententrychange', navigated, { signal });
  }, signal);
}
