import { sendRequest } from '../../messaging/client.ts';
import type { IdleReason } from '../../messaging/frame-api.ts';
import type { PageSettings } from '../../messaging/protocol.ts';
import { DEFAULT_LOOK, type HighlightLook } from '../../settings/highlight-look.ts';
import type { Settings } from '../../settings/settings-schema.ts';
import { loadPainter } from '../painting/painter-loader.ts';
import { whenAborted } from '../platform/abort.ts';
import { PageListeners } from '../platform/page-listeners.ts';
import { whenShown } from '../platform/time-slicer.ts';
import { hasReadLanguage, whenInReadLanguage } from '../text/language.ts';
import { BadgeNotifier } from './badge-notifier.ts';
import { readPageSettings, watchPageSettings } from './frame-settings.ts';
import { createPageSession, type PageSession } from './page-session.ts';

/** Settings that decide what is read and painted: a change of them starts the page anew. */
const STARTING: readonly (keyof Settings)[] = ['frequency', 'hiddenKinds', 'anyLanguage', 'painter'];

/** Runs the page session of this frame as the settings demand, and follows their changes, until the signal aborts. */
export class FrameSession {
  readonly #signal: AbortSignal;
  readonly #badgeNotifier: BadgeNotifier;
  /** The listeners of this frame; they survive `document.open()`. */
  readonly listeners = new PageListeners();
  #appliedKey: string | undefined;
  #pageSession: PageSession | undefined;
  #stop: AbortController | undefined;
  #look: HighlightLook = DEFAULT_LOOK;
  #idleReason: IdleReason = null;
  /** Absent until the tab is shown for the first time. */
  #firstFrame: Promise<void> | undefined;
  /** Number of the latest request for the settings, and of the one whose response was applied last. */
  #lastRequest = 0;
  #lastApplied = 0;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    this.#badgeNotifier = new BadgeNotifier(signal);
    whenAborted(signal, () => this.#end());
  }

  /** The marked page; `undefined` while nothing is marked. */
  get pageSession(): PageSession | undefined {
    return this.#pageSession;
  }

  /** Why nothing is marked; `null` when this frame is read. */
  get idleReason(): IdleReason {
    return this.#idleReason;
  }

  /** Waits until the tab is shown for the first time, then starts. Rejects when the extension is gone. */
  async start(): Promise<void> {
    await whenShown(this.#signal);
    this.#firstFrame = afterFirstFrame();
    // Before the first request: a change between request and response would be lost.
    watchPageSettings(() => void this.refresh().catch(() => {}), this.#signal);
    await this.refresh();
  }

  /** Checks anew whether and how this page is to be read: its address or the settings may have changed. */
  async refresh(): Promise<void> {
    if (!this.#firstFrame) return;
    const request = ++this.#lastRequest;
    const settings = await readPageSettings();
    this.#signal.throwIfAborted();
    // Responses may overtake each other: an older one changes nothing any more.
    if (request < this.#lastApplied) return;
    this.#lastApplied = request;
    await this.#apply(settings);
  }

  async #apply(page: PageSettings): Promise<void> {
    const { settings } = page;
    const reason = idleReason(page, document);
    const now = JSON.stringify([reason, ...STARTING.map((key) => settings[key])]);
    const isFirst = this.#appliedKey === undefined;
    if (now === this.#appliedKey) {
      this.#pageSession?.update(settings);
      if (this.#pageSession) await this.#style(settings);
      return;
    }
    this.#appliedKey = now;
    this.#end();
    this.#idleReason = reason;
    if (!isFirst || reason) this.#badgeNotifier.notifySoon();
    const stop = new AbortController();
    this.#stop = stop;
    // A translation, or an app that has loaded its texts.
    if (reason === 'language') whenInReadLanguage(() => void this.refresh().catch(() => {}), stop.signal);
    if (reason) return;
    try {
      await this.#begin(settings, stop.signal);
    } catch (failure) {
      // The next look tries again, unless one came meanwhile.
      if (this.#appliedKey === now) this.#appliedKey = undefined;
      throw failure;
    }
  }

  async #begin(settings: Settings, signal: AbortSignal): Promise<void> {
    // Styles are on their way while the page is read.
    const styled = this.#style(settings);
    // A failure is met at the end, or comes with another one.
    styled.catch(() => {});
    // A tab that is hidden before its first frame draws none: why it is not read is known all the same.
    const [createPainter] = await Promise.all([loadPainter(settings.painter, signal), this.#firstFrame]);
    if (signal.aborted) return;
    const { listeners } = this;
    const termsChanged = (): void => this.#badgeNotifier.notifySoon();
    this.#pageSession = createPageSession(settings, { createPainter, listeners, termsChanged }, signal);
    // Nothing watched the page while it waited, and it may have replaced its document.
    listeners.reattach();
    await styled;
  }

  #end(): void {
    this.#pageSession = undefined;
    this.#stop?.abort();
    this.#stop = undefined;
  }

  async #style({ line, color }: Settings): Promise<void> {
    const previous = this.#look;
    if (previous.line === line && previous.color === color) return;
    const look = { line, color };
    this.#look = look;
    try {
      await sendRequest('styleHighlights', { look, previous });
    } catch (failure) {
      // The next refresh tries again, unless one did already.
      if (this.#look === look) this.#look = previous;
      throw failure;
    }
  }
}

/** Resolves after the page's first frame: styles and layout are then known, and reading them costs nothing. */
function afterFirstFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** Returns why a page is not read; `null` when it is. */
function idleReason({ settings, isOnForSite }: PageSettings, page: Document): IdleReason {
  if (!settings.enabled) return 'off';
  if (!isOnForSite) return 'site-off';
  return settings.anyLanguage || hasReadLanguage(page) ? null : 'language';
}
