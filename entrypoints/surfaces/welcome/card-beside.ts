import type { CompiledEntry } from '../../../glossary/compiled-entry.ts';
import type { CardActions, CardView, Muting } from '../../frame/card/card-api.ts';
import { mountCard } from '../../frame/card/mount-card.tsx';
import { sendRequest } from '../../messaging/client.ts';
import { muting, type SettingsChange } from '../../settings/settings-change.ts';
import type { Settings } from '../../settings/settings-schema.ts';
import { CROSSING } from './crossing.ts';
import { placeBeside } from './place-beside.ts';

interface Surroundings {
  settings(): Settings;
  /** Gives why it could not be stored, in words, or `null`. */
  change(change: SettingsChange): Promise<string | null>;
}

/** A card on the welcome page: the real one, placed beside its term. Pages get theirs from the content script. */
export class CardBeside {
  readonly #surroundings: Surroundings;
  readonly #host = document.createElement('div');
  readonly #view: CardView;
  /** The entries that the reader went through, the shown one last. */
  #trail: readonly CompiledEntry[] = [];
  #isPinned = false;
  #muting: Muting | null = null;
  /** Why the last term could not be muted, in words. */
  #failure: string | null = null;
  #term: HTMLElement | null = null;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  /** Grows with each wish to open or close: an answer that comes after a later wish is dropped. */
  #wish = 0;

  /** The signal takes the card and its listeners away. */
  constructor(surroundings: Surroundings, signal: AbortSignal) {
    this.#surroundings = surroundings;
    this.#host.className = 'card-host';
    this.#view = mountCard(this.#host.attachShadow({ mode: 'closed' }), this.#actions());
    this.#listen(signal);
    signal.addEventListener('abort', () => {
      this.close();
      this.#view.unmount();
    });
  }

  /** Whether the card shows for this term; not when the pointer left or went on before the answer came. Rejects with `NoAnswer`. */
  async show(id: string, term: HTMLElement, how: 'hover' | 'press'): Promise<boolean> {
    if (this.#isPinned && how === 'hover') return false;
    clearTimeout(this.#leaving);
    const trail = await this.#fetch(id);
    if (trail.length === 0) return false;
    this.close();
    this.#trail = trail;
    this.#term = term;
    term.setAttribute('aria-expanded', 'true');
    document.body.append(this.#host);
    this.#draw();
    placeBeside(this.#host, term);
    if (how === 'press') this.#view.focus();
    return true;
  }

  /** The pointer left the term: the card goes, unless the pointer reaches it in time. */
  leave(): void {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => {
      if (!this.#isPinned && document.activeElement !== this.#host) this.close();
    }, CROSSING);
  }

  close(): void {
    this.#wish += 1;
    clearTimeout(this.#leaving);
    if (!this.#host.isConnected) return;
    const hadFocus = document.activeElement === this.#host;
    this.#host.remove();
    this.#isPinned = false;
    this.#muting = null;
    this.#failure = null;
    this.#term?.setAttribute('aria-expanded', 'false');
    if (hadFocus) this.#term?.focus();
  }

  /** The entry with this id; none when there is no such entry, or when the reader went elsewhere meanwhile. */
  async #fetch(id: string): Promise<readonly CompiledEntry[]> {
    this.#wish += 1;
    const wish = this.#wish;
    const entries = await sendRequest('getEntries', { ids: [id] });
    return wish === this.#wish ? entries : [];
  }

  #draw(level = this.#surroundings.settings().level): void {
    const entry = this.#trail.at(-1);
    if (!entry) return;
    const { theme } = this.#surroundings.settings();
    const state = {
      pinned: this.#isPinned,
      canGoBack: this.#trail.length > 1,
      muting: this.#muting,
      failure: this.#failure,
    };
    this.#view.show({ entries: [entry], inner: [], level, theme, ...state });
  }

  #goTo(trail: readonly CompiledEntry[]): void {
    this.#trail = trail;
    this.#draw();
  }

  #actions(): CardActions {
    const { change } = this.#surroundings;
    return {
      open: (id) =>
        void this.#fetch(id).then(
          (found) => this.#goTo([...this.#trail, ...found]),
          // Without an answer the card stays as it is.
          () => {},
        ),
      back: () => this.#goTo(this.#trail.slice(0, -1)),
      close: () => this.close(),
      pin: (isPinned) => {
        this.#isPinned = isPinned;
        this.#draw();
      },
      setMuted: (id, muted) => void this.#setMuted({ id, muted }),
      setLevel: (level) => {
        void change({ set: { level } });
        this.#draw(level);
      },
    };
  }

  async #setMuted(said: Muting): Promise<void> {
    const before = this.#muting;
    this.#muting = said;
    this.#draw();
    const failure = await this.#surroundings.change(muting(said.id, said.muted));
    // Another card may be open by then, or none.
    if (this.#muting !== said) return;
    this.#failure = failure;
    if (failure !== null) this.#muting = before;
    this.#draw();
  }

  #listen(signal: AbortSignal): void {
    const host = this.#host;
    host.addEventListener('pointerenter', () => clearTimeout(this.#leaving), { signal });
    host.addEventListener('pointerleave', () => this.leave(), { signal });
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.close(), { signal });
    document.addEventListener(
      'pointerdown',
      ({ target }) => target !== host && target !== this.#term && !this.#isPinned && this.close(),
      { signal },
    );
  }
}
