import type { Settings } from '../shared/settings.ts';
import { type Hit, hitTest } from './hit-test.ts';
import type { MatchRegistry } from './match-registry.ts';
import { wholeOf } from './piece.ts';
import { isOnTheWay, type Point } from './safe-path.ts';
import type { ShowCard } from './show-card.ts';

/** Milliseconds that the card stays when the pointer has left term and card: a slip is not a wish to close. */
const GRACE = 300;

export interface TrackHoverParts {
  registry: MatchRegistry;
  card: ShowCard;
  shadowRoots(): ShadowRoot[];
}

/** Opens the card when the pointer rests on a term, and closes it when the pointer has left both. */
export class TrackHover {
  readonly #parts: TrackHoverParts;
  #settings: Pick<Settings, 'delay' | 'modifier'>;
  readonly #signal: AbortSignal;
  /** The term under the pointer. */
  #hit: Hit | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  /** The last point on the term whose card is open. */
  #from: Point | undefined;
  #screen: Point = { x: -1, y: -1 };

  constructor(parts: TrackHoverParts, settings: Settings, signal: AbortSignal) {
    this.#parts = parts;
    this.#settings = settings;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#forget(), { once: true });
    this.listen();
  }

  update(settings: Settings): void {
    this.#settings = settings;
  }

  /** Listens to the pointer; nothing happens when it does already. `document.open` takes listeners away. */
  listen(): void {
    const options = { capture: true, passive: true, signal: this.#signal };
    addEventListener('pointermove', this.#moved, options);
    addEventListener('pointerdown', this.#pressed, options);
    addEventListener('scroll', this.#scrolled, options);
    document.documentElement?.addEventListener('pointerleave', this.#left, options);
  }

  readonly #moved = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch' || !this.#hasMoved(event)) return;
    const { card, registry, shadowRoots } = this.#parts;
    const { open } = card;
    if (open?.host.holds(event)) {
      this.#stay();
      this.#rest(undefined);
      return;
    }
    const isSelecting = event.buttons !== 0;
    const hit = isSelecting ? undefined : hitTest(event.clientX, event.clientY, registry, shadowRoots());
    if (open) this.#movedWhileOpen({ x: event.clientX, y: event.clientY }, hit);
    else this.#rest(this.#isModified(event) ? hit : undefined);
  };

  /** Browsers also send moves when the page scrolls under a pointer that rests. */
  #hasMoved({ screenX: x, screenY: y }: PointerEvent): boolean {
    const before = this.#screen;
    this.#screen = { x, y };
    return before.x !== x || before.y !== y;
  }

  #isModified(event: PointerEvent): boolean {
    const { modifier } = this.#settings;
    return modifier === 'none' || event[`${modifier}Key`];
  }

  #movedWhileOpen(pointer: Point, hit: Hit | undefined): void {
    const { open } = this.#parts.card;
    if (!open || open.isPinned) return;
    if (hit && wholeOf(open.hit.piece).includes(hit.piece)) {
      this.#from = pointer;
      this.#stay();
      this.#rest(undefined);
    } else if (this.#from && isOnTheWay(this.#from, pointer, open.host.box)) {
      this.#stay();
      this.#leave();
      this.#rest(undefined);
    } else {
      this.#leave();
      this.#rest(hit);
    }
  }

  /** The pointer is on this term, or on none: its card opens if it stays. */
  #rest(hit: Hit | undefined): void {
    if (hit && this.#hit?.piece === hit.piece) {
      this.#hit = hit;
      return;
    }
    clearTimeout(this.#resting);
    this.#hit = hit;
    if (!hit) return;
    this.#parts.card.prepare(hit).catch(() => {});
    this.#resting = setTimeout(() => this.#open(), this.#settings.delay);
  }

  #open(): void {
    const hit = this.#hit;
    this.#hit = undefined;
    if (!hit) return;
    this.#stay();
    this.#from = undefined;
    void this.#parts.card.openAt(hit);
  }

  #stay(): void {
    clearTimeout(this.#leaving);
    this.#leaving = undefined;
  }

  #leave(): void {
    this.#leaving ??= setTimeout(() => {
      this.#leaving = undefined;
      const { open } = this.#parts.card;
      if (open && !open.isPinned && !open.host.isHovered && !open.host.hasFocus) this.#parts.card.close();
    }, GRACE);
  }

  readonly #left = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    this.#rest(undefined);
    if (this.#parts.card.open) this.#leave();
  };

  readonly #pressed = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    this.#rest(undefined);
    const { open } = this.#parts.card;
    if (open && !open.isPinned && !open.host.holds(event)) this.#parts.card.close();
  };

  readonly #scrolled = (event: Event): void => {
    const { open } = this.#parts.card;
    if (!event.isTrusted || open?.host.holds(event)) return;
    this.#rest(undefined);
    if (open) this.#parts.card.place();
  };

  #forget(): void {
    clearTimeout(this.#resting);
    clearTimeout(this.#leaving);
  }
}
