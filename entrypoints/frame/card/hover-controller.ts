import type { Settings } from '../../settings/settings-schema.ts';
import { type MatchRange, rangesOfMatch } from '../painting/match-range.ts';
import { clientRectsOf } from '../platform/rects.ts';
import type { CardContext, HoverCard } from './card-api.ts';
import type { CardController } from './card-controller.ts';
import { CardOpener } from './card-opener.ts';
import {
  type Hit,
  hasSameEntries,
  hitOnTop,
  hitTest,
  isScrolledBy,
  type PointerTarget,
} from './input/hit-test.ts';
import { isHeld, isPressOf } from './input/modifier-key.ts';
import { MousePosition } from './input/mouse-position.ts';
import { canOpenByTap } from './input/taps.ts';
import type { Point } from './placement/safe-triangle.ts';
import { RestingPointer } from './resting-pointer.ts';

/** Milliseconds until the card closes after the pointer has left it and its term: that may be a slip. */
export const GRACE = 300;

/** Opens the card when the pointer rests on a term; closes it when the pointer has left both. */
export class HoverController implements HoverCard {
  readonly #context: CardContext;
  readonly #opener: CardOpener;
  readonly #resting: RestingPointer;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  /** The pointer's last position on the term whose card is open. */
  #from: Point = { x: 0, y: 0 };
  readonly #mouse = new MousePosition();
  /** Where the pointer was last seen in the page; `undefined` when it has left. */
  #pointer: Point | undefined;
  /** The ranges of the term whose card was open at the last press. */
  #pressedOn: readonly MatchRange[] = [];
  /** Whether the last press was that of a finger. */
  #isTouched = false;

