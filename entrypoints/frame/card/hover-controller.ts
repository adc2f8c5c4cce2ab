import type { Settings } from '../../settings/settings-schema.ts';
import { type MatchRange, rangesOfMatch } from '../painting/match-range.ts';
import { clientRectsOf } from '../platform/rects.ts';
import type { CardContext, HoverCard } from './card-api.ts';
import type { CardController } from './card-controller.ts';
import { CardOpener } from './card-opener.ts';
import { type Hit, hitTest } from './hit-test.ts';
import type { Point } from './safe-triangle.ts';

/** Milliseconds that a card stays when the pointer has left it and its term: a slip is not a wish to close. */
export const GRACE = 300;

/** Milliseconds on a term before its texts are fetched: a pointer that passes over hundreds of terms fetches none. */
const FETCH_AFTER = 60;

/** Opens the card when the pointer rests on a term, and closes it when the pointer has left both. */
export class HoverController implements HoverCard {
  readonly #context: CardContext;
  readonly #opener: CardOpener;
  /** The term on which the pointer rests. */
  #hit: Hit | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  /** The last point on the term whose card is open. */
  #from: Point = { x: 0, y: 0 };
  #screen: Point = { x: -1, y: -1 };
  /** The term whose card was open when the pointer went down. */
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

  /** Browsers also send moves when the page scrolls under a pointer that rests. */
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
    // The button that mutes has the focus: it must not keep the next term's card away.
    const isOnTheWay = !(hit && open.isMuted) && this.#card.isHeld({ from: this.#from, pointer });
    if (isOnTheWay) this.#stay();
    this.#leave();
    this.#rest(isOnTheWay ? undefined : hit, pointer);
  }

  /** The pointer is on this term, or on none: its card opens if it stays. */
  #rest(hit: Hit | undefined, { x, y }: Point = this.#from): void {
    const before = this.#hit;
    this.#hit = hit;
    if (hit && before?.range === hit.range) return;
    clearTimeout(this.#resting);
    if (!hit) return;
    const { delay } = this.#context.settings;
    const fetchAfter = Math.min(FETCH_AFTER, delay);
    // One timer at a time: a pointer that passes over hundreds of terms sets and clears it for each.
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

/** What a tap on it does is the page's. */
const CONTROLS = 'button, input, select, textarea, label, summary, [role=button], [contenteditable]';

/**
 * Whether a tap on a term may open its card. Not on controls of the page; on a link the first tap opens the card in
 * place of the link's page, and the second one follows the link.
 */
export function canOpenByTap(event: PointerEvent): boolean {
  const elements = event.composedPath().filter((target) => target instanceof Element);
  if (elements.some((element) => element.matches(CONTROLS))) return false;
  if (!elements.some((element) => element.matches('a[href]'))) return true;
  // The tap came while the card's code was loading: the link has been followed.
  if (event.eventPhase === Event.NONE) return false;
  event.preventDefault();
  return true;
}
