import type { PaintMatches } from '../painting/match-painter.ts';
import type { Piece } from '../painting/match-range.ts';
import type { MatchRegistry } from '../painting/match-store.ts';
import type { Painter } from '../painting/painter.ts';
import type { RestlessTexts } from '../painting/streaming-texts.ts';
import { containsAcross, parentAcross } from '../platform/nodes.ts';
import type { ReadPage } from '../reading/page-reader.ts';
import type { Rewritings } from '../text/dom-revisions.ts';
import { isEdited } from '../text/is-edited.ts';
import { isInReadLanguage } from '../text/language.ts';
import { isLeftAlone } from '../text/skipped-text.ts';
import { textFlow } from '../text/text-flow.ts';
import { GatherChanges } from './change-batcher.ts';
import { summarize, WatchPage } from './mutation-watcher.ts';
import type { ShadowRoots } from './shadow-roots.ts';

export interface FollowPageParts {
  registry: MatchRegistry;
  painter: Painter;
  painting: PaintMatches;
  reading: ReadPage;
  shadowRoots: ShadowRoots;
  rewritings: Rewritings;
  restless: RestlessTexts;
  /** Whether text in languages other than the glossary's is read too. */
  anyLanguage: boolean;
  /** Reads everything again. */
  readAll(): void;
  /** The page replaced its document: all event listeners are gone. */
  reopened(): void;
}

/** Keeps what is painted right while the page changes, and has changed text read again. */
export class FollowPage {
  readonly #parts: FollowPageParts;
  readonly #gathered: GatherChanges;
  readonly watch: WatchPage;
  readonly #beside = new Set<Element>();
  readonly #ruled = new Set<Element>();
  #removed = false;
  #isEdited = isEdited();
  readonly #signal: AbortSignal;

  constructor(parts: FollowPageParts, signal: AbortSignal) {
    this.#parts = parts;
    this.#gathered = new GatherChanges((nodes) => this.#read(nodes), signal);
    this.watch = new WatchPage((records) => this.#changed(records), signal);
    this.#signal = signal;
    this.listen();
  }

  /** Listens for the tab being shown again, and for whoever begins to edit; nothing happens when it does already. */
  listen(): void {
    document.addEventListener('visibilitychange', this.#shown, { signal: this.#signal });
    const options = { capture: true, passive: true, signal: this.#signal };
    for (const type of ['pointerdown', 'keydown']) addEventListener(type, this.#pressed, options);
  }

  readonly #shown = (): void => this.#gathered.flush();

  /** Before a press does anything in a document that has become an editor: marks would be in its writer's way, and be saved. */
  readonly #pressed = (): void => {
    if (isEdited() !== this.#isEdited) this.#read(new Set());
  };

  /** In the mutation callback itself: nothing wrong may be painted even once. */
  #changed(records: readonly MutationRecord[]): void {
    const { painting, painter, rewritings, restless } = this.#parts;
    const began = performance.now();
    const { lost, toRead } = painter.repair(records);
    if (lost.length > 0) painting.drop(lost);
    const gathered = { toRead: this.#gathered.nodes, beside: this.#beside };
    const changes = summarize(records, gathered);
    for (const [node, before] of changes.rewritten) {
      rewritings.add(node);
      restless.rewritten(node, began);
      painting.follow(node, before);
    }
    const hasRemoved = changes.removed.size > 0;
    if (hasRemoved) painting.dropTorn();
    // What was taken out may stand elsewhere now, in an editor for instance.
    if (changes.ruled.size > 0 || hasRemoved) rewritings.ruled(changes.removed);
    for (const element of changes.ruled) this.#ruleAnew(element, changes.toRead);
    for (const node of toRead) changes.toRead.add(node);
    this.#removed ||= hasRemoved;
    if (changes.reopened) this.#parts.reopened();
    this.#gathered.added(this.#removed || this.#beside.size > 0);
    this.#gathered.spent(performance.now() - began);
  }

  #ruleAnew(element: Element, toRead: Set<Node>): void {
    const leftAlone = isLeftAlone(element);
    const { registry, painting, anyLanguage } = this.#parts;
    if (!leftAlone) {
      toRead.add(element);
      this.#ruled.add(element);
    }
    if (!leftAlone && (anyLanguage || isInReadLanguage(element))) return;
    const inside: Piece[] = [];
    for (const node of registry.nodes()) {
      if (containsAcross(element, node) && (leftAlone || !isInReadLanguage(node)))
        inside.push(...registry.at(node));
    }
    if (inside.length > 0) painting.drop(inside);
  }

  #read(nodes: Set<Node> | 'all'): void {
    const began = performance.now();
    const { painting, painter, reading, registry, shadowRoots, readAll } = this.#parts;
    painter.restore({ hasMoved: this.#removed });
    if (this.#removed) {
      painting.sweep();
      shadowRoots.forgetGone();
    }
    this.#removed = false;
    shadowRoots.lookAgain();
    const wasEdited = this.#isEdited;
    this.#isEdited = isEdited();
    if (this.#isEdited) painting.drop([...registry.pieces()]);
    else if (nodes === 'all' || wasEdited) readAll();
    else {
      this.#addInlineBeside(nodes);
      reading.readAround(nodes);
      this.#readRootsInRuled();
    }
    this.#ruled.clear();
    this.#gathered.spent(performance.now() - began);
  }

  /** Shadow roots that were found already: a walk passes them by. */
  #readRootsInRuled(): void {
    if (this.#ruled.size === 0) return;
    const { reading, shadowRoots } = this.#parts;
    for (const root of shadowRoots.all) {
      let outer: Element | null = root.host;
      while (outer && !this.#ruled.has(outer)) outer = parentAcross(outer);
      if (outer) reading.readRoot(root);
    }
  }

  #addInlineBeside(toRead: Set<Node>): void {
    for (const each of this.#beside)
      if (!toRead.has(each) && each.isConnected && textFlow(each) === 'inline') toRead.add(each);
    this.#beside.clear();
  }
}
