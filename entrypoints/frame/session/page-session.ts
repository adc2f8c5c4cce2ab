import type { Settings } from '../../settings/settings-schema.ts';
import { CardLoader } from '../card/card-loader.ts';
import { ChangeHandler } from '../changes/change-handler.ts';
import { HiddenElements } from '../changes/hidden-elements.ts';
import { ShadowRoots } from '../changes/shadow-roots.ts';
import { MatchPainter } from '../painting/match-painter.ts';
import { MatchStore } from '../painting/match-store.ts';
import type { PainterFactory } from '../painting/painter.ts';
import { StreamingTexts } from '../painting/streaming-texts.ts';
import { whenAborted } from '../platform/abort.ts';
import type { PageListeners } from '../platform/page-listeners.ts';
import { MatchClient } from '../reading/match-client.ts';
import { PageReader } from '../reading/page-reader.ts';
import { DomRevisions } from '../text/dom-revisions.ts';
import type { WalkVisitor } from '../text/walk-visitor.ts';

/** A page that is being read, and whose terms are highlighted. */
export interface PageSession {
  store: MatchStore;
  card: CardLoader;
  /** Applies changed settings that need no restart of the page session. */
  update(settings: Settings): void;
  /**
   * Repairs what is painted, and looks for new shadow roots.
   * Called after the page left the back/forward cache or the user returned to the tab.
   */
  restore(): void;
}

/** The objects and callbacks of the frame session that a page session works with. */
export interface PageSessionParts {
  createPainter: PainterFactory;
  listeners: PageListeners;
  /** Called after the number of terms of the page changed. */
  termsChanged(): void;
}

/**
 * Reads this frame, highlights its terms and shows their cards, until the signal aborts.
 * All traces are removed then.
 */
export function createPageSession(
  settings: Settings,
  { createPainter, listeners, termsChanged }: PageSessionParts,
  signal: AbortSignal,
): PageSession {
  let { muted } = settings;
  const store = new MatchStore();
  const revisions = new DomRevisions();
  const streamingTexts = new StreamingTexts();
  const painter = createPainter({
    store,
    streamingTexts,
    listeners,
    changeUnobserved: (change) => changeHandler.watcher.changeUnobserved(change),
    // Without a response, there is no card.
    openAt: (range) => void card.openAt(range).catch(() => {}),
  });
  const matchPainter = new MatchPainter(store, painter, settings.frequency, termsChanged);
  const shadowRoots = new ShadowRoots(readRoot, signal);
  const hiddenElements = new HiddenElements((element) => reader.readAround(new Set([element])), signal);
  const visitor: WalkVisitor = {
    hidden: (element) => hiddenElements.watch(element),
    skipped: (node) => matchPainter.dropInside(node),
    entered: (element, tag, isEmpty) => shadowRoots.look(element, tag, isEmpty),
    anyLanguage: settings.anyLanguage,
    revisions,
  };
  const reader = new PageReader({ client: new MatchClient(), matchPainter, visitor, readAll }, signal);
  const changeHandler = new ChangeHandler(
    {
      store,
      painter,
      matchPainter,
      reader,
      shadowRoots,
      revisions,
      streamingTexts,
      listeners,
      anyLanguage: settings.anyLanguage,
      readAll,
      reopened,
    },
    signal,
  );
  const card = new CardLoader(
    {
      settings,
      store,
      listeners,
      shadowRoots: () => shadowRoots.all,
      emphasize: (ranges) => painter.emphasize(ranges),
    },
    signal,
  );

  function readRoot(root: Node): void {
    changeHandler.watcher.observe(root);
    reader.readRoot(root);
  }

  function readAll(): void {
    for (const root of [document, ...shadowRoots.all]) reader.readRoot(root);
  }

  function reopened(): void {
    listeners.reattach();
    painter.restore({ hasMoved: true });
  }

  const stop = (): void => {
    painter.clear();
    store.clear();
  };
  whenAborted(signal, stop);
  readRoot(document);
  // Rejects when the signal aborts, which is no failure.
  reader.run().catch((reason: unknown) => {
    if (!signal.aborted) throw reason;
  });
  return {
    store,
    card,
    update(changed) {
      const hasMuted = !isEqualList(changed.muted, muted);
      muted = changed.muted;
      if (hasMuted) matchPainter.dropEntries(new Set(muted));
      card.update(changed);
      // Entries muted until now have no matches, and matches of several entries now mean only the others.
      if (hasMuted) readAll();
    },
    restore() {
      painter.restore({ hasMoved: true });
      shadowRoots.lookAgain();
    },
  };
}

const isEqualList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((item, at) => item === other[at]);
