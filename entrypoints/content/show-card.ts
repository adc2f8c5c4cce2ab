import type { CardActions } from '../card/card-module.ts';
import type { Settings } from '../shared/settings.ts';
import { changeSettings } from '../shared/settings-store.ts';
import { CardHost } from './card-host.ts';
import { type CardTexts, cardModule, cardTexts } from './card-texts.ts';
import { type Hit, linesOf } from './hit-test.ts';
import { type Meaning, type Piece, wholeOf } from './piece.ts';
import { type Box, type Place, placeCard, type Side, type Size } from './place-card.ts';

/** What is being shown. */
interface Open {
  hit: Hit;
  texts: CardTexts;
  /** What the reader saw before, and may go back to. */
  before: CardTexts[];
  isPinned: boolean;
  side: Side | undefined;
  /** What the card measures when nothing limits it. */
  size: Size;
  /** What had the focus when the card opened. */
  focus: Element | null;
}

/** Shows entries in the card, one card at a time. */
export class ShowCard {
  #settings: Settings;
  #host: CardHost | undefined;
  #open: Open | undefined;
  /** Grows with each wish to open or close: an answer that comes after a later wish is dropped. */
  #wish = 0;
  #prepared: { meaning: Meaning; texts: Promise<CardTexts> } | undefined;
  readonly #emphasize: (pieces: readonly Piece[] | null) => void;

  constructor(settings: Settings, emphasize: (pieces: readonly Piece[] | null) => void, signal: AbortSignal) {
    this.#settings = settings;
    this.#emphasize = emphasize;
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** The open card with its term; `undefined` when none is open. */
  get open(): { host: CardHost; hit: Hit; isPinned: boolean; entry: string | undefined } | undefined {
    if (!this.#open || !this.#host?.isOpen) return undefined;
    const { hit, isPinned, texts } = this.#open;
    return { host: this.#host, hit, isPinned, entry: texts.entries[0]?.id };
  }

  /** Fetches what the card for this term needs, so that it can be shown at once. */
  prepare({ piece: { meaning } }: Hit): Promise<CardTexts> {
    if (this.#prepared?.meaning !== meaning) {
      this.#prepared = { meaning, texts: cardTexts(meaning) };
      // Who opens the card hears of the failure; until then nobody waits for it.
      this.#prepared.texts.catch(() => {
        this.#prepared = undefined;
      });
      cardModule().catch(() => {});
    }
    return this.#prepared.texts;
  }

  /** Opens the card for a term, in place of any other; with `focus` for readers who use the keyboard. Nothing happens when its entries cannot be had. */
  async openAt(hit: Hit, { focus: takesFocus = false } = {}): Promise<void> {
    const wish = ++this.#wish;
    try {
      const [texts, module] = await Promise.all([this.prepare(hit), cardModule()]);
      if (wish !== this.#wish || texts.entries.length === 0 || !hit.piece.node.isConnected) return;
      this.#host ??= new CardHost(module, this.#actions(), () => this.#resized());
      const focus = document.activeElement;
      this.#open = {
        hit,
        texts,
        before: [],
        isPinned: false,
        side: undefined,
        size: { width: 0, height: 0 },
        focus,
      };
      this.#draw();
      this.#emphasize(wholeOf(hit.piece));
      if (takesFocus) this.#host.focus();
    } catch {
      // Without an answer there is no card; whether the extension is gone is seen elsewhere.
    }
  }

  close(): void {
    this.#wish++;
    if (!this.#open) return;
    const { focus } = this.#open;
    const hadFocus = this.#host?.hasFocus;
    this.#open = undefined;
    this.#host?.hide();
    this.#emphasize(null);
    if (hadFocus && focus instanceof HTMLElement) focus.focus({ preventScroll: true });
  }

  /** The reader's settings changed. */
  update(settings: Settings): void {
    this.#settings = settings;
    if (this.#open) this.#draw();
  }

  /** Puts the card beside its term again, which may have moved; closes it when the term is gone. */
  place(): void {
    const { open } = this;
    if (!open || !this.#open) return;
    const { piece } = open.hit;
    const line = piece.node.isConnected ? nearestLine(linesOf(piece), open.hit.line) : undefined;
    if (!line) {
      this.close();
      return;
    }
    open.hit.line = line;
    const place: Place = placeCard({
      line,
      card: this.#open.size,
      view: currentView(),
      isVertical: isVertical(piece),
      side: this.#open.side,
    });
    this.#open.side = place.side;
    open.host.place(place);
  }

  #draw(): void {
    if (!this.#open || !this.#host) return;
    const { texts, before, isPinned, hit } = this.#open;
    const { level, theme } = this.#settings;
    this.#host.show(
      { ...texts, pinned: isPinned, canGoBack: before.length > 0, level, theme },
      hit.piece.node,
    );
    this.#resized();
  }

  /** What the card shows has another size now. */
  #resized(): void {
    if (!this.#open || !this.#host) return;
    this.#open.size = this.#host.naturalSize();
    this.place();
  }

  #actions(): CardActions {
    return {
      open: (id) => this.#goTo(id),
      back: () => this.#goBack(),
      close: () => this.close(),
      pin: (isPinned) => {
        if (this.#open) this.#open.isPinned = isPinned;
        this.#draw();
      },
      mute: (id) => {
        this.close();
        void changeSettings({ muted: [...new Set([...this.#settings.muted, id])] });
      },
      setLevel: (level) => {
        this.#settings = { ...this.#settings, level };
        this.#draw();
        void changeSettings({ level });
      },
    };
  }

  async #goTo(id: string): Promise<void> {
    const wish = ++this.#wish;
    const texts = await cardTexts({ entries: [id], inner: [] }).catch(() => undefined);
    if (!this.#open || wish !== this.#wish || !texts?.entries.length) return;
    this.#open.before.push(this.#open.texts);
    this.#open.texts = texts;
    this.#draw();
  }

  #goBack(): void {
    const texts = this.#open?.before.pop();
    if (!this.#open || !texts) return;
    this.#open.texts = texts;
    this.#draw();
  }

  #stop(): void {
    this.close();
    this.#host?.unmount();
  }
}

function nearestLine(lines: readonly DOMRect[], { x, y }: DOMRect): DOMRect | undefined {
  const distance = (line: DOMRect): number => Math.hypot(line.x - x, line.y - y);
  return lines.reduce<DOMRect | undefined>(
    (best, line) => (!best || distance(line) < distance(best) ? line : best),
    undefined,
  );
}

/** The part of the page that the reader sees, also when the view is pinched larger. */
function currentView(): Box {
  const { visualViewport: visual } = window;
  if (!visual) return { x: 0, y: 0, width: innerWidth, height: innerHeight };
  return { x: visual.offsetLeft, y: visual.offsetTop, width: visual.width, height: visual.height };
}

const isVertical = ({ node }: Piece): boolean =>
  node.parentElement !== null && getComputedStyle(node.parentElement).writingMode.startsWith('vertical');
