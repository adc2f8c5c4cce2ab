import type { Settings } from '../../settings/settings-schema.ts';
import { type MatchRange, rangesOfMatch } from '../painting/match-range.ts';
import { clientRectsOf } from '../platform/rects.ts';
import type { CardContext, HoverCard } from './card-api.ts';
import type { CardController } from './card-controller.ts';
import { CardOpener } from './card-opener.ts';
import { type Hit, hitTest } from './hit-test.ts';
import type { Point } from './safe-triangle.ts';

/** Milliseconds until the card closes after the pointer has left it and its term: that may be a slip. */
export const GRACE = 300;

/** Milliseconds on a term until its texts are fetched: a pointer that crosses hundreds of terms fetches none. */
const FETCH_AFTER = 60;

/** Opens the card when the pointer rests on a term; closes it when the pointer has left both. */
export class HoverController implements HoverCard {
  readonly #context: CardContext;
  readonly #opener: CardOpener;
  /** The term under the pointer, whose card opens if the pointer stays. */
  #hit: Hit | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  /** The pointer's last position on the term whose card is open. */
  #from: Point = { x: 0, y: 0 };
  #screen: Point = { x: -1, y: -1 };
  /** The ranges of the term whose card was open at the last `pointerdown`. */
  #pressedOn: readonly MatchRange[] = [];

  constructor(context: CardContext, signal: AbortSignal) {
    this.#context = context;
    this.#opener = new CardOpener(context, signal);
    signal.addEventListener('abort', () => this.#forget(), { once: true });
    context.listeners.add(() => this.#listen(signal), signal);
  }

  get openEntry(): string | null {
    return this.#card.open?.entry ?? null;
  }

  get #card(): CardController {
    return this.#opener.card;
  }

  async openAt(range: MatchRange): Promise<void> {
    const [line] = clientRectsOf(range);
    if (line) await this.#opener.openAt({ range, line }, true);
  }

  close(): void {
    this.#opener.close();
  }

  update(settings: Settings): void {
    this.#card.update(settings);
  }

  #listen(signal: AbortSignal): void {
    const options = { capture: true, passive: true, signal };
    addEventListener('pointermove', this.#moved, options);
    addEventListener('pointerdown', this.#pressed, options);
    addEventListener('click', this.#clicked, { capture: true, signal });
    addEventListener('scroll', this.#scrolled, options);
    document.documentElement?.addEventListener('pointerleave', this.#left, options);
  }

  moved(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch' || !this.#hasMoved(event)) return;
    if (this.#card.open && this.#card.holds(event)) {
      this.#stay();
      this.#rest(undefined);
      return;
    }
    const { store, shadowRoots } = this.#context;
    const isSelecting = event.buttons !== 0;
    const hit = isSelecting ? undefined : hitTest(event, store, shadowRoots());
    if (this.#card.open) this.#movedWhileOpen({ x: event.clientX, y: event.clientY }, hit);
    else this.#rest(this.#isModified(event) ? hit : undefined, event);
  }

  tapped(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType !== 'touch' || this.#card.holds(event)) return;
    const { store, shadowRoots } = this.#context;
    const hit = hitTest(event, store, shadowRoots());
    const isSecond = hit !== undefined && this.#pressedOn.includes(hit.range);
    if (!hit || isSecond || !canOpenByTap(event)) return;
    this.#from = { x: event.clientX, y: event.clientY };
    void this.#opener.openAt(hit);
  }

  readonly #clicked = (event: PointerEvent): void => this.tapped(event);

  readonly #moved = (event: PointerEvent): void => this.moved(event);

  /** Returns whether the pointer itself moved: browsers also dispatch `pointermove` when the page scrolls under it. */
  #hasMoved({ screenX: x, screenY: y }: PointerEvent): boolean {
    const before = this.#screen;
    this.#screen = { x, y };
    return before.x !== x || before.y !== y;
  }

  #isModified(event: PointerEvent): boolean {
    const { modifier } = this.#context.settings;
    return modifier === 'none' || event[`${modifier}Key`];
  }

  #movedWhileOpen(pointer: Point, hit: Hit | undefined): void {
    const { open } = this.#card;
    if (!open || open.isPinned) return;
    if (hit && rangesOfMatch(open.hit.range).includes(hit.range)) {
      this.#from = pointer;
      this.#stay();
      this.#rest(undefined);
      return;
    }
    // After muting, the mute button has the focus, which must not prevent the next term's card from opening.
    const isOnTheWay = !(hit && open.isMuted) && this.#card.isHeld({ from: this.#from, pointer });
    if (isOnTheWay) this.#stay();
    this.#leave();
    this.#rest(isOnTheWay ? undefined : hit, pointer);
  }

  /** Starts the timers that open a term's card while the pointer stays on it; `undefined` stops them. */
  #rest(hit: Hit | undefined, { x, y }: Point = this.#from): void {
    const before = this.#hit;
    this.#hit = hit;
    if (hit && before?.range === hit.range) return;
    clearTimeout(this.#resting);
    if (!hit) return;
    const { delay } = this.#context.settings;
    const fetchAfter = Math.min(FETCH_AFTER, delay);
    // One timer at a time: a pointer that crosses hundreds of terms sets and clears it for each of them.
    this.#resting = setTimeout(() => {
      this.#opener.prepare(hit).catch(() => {});
      this.#resting = setTimeout(() => this.#open({ x, y }), delay - fetchAfter);
    }, fetchAfter);
  }

  #open(from: Point): void {
    const hit = this.#hit;
    this.#hit = undefined;
    if (!hit) return;
    this.#stay();
    this.#from = from;
    void this.#opener.openAt(hit);
  }

  #stay(): void {
    clearTimeout(this.#leaving);
    this.#leaving = undefined;
  }

  #leave(): void {
    this.#leaving ??= setTimeout(() => {
      this.#leaving = undefined;
      const { open } = this.#card;
      if (open && !open.isPinned && !this.#card.isHeld()) this.#opener.close();
    }, GRACE);
  }

  readonly #left = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    this.#rest(undefined);
    if (this.#card.open) this.#leave();
  };

  readonly #pressed = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    this.#rest(undefined);
    const { open } = this.#card;
    this.#pressedOn = open ? rangesOfMatch(open.hit.range) : [];
    if (!open?.isPinned && !this.#card.holds(event)) this.#opener.close();
  };

  readonly #scrolled = (event: Event): void => {
    if (!event.isTrusted || this.#card.holds(event)) return;
    this.#rest(undefined);
    this.#card.place();
  };

  #forget(): void {
    clearTimeout(this.#resting);
    clearTimeout(this.#leaving);
  }
}

/** Controls of the page, on which a tap never opens a card. */
const CONTROLS = 'button, input, select, textarea, label, summary, [role=button], [contenteditable]';

/**
 * Returns whether a tap on a term may open its card; if so, cancels the navigation of a link.
 * On a link the first tap opens the card and the second follows the link. Returns `false` on controls of the page.
 */
export function canOpenByTap(event: PointerEvent): boolean {
  const elements = event.composedPath().filter((target) => target instanceof Element);
  if (elements.some((element) => element.matches(CONTROLS))) return false;
  if (!elements.some((element) => element.matches('a[href]'))) return true;
  // The tap was received while the card's code was loading: the browser has followed the link already.
  if (event.eventPhase === Event.NONE) return false;
  event.preventDefault();
  return true;
}
