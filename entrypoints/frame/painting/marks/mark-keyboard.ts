import { i18n } from '#i18n';
import { closestAcross, isBefore } from '../../platform/nodes.ts';
import type { PageListeners } from '../../platform/page-listeners.ts';
import { MARK_CLASS } from './wrap-ranges.ts';

/** Focusable elements and editors of the page, in which marks do not become focusable. */
const CONTROLS = 'a[href], button, summary, label, input, select, textarea, [tabindex], [contenteditable]';

/** Focusable marks. */
const STOPS = `mark.${MARK_CLASS}[tabindex]`;

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Makes marks reachable by keyboard, with the roving `tabindex` of the ARIA Authoring Practices.
 * Each document and shadow root has one tab stop, from which arrow keys move to the next and the previous mark.
 * Enter and Space open the card. The page receives all other keys, and all keys pressed elsewhere.
 */
export class MarkKeyboard {
  readonly #open: (mark: HTMLElement) => void;
  readonly #life = new AbortController();
  /** The tab stop of each document and shadow root with marks. */
  readonly #stops = new Map<Node, HTMLElement>();
  /** The mark that was focused last. */
  #visited: HTMLElement | undefined;

  constructor(open: (mark: HTMLElement) => void, listeners: PageListeners) {
    this.#open = open;
    const options = { capture: true, signal: this.#life.signal };
    listeners.add(() => {
      addEventListener('keydown', this.#pressed, options);
      addEventListener('focusin', this.#focused, options);
      addEventListener('focusout', this.#left, options);
    }, this.#life.signal);
  }

  /** Makes marks focusable, except those inside links and controls of the page. */
  add(marks: readonly HTMLElement[]): void {
    const own = marks.filter(
      ({ parentElement }) => !parentElement || !closestAcross(parentElement, CONTROLS),
    );
    for (const mark of own) {
      mark.tabIndex = -1;
      mark.role = 'button';
      mark.ariaHasPopup = 'dialog';
      mark.ariaDescription = i18n.t('marks.hint');
    }
    const [first] = own;
    if (first) this.#offer(first);
  }

  /** Replaces tab stops that have been removed from the page; to be called after marks were unwrapped. */
  settle(): void {
    for (const [root, stop] of this.#stops) {
      if (stop.isConnected) continue;
      const [first] = stopsOf(root);
      if (first) this.#stop(root, first);
      else this.#stops.delete(root);
    }
  }

  /** Stops listening. */
  clear(): void {
    this.#life.abort();
  }

  /** Makes a mark its root's tab stop if it precedes the current one. A tab stop that the user has focused stays. */
  #offer(mark: HTMLElement): void {
    const root = mark.getRootNode();
    const stop = this.#stops.get(root);
    const isBetter = !stop?.isConnected || (stop !== this.#visited && isBefore(mark, stop));
    if (isBetter) this.#stop(root, mark);
  }

  #stop(root: Node, mark: HTMLElement): void {
    const before = this.#stops.get(root);
    if (before) before.tabIndex = -1;
    mark.tabIndex = 0;
    this.#stops.set(root, mark);
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const mark = markOf(event);
    if (!mark || !event.isTrusted || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const step = STEPS[event.key];
    if (step !== undefined) this.#step(mark, step);
    else if (event.key === 'Enter' || event.key === ' ') this.#open(mark);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #step(mark: HTMLElement, step: 1 | -1): void {
    const stops = stopsOf(mark.getRootNode());
    stops[stops.indexOf(mark) + step]?.focus();
  }

  readonly #focused = (event: FocusEvent): void => {
    const mark = markOf(event);
    if (!mark) return;
    this.#visited = mark;
    this.#stop(mark.getRootNode(), mark);
    // `all: unset` removes the browser's default focus outline.
    if (mark.matches(':focus-visible')) mark.style.setProperty('outline', '2px solid', 'important');
  };

  readonly #left = (event: FocusEvent): void => {
    markOf(event)?.style.removeProperty('outline');
  };
}

const stopsOf = (root: Node): HTMLElement[] =>
  'querySelectorAll' in root ? [...(root as ParentNode & Node).querySelectorAll<HTMLElement>(STOPS)] : [];

function markOf(event: Event): HTMLElement | undefined {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && target.matches(STOPS) ? target : undefined;
}
