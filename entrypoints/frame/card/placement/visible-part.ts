import { currentView } from './card-anchor.ts';
import type { Box } from './card-placement.ts';
import { sharedBox } from './visible-clip.ts';

/** Shares of the frame in sight at which the browser tells of a change: frames scroll with the page around them. */
const SHARES = Array.from({ length: 21 }, (_, at) => at / 20);

/**
 * The part of this frame that the page around it shows, as the browser tells: frames of other origins cannot ask for it.
 * Pages have frames as tall as their content, or many screens wide, and scroll or clip them from outside.
 */
export class VisiblePart {
  readonly #changed: () => void;
  readonly #observer: IntersectionObserver | undefined;
  /** Fills the view: what is seen of it is what is seen of the frame. */
  readonly #probe = document.createElement('div');
  /** The part in sight, as shares of the view. */
  #part: Box | undefined;

  /** `changed` is called when the part is known, and when it changes. */
  constructor(changed: () => void) {
    this.#changed = changed;
    Object.assign(this.#probe.style, {
      position: 'fixed',
      inset: '0',
      visibility: 'hidden',
      pointerEvents: 'none',
    });
    if (window === window.top) return;
    this.#observer = new IntersectionObserver((entries) => this.#seen(entries.at(-1)), { threshold: SHARES });
  }

  /** The part in CSS pixels of the viewport; `undefined` while it is unknown, which takes a frame of the browser. */
  get box(): Box | undefined {
    const view = currentView();
    if (!this.#observer) return view;
    if (!this.#part) return undefined;
    const { x, y, width, height } = this.#part;
    return sharedBox(view, {
      x: x * view.width,
      y: y * view.height,
      width: width * view.width,
      height: height * view.height,
    });
  }

  /** Starts to look, with a probe in this shadow tree. */
  look(root: ShadowRoot): void {
    if (!this.#observer) return;
    this.#part = undefined;
    root.append(this.#probe);
    this.#observer.observe(this.#probe);
  }

  /** Looks no longer. */
  stop(): void {
    this.#observer?.disconnect();
    this.#probe.remove();
  }

  #seen(entry: IntersectionObserverEntry | undefined): void {
    if (!entry) return;
    // As shares: the units of these boxes differ between browsers where the page is zoomed.
    const { boundingClientRect: whole, intersectionRect: seen } = entry;
    if (whole.width === 0 || whole.height === 0) return;
    this.#part = {
      x: (seen.x - whole.x) / whole.width,
      y: (seen.y - whole.y) / whole.height,
      width: seen.width / whole.width,
      height: seen.height / whole.height,
    };
    this.#changed();
  }
}
