import { flatParents } from '../../platform/flat-tree.ts';
import { CARD_TAG } from '../../text/skip-rules.ts';
import type { Box } from './card-placement.ts';

/**
 * Milliseconds after the card has opened at which to look for what the page has put there: previews come late, so as not to be in
 * the way of a pointer that passes.
 */
const LOOKS = [100, 250, 450, 700, 1_000, 1_400];

/** Points of a card that are looked at in each direction. */
const COLUMNS = 4;
const ROWS = 8;

/** Most nodes that are remembered: a page that changes more than that shows no preview. */
const MOST_CHANGED = 500;

/**
 * Finds what the page itself puts beside a term on which the pointer rests: previews of links, tooltips.
 * They lie over the page's text as the card does, and the user wants to see both.
 */
export class PagePreviews {
  readonly #roots: () => readonly ShadowRoot[];
  readonly #observer = new MutationObserver((records) => this.#note(records));
  /** What the page has added or changed since. */
  readonly #changed = new Set<Node>();
  readonly #found = new Set<Element>();
  #stop: AbortController | undefined;

  /** `roots` returns the shadow roots of the page. */
  constructor(roots: () => readonly ShadowRoot[]) {
    this.#roots = roots;
  }

  /** Begins to note what the page changes: the pointer rests on a term. */
  begin(): void {
    this.end();
    this.#stop = new AbortController();
    const options = { childList: true, attributes: true, subtree: true };
    for (const root of [document, ...this.#roots()]) this.#observer.observe(root, options);
    addEventListener('toggle', this.#toggled, { capture: true, passive: true, signal: this.#stop.signal });
  }

  /** Forgets all. */
  end(): void {
    if (!this.#stop) return;
    this.#observer.disconnect();
    this.#stop.abort();
    this.#stop = undefined;
    this.#changed.clear();
    this.#found.clear();
  }

  /**
   * Looks for what has come since and lies under the card, now and for a while, until the signal aborts. Calls `found` when there
   * is more of it than before. `cardBox` returns where the card is; `undefined` when it should not move.
   */
  watch(node: Text, cardBox: () => Box | undefined, found: () => void, signal: AbortSignal): void {
    const look = (): void => {
      this.#note(this.#observer.takeRecords());
      // Asked only then: where a card is that was just placed, the browser must first lay it out again.
      const box = this.#changed.size > 0 ? cardBox() : undefined;
      if (box && this.#look(box, node)) found();
    };
    for (const wait of LOOKS) {
      const timer = setTimeout(look, wait);
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    }
    look();
  }

  /** The boxes of what has come, as far as it is still there. */
  get boxes(): Box[] {
    return [...this.#found]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((element) => element.getBoundingClientRect());
  }

  readonly #toggled = ({ target }: Event): void => {
    if (target instanceof Element) this.#changed.add(target);
  };

  #note(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes } of records)
      for (const node of type === 'attributes' ? [target] : addedNodes)
        if (node.nodeName.toLowerCase() !== CARD_TAG && this.#changed.size < MOST_CHANGED)
          this.#changed.add(node);
  }

  /** Returns whether there is more of it under a box than was known. */
  #look({ x, y, width, height }: Box, node: Text): boolean {
    const known = this.#found.size;
    const roots = this.#roots();
    const around = new Set(flatParents(node, roots));
    const changed = [...this.#changed].filter((each) => !each.contains(node));
    if (changed.length === 0) return false;
    for (let at = 0; at < COLUMNS * ROWS; at++) {
      const left = x + (((at % COLUMNS) + 0.5) * width) / COLUMNS;
      const top = y + ((Math.floor(at / COLUMNS) + 0.5) * height) / ROWS;
      const element = document.elementsFromPoint(left, top).find(({ localName }) => localName !== CARD_TAG);
      const floating = element && floatingBox(element, around, roots);
      if (floating && changed.some((each) => each.contains(floating) || floating.contains(each)))
        this.#found.add(floating);
    }
    return this.#found.size > known;
  }
}

/** Returns the outermost box above the page's text that an element is in, and that is not around the text itself. */
function floatingBox(
  element: Element,
  around: ReadonlySet<Element>,
  roots: readonly ShadowRoot[],
): Element | undefined {
  return [element, ...flatParents(element, roots)].findLast(
    (box) =>
      !around.has(box) &&
      (box.matches(':popover-open') || /absolute|fixed/.test(getComputedStyle(box).position)),
  );
}
