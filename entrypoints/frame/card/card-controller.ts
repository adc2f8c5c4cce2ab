import { i18n } from '#i18n';
import { requestChange } from '../../settings/request-change.ts';
import { muting } from '../../settings/settings-change.ts';
import type { Settings, SettingsChange } from '../../settings/settings-schema.ts';
import { rangesOfMatch } from '../painting/match-range.ts';
import { currentView, findAnchorLine, isInView, isVertical } from './card-anchor.ts';
import type { CardActions, CardContext, Muting } from './card-api.ts';
import type { CardTexts } from './card-history.ts';
import { CardHistory } from './card-history.ts';
import { CardHost } from './card-host.ts';
import { placeCard, type Side, type Size } from './card-placement.ts';
import type { Hit } from './hit-test.ts';
import { isInSafeTriangle, type Point } from './safe-triangle.ts';
import { visibleClipOf } from './visible-clip.ts';

/** The state of an open card. */
interface Shown {
  hit: Hit;
  history: CardHistory;
  isPinned: boolean;
  /** The latest muting in this card. */
  muting: Muting | null;
  /** The message that says why the user's last action in it failed. */
  failure: string | null;
  side: Side | undefined;
  /** The card's natural size, in CSS pixels. */
  size: Size;
  /** The element that was focused when the card opened; the focus returns to it. */
  focus: Element | null;
  /** Aborts when the card closes. */
  closing: AbortController;
}

/** Shows the card of a frame, and carries out the user's actions in it. */
export class CardController {
  #settings: Settings;
  readonly #emphasize: CardContext['emphasize'];
  readonly #host: CardHost;
  #shown: Shown | undefined;

