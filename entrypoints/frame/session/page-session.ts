import type { Settings } from '../../settings/settings-schema.ts';
import { AwaitHover } from '../card/card-loader.ts';
import { FollowPage } from '../changes/change-handler.ts';
import { HiddenParts } from '../changes/hidden-elements.ts';
import { ShadowRoots } from '../changes/shadow-roots.ts';
import { PaintMatches } from '../painting/match-painter.ts';
import { MatchRegistry } from '../painting/match-store.ts';
import type { MakePainter } from '../painting/painter-loader.ts';
import { RestlessTexts } from '../painting/streaming-texts.ts';
import { whenAborted } from '../platform/abort.ts';
import { AskMatches } from '../reading/match-client.ts';
import { ReadPage } from '../reading/page-reader.ts';
import { Rewritings } from '../text/dom-revisions.ts';
import type { Findings } from '../text/walk-visitor.ts';

/** A page whose terms are marked. */
export interface MarkedPage {
  registry: MatchRegistry;
  card: AwaitHover;
  /** Takes over settings that change nothing of what is read and painted. */
  update(settings: Settings): void;
  /** The page came back from the back/forward cache, or the reader to the tab. */
  lookAgain(): void;
}

/** What a marked page tells of. */
export interface PageEvents {
  /** The number of its terms has changed. */
  termsChanged(): void;
  /** The page replaced its document, which takes all event listeners away. */
  reopened(): void;
}

/** Reads this frame, marks its terms and shows their cards, until the signal aborts; then all traces are gone. */
export function markPage(
  settings: Settings,
  makePainter: MakePainter,
  events: PageEvents,
  signal: AbortSignal,
): MarkedPage {
  const registry = new MatchRegistry();
  const rewritings = new Rewritings();
  const restless = new RestlessTexts();
  const painter = makePainter({
    registry,
    restless,
    quietly: (change) => following.watch.quietly(change),
    // Without an answer there is no card.
    openAt: (piece) => void card.openAt(piece).catch(() => {}),
  });
  const painting = new PaintMatches(registry, painter, settings.frequency, () => events.termsChanged());
  const shadowRoots = new ShadowRoots(readRoot, signal);
  const hiddenParts = new HiddenParts((element) => reading.readAround(new Set([element])), signal);
  const findings: Findings = {
    hidden: (element) => hiddenParts.watch(element),
    skipped: (node) => painting.dropInside(node),
    entered: (element, tag, isEmpty) => shadowRoots.look(element, tag, isEmpty),
    anyLanguage: settings.anyLanguage,
    rewritings,
  };
  const reading = new ReadPage({ asking: new AskMatches(), painting, findings, readAll }, signal);
  const following = new FollowPage(
    {
      registry,
      painter,
      painting,
      reading,
      shadowRoots,
      rewritings,
      restless,
      anyLanguage: settings.anyLanguage,
      readAll,
      reopened,
    },
    signal,
  );
  const card = new AwaitHover(
    {
      settings,
      registry,
      shadowRoots: () => shadowRoots.all,
      emphasize: (pieces) => painter.emphasize(pieces),
    },
    signal,
  );

  function readRoot(root: Node): void {
    following.watch.observe(root);
    reading.readRoot(root);
  }

  function readAll(): void {
    for (const root of [document, ...shadowRoots.all]) reading.readRoot(root);
  }

  function reopened(): void {
    card.listen();
    following.listen();
    painter.restore({ hasMoved: true });
    events.reopened();
  }

  const stop = (): void => {
    painter.clear();
    registry.clear();
  };
  whenAborted(signal, stop);
  readRoot(document);
  // Rejects when all is stopped, which is what the signal is for.
  reading.run().catch((reason: unknown) => {
    if (!signal.aborted) throw reason;
  });
  return {
    registry,
    card,
    update: (changed) => card.update(changed),
    lookAgain() {
      painter.restore({ hasMoved: true });
      shadowRoots.lookAgain();
    },
  };
}
