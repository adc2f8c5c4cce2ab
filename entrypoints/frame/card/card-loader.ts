import { sendRequest } from '../../messaging/client.ts';
import type { Settings } from '../../settings/settings-schema.ts';
import type { MatchRange } from '../painting/match-range.ts';
import { elementsAt } from '../platform/elements-at.ts';
import { isRenderedIn } from '../platform/flat-tree.ts';
import { isText } from '../platform/nodes.ts';
import type { CardApi, CardContext, HoverCard } from './card-api.ts';

/** Events that load the card's code. `pointerdown` and `click` too: a touch does not move before it taps. */
const EVENTS = ['pointermove', 'pointerdown', 'click'] as const;

/** Loads the card's code when the pointer is first over a term: most pages never need it. */
export class CardLoader {
  readonly #context: CardContext;
  readonly #signal: AbortSignal;
  /** Aborts when the card's code has been loaded: that listens to the pointer itself. */
  readonly #loaded = new AbortController();
  #card: HoverCard | undefined;
  #isLoading = false;
  #lastEvent: PointerEvent | undefined;

  constructor(context: CardContext, signal: AbortSignal) {
    this.#context = context;
    this.#signal = signal;
    const waiting = AbortSignal.any([signal, this.#loaded.signal]);
    const options = { capture: true, passive: true, signal: waiting };
    context.listeners.add(() => {
      for (const type of EVENTS) addEventListener(type, this.#handleEvent, options);
    }, waiting);
  }

  /** The id of the entry that the open card shows, or `null`. */
  get openEntry(): string | null {
    return this.#card?.openEntry ?? null;
  }

  /** Applies changed settings. */
  update(settings: Settings): void {
    this.#context.settings = settings;
    this.#card?.update(settings);
  }

  /** Opens the card of a term and moves the focus into it, for keyboard users. Rejects with `NoResponse`. */
  async openAt(range: MatchRange): Promise<void> {
    await this.#load();
    await this.#card?.openAt(range);
  }

  /** Closes the card, even a pinned one. */
  close(): void {
    this.#card?.close();
  }

  /** Has the open card show what is kept of its entries now. */
  refresh(): void {
    this.#card?.refresh();
  }

  readonly #handleEvent = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    // Browsers also say where a mouse lies when the page below it has changed: that takes no tap back.
    const isBesideTap = this.#isLoading && isTap(this.#lastEvent) && event.type === 'pointermove';
    if (!isBesideTap) this.#lastEvent = event;
    if (this.#isLoading || !this.#isOnTerm(event.clientX, event.clientY)) return;
    this.#isLoading = true;
    this.#load()
      // The pointer may have come to rest in the meantime, so that no further event follows.
      .then(
        () =>
          this.#lastEvent &&
          this.#card?.[this.#lastEvent.type === 'click' ? 'tapped' : 'moved'](this.#lastEvent),
      )
      // Without a response there is no card; the next pointer event tries again.
      .catch(() => {})
      .finally(() => {
        this.#isLoading = false;
      });
  };

  /** Returns whether a text node with a term is at a point, in CSS pixels, or may be there below something else. */
  #isOnTerm(x: number, y: number): boolean {
    const { store, shadowRoots } = this.#context;
    if (store.size === 0) return false;
    const node = document.caretPositionFromPoint(x, y, { shadowRoots: shadowRoots() })?.offsetNode;
    const hasTerm = (text: Node): boolean => isText(text) && store.has(text);
    if (node && hasTerm(node)) return true;
    // Browsers return no caret position in text that cannot be selected, or that lies below an invisible link.
    const roots = shadowRoots();
    const [top, ...others] = elementsAt(x, y, document, roots);
    const below = others.filter((element) => top && !isRenderedIn(top, element, roots));
    const around = node && isText(node) ? below : [...(top ? [top] : []), ...below];
    return around.some(({ childNodes }) => [...childNodes].some(hasTerm));
  }

  async #load(): Promise<void> {
    if (this.#card) return;
    if (!globalThis.neuroglossCard) await sendRequest('loadCard', {});
    const { neuroglossCard: api }: { neuroglossCard?: CardApi | undefined } = globalThis;
    if (!api || this.#signal.aborted) return;
    this.#loaded.abort();
    this.#card ??= api.start(this.#context, this.#signal);
  }
}

const isTap = (event: PointerEvent | undefined): boolean =>
  event?.type === 'click' && event.pointerType === 'touch';
