import type { Settings } from '../../settings/settings-schema.ts';
import { CardLoader } from '../card/card-loader.ts';
import { ChangeHandler } from '../changes/change-handler.ts';
import { HiddenElements } from '../changes/hidden-elements.ts';
import { ShadowRoots } from '../changes/shadow-roots.ts';
import { entriesInView } from '../painting/entries-in-view.ts';
import { countTerms } from '../painting/match-navigation.ts';
import { MatchPainter } from '../painting/match-painter.ts';
import { MatchStore } from '../painting/match-store.ts';
import { loadPainter } from '../painting/painter-loader.ts';
import { ProminenceKeeper } from '../painting/prominence/prominence-keeper.ts';
import { StreamingTexts } from '../painting/streaming-texts.ts';
import { whenAborted } from '../platform/abort.ts';
import { seenBox } from '../platform/seen-box.ts';
import { MatchClient } from '../reading/match-client.ts';
import { sentenceOfMatch } from '../reading/match-sentence.ts';
import { PageReader } from '../reading/page-reader.ts';
import { DomRevisions } from '../text/dom-revisions.ts';
import { followPageLanguage } from '../text/page-language.ts';
import type { WalkVisitor } from '../text/walk-visitor.ts';
import { PageNavigation } from './page-navigation.ts';
import type { PageSession, PageSessionParts } from './reader-api.ts';

/** Starts to read this frame, see `ReaderApi`. */
export async function startPageSession(
  settings: Settings,
  { listeners, termsChanged, place }: PageSessionParts,
  signal: AbortSignal,
): Promise<PageSession> {
  followPageLanguage();
  const createPainter = await loadPainter(settings.painter, signal);
  signal.throwIfAborted();
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
  const prominences = new ProminenceKeeper(painter, settings.amount, revisions, signal);
  const matchPainter = new MatchPainter(store, painter, prominences, termsChanged);
  const shadowRoots = new ShadowRoots(readRoot, signal);
  const hiddenElements = new HiddenElements((element) => reader.readAround(withNeighbours(element)), signal);
  const visitor: WalkVisitor = {
    hidden: (element) => hiddenElements.watch(element),
    skipped: (node) => matchPainter.dropInside(node),
    entered: (element, tag, isEmpty) => shadowRoots.look(element, tag, isEmpty),
    anyLanguage: settings.anyLanguage,
    revisions,
  };
  const reader = new PageReader(
    {
      client: new MatchClient(),
      matchPainter,
      visitor,
      hiddenFar: (element) => hiddenElements.watchLater(element),
      place,
      readAll,
    },
    signal,
  );
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
      sentenceOf: (range) => sentenceOfMatch(range, revisions),
    },
    signal,
  );

  function readRoot(root: Document | ShadowRoot): void {
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

  listeners.add(() => {
    addEventListener('scroll', reader.scrolled, { capture: true, passive: true, signal });
  }, signal);
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
  const navigation = new PageNavigation(store, () => shadowRoots.all);
  return {
    get openEntry() {
      return card.openEntry;
    },
    entryIds: () => [...store.entryIds()],
    terms: () => countTerms(store),
    async view() {
      const box = await seenBox();
      return { openEntry: card.openEntry, inView: box ? entriesInView(store, box) : [] };
    },
    scrollToNext: (id) => navigation.scrollToNext(id),
    step(direction, from) {
      const place = navigation.step(direction, from);
      // Without a response, there is no card.
      if (place) card.openAt(place).catch(() => {});
      return place !== undefined;
    },
    complete: () => reader.complete(),
    closeCard: () => card.close(),
    refreshCard: () => card.refresh(),
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

/** The text around an element that was hidden was one; now the element may part it. */
const withNeighbours = (element: Element): Set<Node> =>
  new Set([element, element.previousSibling, element.nextSibling].filter((node) => node !== null));

const isEqualList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((item, at) => item === other[at]);