  constructor(context: CardContext, signal: AbortSignal) {
    this.#context = context;
    this.#opener = new CardOpener(context, signal);
    this.#resting = new RestingPointer({
      delay: () => context.settings.delay,
      expect: (isExpected) => void this.#card.expect(isExpected),
      prepare: (hit) => void this.#opener.prepare(hit).catch(() => {}),
      open: (hit) => this.#open(hit),
      leave: () => this.#opener.dropPrepared(),
    });
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
    if (line) await this.#opener.openAt({ range, line }, { takesFocus: true, isSheet: this.#isTouched });
  }

  close(): void {
    this.#opener.close();
  }

  update(settings: Settings): void {
    this.#card.update(settings);
  }

  refresh(): void {
    void this.#card.refresh();
  }

  #listen(signal: AbortSignal): void {
    const options = { capture: true, passive: true, signal };
    addEventListener('pointermove', this.#moved, options);
    addEventListener('pointerdown', this.#pressed, options);
    addEventListener('click', this.#clicked, { capture: true, signal });
    addEventListener('scroll', this.#scrolled, options);
    addEventListener('resize', this.#resized, options);
    addEventListener('keydown', this.#keyChanged, options);
    addEventListener('keyup', this.#keyChanged, options);
    addEventListener('blur', this.#blurred, { signal });
    document.documentElement?.addEventListener('pointerleave', this.#left, options);
  }

  moved(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (!this.#mouse.moveTo(event, this.#isTouched)) return;
    this.#isTouched = false;
    this.#pointer = { x: event.clientX, y: event.clientY };
    if (this.#card.open && this.#card.holds(event)) {
      this.#stay();
      this.#resting.rest(undefined);
      return;
    }
    const isSelecting = event.buttons !== 0;
    if (this.#card.open) this.#movedWhileOpen(this.#pointer, isSelecting ? undefined : this.#hitAt(event));
    else if (isSelecting || !isHeld(this.#context.settings.modifier, event)) this.#resting.rest(undefined);
    else {
      const { clientX, clientY } = event;
      this.#resting.restOn(this.#hitOnTop(event), () => this.#hitAt({ clientX, clientY }));
    }
  }

  tapped(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType !== 'touch' || this.#card.holds(event)) return;
    const hit = this.#hitAt(event);
    const isSecond = hit !== undefined && this.#pressedOn.includes(hit.range);
    if (!hit || isSecond || !canOpenByTap(event)) return;
    this.#isTouched = true;
    this.#from = { x: event.clientX, y: event.clientY };
    void this.#opener.openAt(hit, { takesFocus: false, isSheet: true });
  }

  readonly #clicked = (event: PointerEvent): void => this.tapped(event);

  readonly #moved = (event: PointerEvent): void => this.moved(event);

  #hitAt(event: PointerTarget): Hit | undefined {
    const { store, shadowRoots } = this.#context;
    return hitTest(event, store, shadowRoots());
  }

  #hitOnTop(event: PointerTarget): Hit | undefined {
    const { store, shadowRoots } = this.#context;
    return hitOnTop(event, store, shadowRoots());
  }

  #movedWhileOpen(pointer: Point, hit: Hit | undefined): void {
    const { open } = this.#card;
    if (!open || open.isPinned) return;
    if (hit && rangesOfMatch(open.hit.range).includes(hit.range)) {
      this.#from = pointer;
      this.#stay();
      this.#resting.rest(undefined);
      return;
    }
    this.#card.settle();
    // After muting, the mute button has the focus, which must not prevent the next term's card from opening.
    const isOnTheWay = !(hit && open.isMuted) && this.#card.isHeld({ from: this.#from, pointer });
    if (isOnTheWay) this.#stay();
    this.#leave();
    this.#resting.rest(isOnTheWay ? undefined : hit);
  }

  /** Opens the card of the term on which the pointer rests, if the page has not moved it away meanwhile. */
  #open(before: Hit): void {
    const { x, y } = this.#pointer ?? this.#from;
    const hit = this.#hitAt({ clientX: x, clientY: y });
    if (!hit || !hasSameEntries(hit, before)) return;
    this.#stay();
    this.#from = { x, y };
    void this.#opener.openAt(hit, { takesFocus: false, isSheet: false });
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
    // Elements of the page are left too. A finger that is lifted leaves as well: it may have scrolled in the card.
    if (!event.isTrusted || event.target !== event.currentTarget || event.pointerType === 'touch') return;
    this.#pointer = undefined;
    this.#resting.rest(undefined);
    if (this.#card.open) this.#leave();
  };

  /** The key that must be held decides while the pointer rests, too; other keys are those of a user who types. */
  readonly #keyChanged = (event: KeyboardEvent): void => {
    const { modifier } = this.#context.settings;
    if (!event.isTrusted || modifier === 'none' || event.repeat || this.#card.open || !this.#pointer) return;
    const { x, y } = this.#pointer;
    this.#resting.rest(isPressOf(modifier, event) ? this.#hitAt({ clientX: x, clientY: y }) : undefined);
  };

  /** A tap in another frame is a tap elsewhere, of which nothing else is heard here. */
  readonly #blurred = (event: FocusEvent): void => {
    if (event.isTrusted && this.#isTouched && !this.#card.open?.isPinned) this.#opener.close();
  };

  readonly #pressed = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    this.#isTouched = event.pointerType === 'touch';
    this.#resting.rest(undefined);
    const { open } = this.#card;
    this.#pressedOn = open ? rangesOfMatch(open.hit.range) : [];
    if (!open?.isPinned && !this.#card.holds(event)) this.#opener.close();
  };

  readonly #scrolled = (event: Event): void => {
    if (!event.isTrusted || this.#card.holds(event)) return;
    // Other parts of a page scroll by themselves, such as logs and tickers.
    const { hit } = this.#resting;
    if (hit && isScrolledBy(event, hit, this.#context.shadowRoots())) this.#resting.rest(undefined);
    this.#card.place();
  };

  readonly #resized = (): void => this.#card.place();

  #forget(): void {
    this.#resting.forget();
    clearTimeout(this.#leaving);
  }
}
