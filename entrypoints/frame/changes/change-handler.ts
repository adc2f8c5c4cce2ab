import type { MatchPainter } from '../painting/match-painter.ts';
import type { MatchRange } from '../painting/match-range.ts';
import type { MatchStore } from '../painting/match-store.ts';
import type { Painter } from '../painting/painter.ts';
import type { StreamingTexts } from '../painting/streaming-texts.ts';
import { containsAcross, parentElementAcross } from '../platform/nodes.ts';
import type { PageListeners } from '../platform/page-listeners.ts';
import type { PageReader } from '../reading/page-reader.ts';
import type { DomRevisions } from '../text/dom-revisions.ts';
import { isInReadLanguage } from '../text/language.ts';
import { followPageLanguage } from '../text/page-language.ts';
import { isDesignMode, isExcluded } from '../text/skipped-text.ts';
import { continuesText, textFlow } from '../text/text-flow.ts';
import { ChangeBatcher } from './change-batcher.ts';
import { MutationWatcher, summarizeRecords } from './mutation-watcher.ts';
import type { ShadowRoots } from './shadow-roots.ts';

/** The objects and callbacks of the page session that a change handler works with. */
export interface ChangeHandlerParts {
  store: MatchStore;
  painter: Painter;
  matchPainter: MatchPainter;
  reader: PageReader;
  shadowRoots: ShadowRoots;
  revisions: DomRevisions;
  streamingTexts: StreamingTexts;
  listeners: PageListeners;
  /** Whether text in languages other than the glossary's is read too. */
  anyLanguage: boolean;
  /** Reads everything again. */
  readAll(): void;
  /** Called after the page replaced its document, which removes all event listeners. */
  reopened(): void;
}

/** Keeps the painted matches correct while the page changes, and has changed text read again. */
export class ChangeHandler {
  readonly #parts: ChangeHandlerParts;
  readonly #batcher: ChangeBatcher;
  readonly watcher: MutationWatcher;
  readonly #beside = new Set<Element>();
  readonly #changedRules = new Set<Element>();
  #removed = false;
  #isEdited = isDesignMode();

  constructor(parts: ChangeHandlerParts, signal: AbortSignal) {
    this.#parts = parts;
    this.#batcher = new ChangeBatcher((nodes) => this.#read(nodes), signal);
    this.watcher = new MutationWatcher((records) => this.#changed(records), signal);
    parts.listeners.add(() => {
      const options = { capture: true, passive: true, signal };
      for (const type of ['pointerdown', 'keydown']) addEventListener(type, this.#pressed, options);
    }, signal);
  }

  /**
   * Checks for design mode before a press takes effect.
   * In a document that has become an editor, marks would be in the way of the user and would be saved.
   */
  readonly #pressed = (): void => {
    if (isDesignMode() !== this.#isEdited) this.#read(new Set());
  };

  /**
   * Repairs what is painted within the mutation callback.
   * Thus no frame shows anything wrong.
   */
  #changed(records: readonly MutationRecord[]): void {
    const { matchPainter, painter, revisions, shadowRoots, streamingTexts } = this.#parts;
    const began = performance.now();
    if (records.some(({ type }) => type === 'childList')) revisions.recordStructure();
    const { lost, toRead } = painter.repair(records);
    if (lost.length > 0) matchPainter.drop(lost);
    const gathered = { toRead: this.#batcher.nodes, beside: this.#beside };
    const changes = summarizeRecords(records, gathered);
    for (const [node, before] of changes.rewritten) {
      revisions.recordRewrite(node);
      streamingTexts.recordRewrite(node, began);
      matchPainter.shiftRanges(node, before);
    }
    const hasRemoved = changes.removed.size > 0;
    if (hasRemoved) {
      matchPainter.dropBroken();
      // At once: what the mark painter has just lost in them is read again only if they are found again.
      shadowRoots.forgetGone();
    }
    // A removed node may have been inserted elsewhere, for instance in an editor.
    if (changes.changedRules.size > 0 || hasRemoved) revisions.recordRuleChange(changes.removed);
    if (changes.changedRules.has(document.documentElement)) followPageLanguage();
    for (const element of changes.changedRules) this.#applyRules(element, changes.toRead);
    for (const node of toRead) changes.toRead.add(node);
    this.#removed ||= hasRemoved;
    if (changes.reopened) this.#parts.reopened();
    this.#batcher.schedule(this.#removed || this.#beside.size > 0);
    this.#batcher.addWork(performance.now() - began);
  }

  #applyRules(element: Element, toRead: Set<Node>): void {
    const leftAlone = isExcluded(element);
    const { store, matchPainter, anyLanguage } = this.#parts;
    if (!leftAlone) {
      toRead.add(element);
      this.#changedRules.add(element);
    }
    if (!leftAlone && (anyLanguage || isInReadLanguage(element))) return;
    const inside: MatchRange[] = [];
    for (const node of store.nodes()) {
      if (containsAcross(element, node) && (leftAlone || !isInReadLanguage(node)))
        inside.push(...store.at(node));
    }
    if (inside.length > 0) matchPainter.drop(inside);
  }

  #read(nodes: Set<Node> | 'all'): void {
    const began = performance.now();
    const { matchPainter, painter, reader, store, shadowRoots, readAll } = this.#parts;
    painter.restore({ hasMoved: this.#removed });
    if (this.#removed) matchPainter.dropDetached();
    this.#removed = false;
    shadowRoots.lookAgain();
    const wasEdited = this.#isEdited;
    this.#isEdited = isDesignMode();
    if (this.#isEdited) matchPainter.drop([...store.ranges()]);
    else if (nodes === 'all' || wasEdited) readAll();
    else {
      this.#addInlineBeside(nodes);
      reader.readAround(nodes);
      this.#readRootsInRuled();
    }
    this.#changedRules.clear();
    this.#batcher.addWork(performance.now() - began);
  }

  /**
   * Reads known shadow roots inside elements with changed rules.
   * A walk does not descend into them.
   */
  #readRootsInRuled(): void {
    if (this.#changedRules.size === 0) return;
    const { reader, shadowRoots } = this.#parts;
    for (const root of shadowRoots.all) {
      let outer: Element | null = root.host;
      while (outer && !this.#changedRules.has(outer)) outer = parentElementAcross(outer);
      if (outer) reader.readRoot(root);
    }
  }

  #addInlineBeside(toRead: Set<Node>): void {
    for (const each of this.#beside)
      if (!toRead.has(each) && each.isConnected && continuesText(textFlow(each))) toRead.add(each);
    this.#beside.clear();
  }
}
