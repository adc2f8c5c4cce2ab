import { sendRequest } from '../../messaging/client.ts';
import type { IdleReason } from '../../messaging/frame-api.ts';
import type { PageSettings } from '../../messaging/protocol.ts';
import { DEFAULT_LOOK, type HighlightLook } from '../../settings/highlight-look.ts';
import type { Settings } from '../../settings/settings-schema.ts';
import { whenAborted } from '../platform/abort.ts';
import { PageListeners } from '../platform/page-listeners.ts';
import { whenShown } from '../platform/time-slicer.ts';
import { hasReadLanguage, whenInReadLanguage } from '../text/language.ts';
import { followPageLanguage, readLanguagesToo } from '../text/page-language.ts';
import { whenTermFound } from '../watch/term-watch.ts';
import { BadgeNotifier } from './badge-notifier.ts';
import type { PageSession, ReaderApi } from './reader-api.ts';

/**
 * Settings that decide what is read and painted.
 * A change of any of them restarts the page session.
 */
const STARTING: readonly (keyof Settings)[] = ['amount', 'hiddenKinds', 'anyLanguage', 'painter'];

/**
 * Runs the page session of this frame according to the settings, until the signal aborts.
 * Applies changes of the settings.
 */
export class FrameSession {
  readonly #signal: AbortSignal;
  readonly #badgeNotifier: BadgeNotifier;
  /** The event listeners of this frame; they survive `document.open()`. */
  readonly listeners = new PageListeners();
  #appliedKey: string | undefined;
  /** The settings that were applied last. */
  #settings: Settings | undefined;
  #pageSession: PageSession | undefined;
  #stop: AbortController | undefined;
  #look: HighlightLook = DEFAULT_LOOK;
  #idleReason: IdleReason = null;
  /** Resolves after the first frame; `undefined` until the tab is visible for the first time. */
  #firstFrame: Promise<void> | undefined;
  /** Sequence numbers of the latest settings request and of the one last applied. */
  #lastRequest = 0;
  #lastApplied = 0;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    this.#badgeNotifier = new BadgeNotifier(signal);
    whenAborted(signal, () => this.#end());
  }

  /** The running page session; `undefined` while the page is not read. */
  get pageSession(): PageSession | undefined {
    return this.#pageSession;
  }

  /** Why this frame is not read; `null` if it is. */
  get idleReason(): IdleReason {
    return this.#idleReason;
  }

  /**
   * Waits until the tab is visible for the first time, then starts.
   * Rejects with `NoResponse`, or with the reason of the signal if that has aborted.
   */
  async start(): Promise<void> {
    followPageLanguage();
    await whenShown(this.#signal);
    this.#firstFrame = afterFirstFrame();
    await this.refresh();
  }

  /**
   * Checks again whether and how this page is to be read.
   * Its address or the settings may have changed. Does nothing before the tab is visible for the first time;
   * rejects like `start`.
   */
  async refresh(): Promise<void> {
    if (!this.#firstFrame) return;
    const request = ++this.#lastRequest;
    const settings = await sendRequest('getPageSettings', {});
    this.#signal.throwIfAborted();
    // Responses may arrive out of order: one that is older than the last applied one is ignored.
    if (request < this.#lastApplied) return;
    this.#lastApplied = request;
    await this.#apply(settings);
  }

  async #apply(page: PageSettings): Promise<void> {
    const { settings } = page;
    this.#settings = settings;
    // With any language, the bundled glossary's terms are looked for in any.
    readLanguagesToo(settings.anyLanguage ? [] : page.languages);
    const reason = idleReason(page, document);
    const now = JSON.stringify([reason, page.glossaries, ...STARTING.map((key) => settings[key])]);
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
    // The page may be translated later, or be an app that has not loaded its texts yet.
    if (reason === 'language') whenInReadLanguage(() => void this.refresh().catch(() => {}), stop.signal);
    if (reason) return;
    try {
      await this.#begin(settings, stop.signal);
    } catch (failure) {
      // The next refresh tries again, unless one has applied other settings meanwhile.
      if (this.#appliedKey === now) this.#appliedKey = undefined;
      throw failure;
    }
  }

  /** Rejects with the reason of the signal if it aborts before a term is found. */
  async #begin(first: Settings, signal: AbortSignal): Promise<void> {
    // The first frame is awaited only here: a hidden tab draws none, yet `idleReason` must be known.
    await this.#firstFrame;
    signal.throwIfAborted();
    const { listeners } = this;
    const place = globalThis.neuroglossReader ? undefined : await whenTermFound(listeners, signal);
    const { neuroglossReader: reader }: { neuroglossReader?: ReaderApi | undefined } = globalThis;
    if (!reader) throw new Error('The code that reads pages did not start in this frame.');
    // Those that end no page session may have changed since.
    const settings = this.#settings ?? first;
    // The styles are requested while the page is read.
    const styled = this.#style(settings);
    // A failure is thrown by `await styled` below, unless something else fails first.
    styled.catch(() => {});
    const termsChanged = (): void => this.#badgeNotifier.notifySoon();
    const pageSession = await reader.start(settings, { listeners, termsChanged, place }, signal);
    if (signal.aborted) return;
    this.#pageSession = pageSession;
    if (this.#settings && this.#settings !== settings) pageSession.update(this.#settings);
    // Nothing observed the page during the wait, and it may have replaced its document.
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
      // The next refresh tries again, unless one has done so already.
      if (this.#look === look) this.#look = previous;
      throw failure;
    }
  }
}

/**
 * Resolves after the first frame of the page.
 * Styles and layout are up to date then, and reading them costs nothing.
 */
function afterFirstFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** Returns why a page is not read; `null` if it is. */
function idleReason({ settings, isOnForSite }: PageSettings, page: Document): IdleReason {
  if (!settings.enabled) return 'off';
  if (!isOnForSite) return 'site-off';
  return settings.anyLanguage || hasReadLanguage(page) ? null : 'language';
}