  constructor({ settings, emphasize }: CardContext, signal: AbortSignal) {
    this.#settings = settings;
    this.#emphasize = emphasize;
    this.#host = new CardHost(this.#actions(), () => this.#resized());
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** The term whose card is open; `undefined` when none is. */
  get open(): { hit: Hit; isPinned: boolean; isMuted: boolean; entry: string | undefined } | undefined {
    if (!this.#shown || !this.#host.isOpen) return undefined;
    const { hit, isPinned, muting, history } = this.#shown;
    return { hit, isPinned, isMuted: muting !== null, entry: history.texts.entries[0]?.id };
  }

  /** Opens the card for a term, in place of any other; `focus` moves the focus into it, for keyboard users. */
  show(hit: Hit, texts: CardTexts, { focus: takesFocus }: { focus: boolean }): void {
    this.#shown?.closing.abort();
    const focus = this.#host.isOpen ? (this.#shown?.focus ?? null) : document.activeElement;
    const closing = new AbortController();
    const size = { width: 0, height: 0 };
    const history = new CardHistory(texts);
    const shown = { hit, history, isPinned: false, muting: null, failure: null, side: undefined };
    this.#shown = { ...shown, size, focus, closing };
    closeOnEscape(() => this.close(), closing.signal);
    this.#draw();
    this.#emphasize(rangesOfMatch(hit.range));
    if (takesFocus) this.#host.focus();
  }

  /** Closes the card; if it had the focus, returns the focus to where it was. */
  close(): void {
    if (!this.#shown) return;
    const { focus, closing } = this.#shown;
    // Another frame may have the focus by now: restoring it here would steal it.
    const hadFocus = this.#host.hasFocus && document.hasFocus();
    closing.abort();
    this.#shown = undefined;
    this.#host.hide();
    this.#emphasize(null);
    if (hadFocus && focus instanceof HTMLElement) focus.focus({ preventScroll: true });
  }

  /** Applies changed settings to the open card. */
  update(settings: Settings): void {
    this.#settings = settings;
    if (this.#shown) this.#draw();
  }

  /** Returns whether an event was dispatched inside the card. */
  holds(event: Event): boolean {
    return this.#host.holds(event);
  }

  /** Returns whether the card is hovered or focused, or the pointer is heading for it. */
  isHeld(way?: { from: Point; pointer: Point }): boolean {
    if (this.#host.hasFocus || this.#host.isHovered) return true;
    return way !== undefined && isInSafeTriangle(way.from, way.pointer, this.#host.box);
  }

  /** Repositions the card beside its term; closes it when the term is out of view, or gone and the card unfocused. */
  place(): void {
    const shown = this.#shown;
    if (!shown) return;
    const { range, line: before } = shown.hit;
    const line = findAnchorLine(range, before, shown.muting !== null);
    const view = currentView();
    // WCAG 1.4.13: the card's content is still valid, and closing the card would lose the focus.
    const isKept = shown.isPinned || (!line && this.#host.hasFocus);
    if (!isKept && !(line && isInView(line, visibleClipOf(range.node, view)))) this.close();
    if (!range.drawn) this.#emphasize(null);
    if (!line || shown !== this.#shown) return;
    shown.hit.line = line;
    const { size: card, side } = shown;
    const place = placeCard({ line, card, view, isVertical: isVertical(range.node), side });
    shown.side = place.side;
    this.#host.place(place);
  }

  #draw(): void {
    if (!this.#shown) return;
    const { history, isPinned, muting, failure, hit } = this.#shown;
    const { level, theme } = this.#settings;
    this.#host.show(
      { ...history.texts, pinned: isPinned, canGoBack: history.canGoBack, level, theme, muting, failure },
      hit.range.node,
    );
    this.#resized();
  }

  /** Measures the card and repositions it: its content has changed size. */
  #resized(): void {
    const size = this.#host.naturalSize();
    // While the page is being printed the card has no size; another resize follows.
    if (!this.#shown || size.height === 0) return;
    this.#shown.size = size;
    this.place();
  }

  #actions(): CardActions {
    return {
      open: (id) => void this.#goTo(id),
      back: () => {
        this.#shown?.history.goBack();
        this.#draw();
      },
      close: () => this.close(),
      pin: (isPinned) => {
        if (this.#shown) this.#shown.isPinned = isPinned;
        this.#draw();
      },
      setMuted: (id, muted) => void this.#setMuted({ id, muted }),
      setLevel: (level) => {
        this.update({ ...this.#settings, level });
        void this.#store({ set: { level } });
      },
    };
  }

  /** Mutes or unmutes an entry. The card stays open to offer an undo, although its term is no longer highlighted. */
  async #setMuted(said: Muting): Promise<void> {
    const shown = this.#shown;
    if (!shown) return;
    const { muting: before } = shown;
    shown.muting = said;
    this.#draw();
    const isStored = await this.#store(muting(said.id, said.muted));
    if (isStored || shown !== this.#shown) return;
    shown.muting = before;
    this.#draw();
  }

  #stop(): void {
    this.close();
    this.#host.unmount();
  }

  /** Stores a change of settings. Returns whether that succeeded; on failure the card shows why. */
  async #store(change: SettingsChange): Promise<boolean> {
    const shown = this.#shown;
    const failure = await requestChange(change);
    this.#say(shown, failure);
    return failure === null;
  }

  async #goTo(id: string): Promise<void> {
    const shown = this.#shown;
    if (!shown) return;
    try {
      if (await shown.history.goTo(id)) this.#say(shown, null);
    } catch {
      this.#say(shown, i18n.t('failure.background'));
    }
  }

  /** Shows a failure message in this card if it is still open; `null` removes the message. */
  #say(shown: Shown | undefined, failure: string | null): void {
    if (!shown || shown !== this.#shown) return;
    shown.failure = failure;
    this.#draw();
  }
}

/** Closes the card when Escape is pressed, until the signal aborts. The page receives every other key. */
export function closeOnEscape(close: () => void, signal: AbortSignal): void {
  const pressed = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  };
  addEventListener('keydown', pressed, { capture: true, signal });
}
