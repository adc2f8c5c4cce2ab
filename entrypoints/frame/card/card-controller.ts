import type { Settings } from '../../settings/settings-schema.ts';
import { rangesOfMatch } from '../painting/match-range.ts';
import { deepActiveElement, flatAncestors } from '../platform/flat-tree.ts';
import { isShadowRoot } from '../platform/nodes.ts';
import type { CardContext } from './card-api.ts';
import type { CardTexts } from './card-history.ts';
import { CardHistory } from './card-history.ts';
import { CardHost } from './card-host.ts';
import { closeOnEscape } from './input/close-on-escape.ts';
import type { Hit } from './input/hit-test.ts';
import { findAnchorLine, isInView, isVertical } from './placement/card-anchor.ts';
import { type Box, placeCard } from './placement/card-placement.ts';
import { PagePreviews } from './placement/page-previews.ts';
import { isInSafeTriangle, type Point } from './placement/safe-triangle.ts';
import { placeSheet } from './placement/sheet-placement.ts';
import { sharedBox, visibleClipOf } from './placement/visible-clip.ts';
import type { CardManner, ShownCard } from './shown-card.ts';
import { UserActions } from './user-actions.ts';

/** Shows the card of a frame, and carries out the user's actions in it. */
export class CardController {
  #settings: Settings;
  readonly #emphasize: CardContext['emphasize'];
  readonly #shadowRoots: CardContext['shadowRoots'];
  readonly #area: CardContext['area'];
  readonly #host: CardHost;
  readonly #previews: PagePreviews;
  readonly #actions = new UserActions({
    shown: () => this.#shown,
    draw: () => this.#draw(),
    refresh: () => void this.refresh(),
    close: () => this.close(),
    setLevel: (level) => this.update({ ...this.#settings, level }),
    keepsLookups: () => this.#settings.keepLookups,
  });
  #shown: ShownCard | undefined;

  constructor({ settings, emphasize, shadowRoots, area }: CardContext, signal: AbortSignal) {
    this.#settings = settings;
    this.#emphasize = emphasize;
    this.#shadowRoots = shadowRoots;
    this.#area = area;
    this.#previews = new PagePreviews(shadowRoots);
    this.#host = new CardHost(this.#actions, shadowRoots, () => this.#resized());
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** The term whose card is open; `undefined` when none is. */
  get open(): { hit: Hit; isPinned: boolean; isMuted: boolean; entry: string | undefined } | undefined {
    if (!this.#shown || !this.#host.isOpen) return undefined;
    const { hit, isPinned, muting, history } = this.#shown;
    return { hit, isPinned, isMuted: muting !== null, entry: history.texts.entries[0]?.id };
  }

  /** Tells whether the pointer rests on a term: what the page shows beside it from now on is its own preview of it. */
  expect(isOnTerm: boolean): void {
    if (isOnTerm) this.#previews.begin();
    else if (!this.#shown) this.#previews.end();
  }

  /** Opens the card for a term, in place of any other. Returns a signal that aborts when it closes. */
  show(hit: Hit, texts: CardTexts, { takesFocus, isSheet }: CardManner): AbortSignal {
    this.#shown?.closing.abort();
    const wasOpen = this.#host.isOpen;
    const focus = wasOpen ? (this.#shown?.focus ?? null) : deepActiveElement(this.#shadowRoots());
    const closing = new AbortController();
    const size = { width: 0, height: 0 };
    const history = new CardHistory(texts);
    const state = { isPinned: false, muting: null, failure: null, isPlaced: false, isSettled: false };
    this.#shown = { ...state, hit, history, side: undefined, size, takesFocus, isSheet, focus, closing };
    closeOnEscape(() => this.#host.isOpen && this.close(), closing.signal);
    this.#followScrolls(hit.range.node, closing.signal);
    this.#draw();
    this.#emphasize(rangesOfMatch(hit.range));
    return closing.signal;
  }

  /** Places the card anew when the page scrolls in a shadow tree: the window hears nothing of that. */
  #followScrolls(node: Text, signal: AbortSignal): void {
    const options = { capture: true, passive: true, signal };
    for (const root of flatAncestors(node, this.#shadowRoots()))
      if (isShadowRoot(root)) root.addEventListener('scroll', () => this.place(), options);
  }

  /** Tells that the pointer has left the term: a card that moved now would move away from it. */
  settle(): void {
    if (this.#shown) this.#shown.isSettled = true;
  }

  /** Closes the card; if it had the focus, returns the focus to where it was. Returns whether there was one. */
  close(): boolean {
    if (!this.#shown) return false;
    const { focus, closing } = this.#shown;
    // Another frame may have the focus by now: restoring it here would steal it.
    const hadFocus = this.#host.hasFocus && document.hasFocus();
    closing.abort();
    this.#shown = undefined;
    this.#host.hide();
    this.#previews.end();
    this.#emphasize(null);
    if (hadFocus && focus instanceof HTMLElement) focus.focus({ preventScroll: true });
    return true;
  }

  /** Applies changed settings to the open card. */
  update(settings: Settings): void {
    this.#settings = settings;
    if (this.#shown) this.#draw();
  }

  /** Shows what the glossary says now, such as a note that the user has written elsewhere. Without a response all stays as it is. */
  async refresh(): Promise<void> {
    const shown = this.#shown;
    const isChanged = await shown?.history.refresh().catch(() => false);
    if (isChanged && shown === this.#shown) this.#draw();
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
    const view = this.#host.view;
    if (!shown || !view) return;
    const { range, line: before } = shown.hit;
    const line = findAnchorLine(range, before, shown.muting !== null);
    // WCAG 1.4.13: the card's content is still valid, and closing the card would lose the focus.
    const isKept = shown.isPinned || (!line && this.#host.hasFocus);
    if (!isKept && !(line && isInView(line, visibleClipOf(range.node, view, this.#shadowRoots()))))
      this.close();
    if (!range.drawn) this.#emphasize(null);
    if (!line || shown !== this.#shown) return;
    shown.hit.line = line;
    this.#host.place(
      shown.isSheet ? placeSheet(shown.size, view, line) : this.#placeBeside(shown, line, view),
    );
    if (shown.isPlaced) return;
    shown.isPlaced = true;
    if (shown.takesFocus) this.#host.focus();
    if (!shown.isSheet && !shown.takesFocus) this.#watchPreviews(shown);
  }

  /** Moves the card away from what the page shows of the term by itself, while the pointer is on the term. */
  #watchPreviews(shown: ShownCard): void {
    const isFixed = (): boolean => shown.isPinned || shown.isSettled || this.isHeld();
    this.#previews.watch(
      shown.hit.range.node,
      () => (isFixed() ? undefined : this.#host.box),
      () => this.place(),
      shown.closing.signal,
    );
  }

  #placeBeside(shown: ShownCard, line: DOMRect, whole: Box): Box {
    const view = this.#area ? sharedBox(whole, this.#area()) : whole;
    const { size: card, side, hit } = shown;
    const avoid = this.#previews.boxes;
    const place = placeCard({ line, card, view, isVertical: isVertical(hit.range.node), side, avoid });
    shown.side = place.side;
    return place;
  }

  #draw(): void {
    if (!this.#shown) return;
    const { history, isPinned, muting, failure, hit, isSheet } = this.#shown;
    const { level, theme } = this.#settings;
    this.#host.show(
      {
        ...history.texts,
        pinned: isPinned,
        canGoBack: history.canGoBack,
        level,
        theme,
        muting,
        failure,
        isSheet,
      },
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

  #stop(): void {
    this.close();
    this.#host.unmount();
  }
}
