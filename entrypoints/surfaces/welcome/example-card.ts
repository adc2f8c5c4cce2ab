import { browser } from 'wxt/browser';
import type { CardActions, CardView, Muting } from '../../frame/card/card-api.ts';
import { CardHistory, type CardTexts, fetchCardTexts } from '../../frame/card/card-history.ts';
import { GRACE } from '../../frame/card/hover-controller.ts';
import { mountCard } from '../../frame/card/mount-card.tsx';
import { placeCard } from '../../frame/card/placement/card-placement.ts';
import { LatestRequest } from '../../messaging/latest-request.ts';
import { muting } from '../../settings/settings-change.ts';
import type { Settings, SettingsChange } from '../../settings/settings-schema.ts';
import { glossaryUrl } from '../glossary/glossary-url.ts';

interface Context {
  settings(): Settings;
  /** Returns why the change could not be stored, in the user's language, or `null`. */
  change(change: SettingsChange): Promise<string | null>;
}

/** The open card. */
interface Shown {
  term: HTMLElement;
  history: CardHistory;
  isPinned: boolean;
  muting: Muting | null;
  /** Why the last term could not be muted, in the user's language, or `null`. */
  failure: string | null;
}

/** A card on the welcome page, beside its term. Web pages get theirs from the content script, which does not run here. */
export class ExampleCard {
  readonly #context: Context;
  readonly #host = document.createElement('div');
  readonly #view: CardView;
  readonly #requests = new LatestRequest();
  #shown: Shown | undefined;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  /** When the signal aborts, the card and its listeners are removed. */
  constructor(context: Context, signal: AbortSignal) {
    this.#context = context;
    this.#host.className = 'card-host';
    this.#view = mountCard(this.#host.attachShadow({ mode: 'closed' }), this.#actions());
    this.#listen(signal);
    signal.addEventListener('abort', () => {
      this.close();
      this.#view.unmount();
    });
  }

  /**
   * Opens the card of a term. Returns `false` when the pointer left or went on before the entry came.
   * Rejects with `NoResponse`.
   */
  async show(id: string, term: HTMLElement, how: 'hover' | 'press'): Promise<boolean> {
    if (this.#shown?.isPinned && how === 'hover') return false;
    clearTimeout(this.#leaving);
    const isLatest = this.#requests.begin();
    const texts = await fetchCardTexts({ entries: [id], inner: [] });
    if (!isLatest() || texts.entries.length === 0) return false;
    this.close();
    this.#open(term, texts);
    if (how === 'press') this.#view.focus();
    return true;
  }

  /** The pointer left the term: closes the card, unless the pointer reaches it in time. */
  leave(): void {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => {
      if (!this.#shown?.isPinned && document.activeElement !== this.#host) this.close();
    }, GRACE);
  }

  close(): void {
    this.#requests.cancel();
    clearTimeout(this.#leaving);
    if (!this.#shown) return;
    const { term } = this.#shown;
    const hadFocus = document.activeElement === this.#host;
    this.#host.remove();
    this.#shown = undefined;
    term.setAttribute('aria-expanded', 'false');
    if (hadFocus) term.focus();
  }

  #open(term: HTMLElement, texts: CardTexts): void {
    const history = new CardHistory(texts);
    this.#shown = { term, history, isPinned: false, muting: null, failure: null };
    term.setAttribute('aria-expanded', 'true');
    document.body.append(this.#host);
    this.#draw();
    this.#place(term);
  }

  /** Places the card in the page, not in the view: it scrolls with its term. */
  #place(term: HTMLElement): void {
    const { style } = this.#host;
    style.maxHeight = 'none';
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const card = this.#host.getBoundingClientRect();
    const line = term.getBoundingClientRect();
    const place = placeCard({ line, card, view: { x: 0, y: 0, width, height }, isVertical: false });
    style.left = `${place.x + scrollX}px`;
    style.top = `${place.y + scrollY}px`;
    // Not limited where it fits: "More" may make it longer, and the page scrolls.
    if (place.height < card.height) style.maxHeight = `${place.height}px`;
  }

  #draw(level = this.#context.settings().level): void {
    if (!this.#shown) return;
    const { history, isPinned, muting, failure } = this.#shown;
    const { theme } = this.#context.settings();
    this.#view.show({
      ...history.texts,
      pinned: isPinned,
      canGoBack: history.canGoBack,
      level,
      theme,
      muting,
      failure,
    });
  }

  #actions(): CardActions {
    return {
      open: (id) => void this.#goTo(id),
      back: () => {
        this.#shown?.history.goBack();
        this.#draw();
      },
      close: () => this.close(),
      openInGlossary: (id) => void browser.tabs.create({ url: glossaryUrl({ entry: id }) }),
      writeNote: (id) => void browser.tabs.create({ url: glossaryUrl({ entry: id, task: 'note' }) }),
      edit: (id) => void browser.tabs.create({ url: glossaryUrl({ entry: id, task: 'edit' }) }),
      pin: (isPinned) => {
        if (this.#shown) this.#shown.isPinned = isPinned;
        this.#draw();
      },
      setMuted: (id, muted) => void this.#setMuted({ id, muted }),
      setLevel: (level) => {
        void this.#context.change({ set: { level } });
        this.#draw(level);
      },
    };
  }

  async #goTo(id: string): Promise<void> {
    // Without a response the card stays as it is.
    await this.#shown?.history.goTo(id).catch(() => false);
    this.#draw();
  }

  async #setMuted(change: Muting): Promise<void> {
    const shown = this.#shown;
    if (!shown) return;
    const { muting: before } = shown;
    shown.muting = change;
    this.#draw();
    const failure = await this.#context.change(muting(change.id, change.muted));
    // Another card may be open now, or another change be under way.
    if (shown !== this.#shown || shown.muting !== change) return;
    shown.failure = failure;
    if (failure !== null) shown.muting = before;
    this.#draw();
  }

  #listen(signal: AbortSignal): void {
    const host = this.#host;
    host.addEventListener('pointerenter', () => clearTimeout(this.#leaving), { signal });
    host.addEventListener('pointerleave', () => this.leave(), { signal });
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.close(), { signal });
    document.addEventListener(
      'pointerdown',
      ({ target }) => {
        if (target !== host && target !== this.#shown?.term && !this.#shown?.isPinned) this.close();
      },
      { signal },
    );
  }
}
