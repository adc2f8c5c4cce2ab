import { sendRequest } from '../../messaging/client.ts';
import type { Settings } from '../../settings/settings-schema.ts';
import type { MatchRange } from '../painting/match-range.ts';
import { isText } from '../platform/nodes.ts';
import type { CardApi, CardContext, HoverCard } from './card-api.ts';

/** A finger does not move before it taps. */
const EVENTS = ['pointermove', 'pointerdown', 'click'] as const;
const OPTIONS = { capture: true, passive: true };

/** Waits until the pointer touches text with a term, and only then loads what tracks it and shows cards. */
export class CardLoader {
  readonly #surroundings: CardContext;
  readonly #signal: AbortSignal;
  #card: HoverCard | undefined;
  #isLoading = false;
  /** What the pointer did last. */
  #last: PointerEvent | undefined;

  constructor(surroundings: CardContext, signal: AbortSignal) {
    this.#surroundings = surroundings;
    this.#signal = signal;
    this.listen();
  }

  /** The entry whose card is open, or `null`. */
  get openEntry(): string | null {
    return this.#card?.openEntry ?? null;
  }

  update(settings: Settings): void {
    this.#surroundings.settings = settings;
    this.#card?.update(settings);
  }

  /** Listens to the pointer; nothing happens when something does already. `document.open` takes listeners away. */
  listen(): void {
    if (this.#card) this.#card.listen();
    else
      for (const type of EVENTS) addEventListener(type, this.#happened, { ...OPTIONS, signal: this.#signal });
  }

  /** Opens the card of a term for a reader who uses the keyboard. */
  async openAt(range: MatchRange): Promise<void> {
    await this.#load();
    await this.#card?.openAt(range);
  }

  close(): void {
    this.#card?.close();
  }

  readonly #happened = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    this.#last = event;
    if (this.#isLoading || !this.#isOnText(event.clientX, event.clientY)) return;
    this.#isLoading = true;
    this.#load()
      // The pointer may have come to rest meanwhile, the finger may be gone: no further event would tell.
      .then(() => this.#last && this.#card?.[this.#last.type === 'click' ? 'tapped' : 'moved'](this.#last))
      // Without an answer there are no cards; the next move tries again.
      .catch(() => {})
      .finally(() => {
        this.#isLoading = false;
      });
  };

  /** Whether there is text with a term at a point of the view. */
  #isOnText(x: number, y: number): boolean {
    const { store, shadowRoots } = this.#surroundings;
    if (store.size === 0) return false;
    const node = document.caretPositionFromPoint(x, y, { shadowRoots: shadowRoots() })?.offsetNode;
    // Where text cannot be selected, browsers give no caret in it.
    const texts = node && isText(node) ? [node] : [...(document.elementFromPoint(x, y)?.childNodes ?? [])];
    return texts.some((text) => isText(text) && store.has(text));
  }

  async #load(): Promise<void> {
    if (this.#card) return;
    if (!globalThis.neuroglossCard) await sendRequest('loadCard', {});
    const { neuroglossCard: module }: { neuroglossCard?: CardApi | undefined } = globalThis;
    if (!module || this.#signal.aborted) return;
    for (const type of EVENTS) removeEventListener(type, this.#happened, OPTIONS);
    this.#card ??= module.start(this.#surroundings, this.#signal);
  }
}
