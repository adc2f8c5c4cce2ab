import { ask } from '../../messaging/client.ts';
import type { HighlightLook, PageSettings } from '../../messaging/protocol.ts';
import { DEFAULT_LOOK } from '../../settings/highlight-look.ts';
import type { Settings } from '../../settings/settings-schema.ts';
import { painterFor } from '../painting/painter-loader.ts';
import { whenAborted } from '../platform/abort.ts';
import { afterFirstFrame } from '../platform/after-first-frame.ts';
import { shown } from '../platform/time-slicer.ts';
import { whenInReadLanguage } from '../text/language.ts';
import { TellState } from './badge-notifier.ts';
import { readPageSettings, watchPageSettings } from './frame-settings.ts';
import { type IdleReason, idleReason } from './idle-reason.ts';
import { type MarkedPage, markPage } from './page-session.ts';

/** Settings that decide what is read and painted: a change of them starts the page anew. */
const STARTING: readonly (keyof Settings)[] = ['frequency', 'hiddenKinds', 'anyLanguage', 'painter', 'muted'];

/** Marks this frame as the reader's settings say, and follows their changes, until the signal aborts. */
export class RunPage {
  readonly #signal: AbortSignal;
  readonly #state: TellState;
  #before: string | undefined;
  #page: MarkedPage | undefined;
  #stop: AbortController | undefined;
  #look: HighlightLook = DEFAULT_LOOK;
  #reason: IdleReason = null;
  /** Absent until the tab is shown for the first time. */
  #firstFrame: Promise<void> | undefined;
  /** How many questions for settings were asked, and which of them was followed last. */
  #asked = 0;
  #followed = 0;
  #reopened = (): void => {};

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    this.#state = new TellState(signal);
    whenAborted(signal, () => this.#end());
  }

  /** The marked page; `undefined` while nothing is marked. */
  get page(): MarkedPage | undefined {
    return this.#page;
  }

  /** Why nothing is marked; `null` when this frame is read. */
  get idleReason(): IdleReason {
    return this.#reason;
  }

  /** Has this called when the page replaces its document, which takes all event listeners away. */
  whenReopened(reopened: () => void): void {
    this.#reopened = reopened;
  }

  /** Waits until the tab is shown for the first time, then starts. Rejects when the extension is gone. */
  async run(): Promise<void> {
    await shown(this.#signal);
    this.#firstFrame = afterFirstFrame();
    // Before the first question: what changes between question and answer would be lost.
    watchPageSettings(() => void this.lookAnew().catch(() => {}), this.#signal);
    await this.lookAnew();
  }

  /** Looks anew whether and how this page is to be read: its address or the settings may have changed. */
  async lookAnew(): Promise<void> {
    if (!this.#firstFrame) return;
    const asked = ++this.#asked;
    const [settings] = await Promise.all([readPageSettings(), this.#firstFrame]);
    this.#signal.throwIfAborted();
    // Answers may overtake each other: an old one changes nothing any more.
    if (asked < this.#followed) return;
    this.#followed = asked;
    await this.#apply(settings);
  }

  async #apply(page: PageSettings): Promise<void> {
    const { settings } = page;
    const reason = idleReason(page, document);
    const now = JSON.stringify([reason, ...STARTING.map((key) => settings[key])]);
    const isFirst = this.#before === undefined;
    if (now === this.#before) {
      this.#page?.update(settings);
      if (this.#page) await this.#style(settings);
      return;
    }
    this.#before = now;
    this.#end();
    this.#reason = reason;
    if (!isFirst || reason) this.#state.soon();
    const stop = new AbortController();
    this.#stop = stop;
    // A translation, or an app that has loaded its texts.
    if (reason === 'language') whenInReadLanguage(() => void this.lookAnew().catch(() => {}), stop.signal);
    if (reason) return;
    try {
      await this.#begin(settings, stop.signal);
    } catch (failure) {
      // The next look tries again, unless one came meanwhile.
      if (this.#before === now) this.#before = undefined;
      throw failure;
    }
  }

  async #begin(settings: Settings, signal: AbortSignal): Promise<void> {
    // Styles are on their way while the page is read.
    const styled = this.#style(settings);
    // A failure is met at the end, or comes with another one.
    styled.catch(() => {});
    const makePainter = await painterFor(settings.painter, signal);
    if (signal.aborted) return;
    const events = { termsChanged: () => this.#state.soon(), reopened: () => this.#reopened() };
    this.#page = markPage(settings, makePainter, events, signal);
    // Nobody watched the page while it waited.
    this.#reopened();
    await styled;
  }

  #end(): void {
    this.#page = undefined;
    this.#stop?.abort();
    this.#stop = undefined;
  }

  async #style({ line, color }: Settings): Promise<void> {
    const previous = this.#look;
    if (previous.line === line && previous.color === color) return;
    const look = { line, color };
    this.#look = look;
    try {
      await ask('styleHighlights', { look, previous });
    } catch (failure) {
      // The next look asks again, unless one did already.
      if (this.#look === look) this.#look = previous;
      throw failure;
    }
  }
}
