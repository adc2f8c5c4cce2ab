import type { CompiledEntry } from '../../glossary/compiled-entry.ts';
import type { Muting } from '../card/card-module.ts';
import { mountCard } from '../card/mount-card.tsx';
import { ask } from '../shared/ask.ts';
import type { Settings } from '../shared/settings.ts';
import { withMuted } from '../shared/with-muted.ts';

/** Milliseconds in which the pointer may cross from the term to its card. */
const CROSSING = 300;
/** CSS pixels between a term and its card. */
const GAP = 6;

interface Surroundings {
  settings(): Settings;
  change(changes: Partial<Settings>): void;
}

/** A card on the welcome page: the real one, placed beneath its term. Pages get theirs from the content script. */
export interface CardBeside {
  show(id: string, term: HTMLElement, how: 'hover' | 'press'): Promise<void>;
  /** The pointer left the term: the card goes, unless the pointer reaches it in time. */
  leave(): void;
  close(): void;
}

/** Makes the card; the signal takes it and its listeners away. */
export function cardBeside({ settings, change }: Surroundings, signal: AbortSignal): CardBeside {
  const host = document.createElement('div');
  host.className = 'card-host';
  let trail: CompiledEntry[] = [];
  let pinned = false;
  let muting: Muting | null = null;
  let term: HTMLElement | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const view = mountCard(host.attachShadow({ mode: 'closed' }), {
    open: async (id) => {
      trail = [...trail, ...(await ask('getEntries', { ids: [id] }))];
      draw();
    },
    back: () => {
      trail = trail.slice(0, -1);
      draw();
    },
    close: () => close(),
    pin: (next) => {
      pinned = next;
      draw();
    },
    setMuted: (id, muted) => {
      change(withMuted(settings(), id, muted));
      muting = { id, muted };
      draw();
    },
    setLevel: (level) => {
      change({ level });
      draw(level);
    },
  });

  function draw(level = settings().level): void {
    const entry = trail.at(-1);
    if (!entry) return;
    const { theme } = settings();
    view.show({
      entries: [entry],
      inner: [],
      pinned,
      canGoBack: trail.length > 1,
      level,
      theme,
      muting,
      failure: null,
    });
  }

  function close(): void {
    clearTimeout(leaving);
    if (!host.isConnected) return;
    const hadFocus = document.activeElement === host;
    host.remove();
    pinned = false;
    muting = null;
    term?.setAttribute('aria-expanded', 'false');
    if (hadFocus) term?.focus();
  }

  function leave(): void {
    clearTimeout(leaving);
    leaving = setTimeout(() => {
      if (!pinned && document.activeElement !== host) close();
    }, CROSSING);
  }

  async function show(id: string, at: HTMLElement, how: 'hover' | 'press'): Promise<void> {
    if (pinned && how === 'hover') return;
    trail = await ask('getEntries', { ids: [id] });
    if (trail.length === 0) return;
    close();
    term = at;
    at.setAttribute('aria-expanded', 'true');
    document.body.append(host);
    draw();
    placeBeside(host, at);
    if (how === 'press') view.focus();
  }

  host.addEventListener('pointerenter', () => clearTimeout(leaving), { signal });
  host.addEventListener('pointerleave', leave, { signal });
  document.addEventListener('keydown', (event) => event.key === 'Escape' && close(), { signal });
  document.addEventListener(
    'pointerdown',
    ({ target }) => target !== host && target !== term && !pinned && close(),
    { signal },
  );
  signal.addEventListener('abort', () => {
    close();
    view.unmount();
  });
  return { show, leave, close };
}

/** Beneath the term, or above it where only there is room. */
function placeBeside(host: HTMLElement, term: HTMLElement): void {
  const { left, top, bottom } = term.getBoundingClientRect();
  const { width, height } = host.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const room = clientWidth - width - GAP;
  const beneath = bottom + GAP;
  const above = top - GAP - height;
  host.style.insetInlineStart = 'auto';
  host.style.left = `${Math.max(GAP, Math.min(left, room)) + scrollX}px`;
  host.style.top = `${(beneath + height > clientHeight && above >= 0 ? above : beneath) + scrollY}px`;
}
