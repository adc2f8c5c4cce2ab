import { sendRequest } from '../../messaging/client.ts';
import type { IdleReason } from '../../messaging/frame-api.ts';
import type { PageSettings } from '../../messaging/protocol.ts';
import { DEFAULT_LOOK, type HighlightLook } from '../../settings/highlight-look.ts';
import type { Settings } from '../../settings/settings-schema.ts';
import { loadPainter } from '../painting/painter-loader.ts';
import { whenAborted } from '../platform/abort.ts';
import { afterFirstFrame } from '../platform/after-first-frame.ts';
import { whenShown } from '../platform/time-slicer.ts';
import { whenInReadLanguage } from '../text/language.ts';
import { BadgeNotifier } from './badge-notifier.ts';
import { readPageSettings, watchPageSettings } from './frame-settings.ts';
import { idleReason } from './idle-reason.ts';
import { createPageSession, type PageSession } from './page-session.ts';

/** Settings that decide what is read and painted: a change of them starts the page anew. */
const STARTING: readonly (keyof Settings)[] = ['frequency', 'hiddenKinds', 'anyLanguage', 'painter', 'muted'];

/** Marks this frame as the reader's settings say, and follows their changes, until the signal aborts. */
export class FrameSession {
  readonly #signal: AbortSignal;
  readonly #badgeNotifier: BadgeNotifier;
  #appliedKey: string | undefined;
  #pageSession: PageSession | undefined;
  #stop: AbortController | undefined;
  #look: HighlightLook = DEFAULT_LOOK;
  #idleReason: IdleReason = null;
  /** Absent until the tab is shown for the first time. */
  #firstFrame: Promise<void> | undefined;
  /** How many questions for settings were asked, and which of them was followed last. */
  #lastRequest = 0;
  #lastApplied = 0;
  #handleReopened = (): void => {};

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

  /** Has this called when the page replaces its document, which takes all event listeners away. */
  onReopened(reopened: () => void): void {
    this.#handleReopened = reopened;
  }

  /** Waits until the tab is shown for the first time, then starts. Rejects when the extension is gone. */
  async start(): Promise<void> {
    await whenShown(this.#signal);
    this.#firstFrame = afterFirstFrame();
    // Before the first question: what changes between question and answer would be lost.
    watchPageSettings(() => void this.refresh().catch(() => {}), this.#signal);
    await this.refresh();
  }

  /** Looks anew whether and how this page is to be read: its address or the settings may have changed. */
  async refresh(): Promise<void> {
    if (!this.#firstFrame) return;
    const asked = ++this.#lastRequest;
    const [settings] = await Promise.all([readPageSettings(), this.#firstFrame]);
    this.#signal.throwIfAborted();
    // Answers may overtake each other: an old one changes nothing any more.
    if (asked < this.#lastApplied) return;
    this.#lastApplied = asked;
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
    const createPainter = await loadPainter(settings.painter, signal);
    if (signal.aborted) return;
    const events = {
      termsChanged: () => this.#badgeNotifier.notifySoon(),
      reopened: () => this.#handleReopened(),
    };
    this.#pageSession = createPageSession(settings, createPainter, events, signal);
    // Nobody watched the page while it waited.
    this.#handleReopened();
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
      // The next look asks again, unless one did already.
      if (this.#look === look) this.#look = previous;
      throw failure;
    }
  }
}
