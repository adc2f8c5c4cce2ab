import type { PassageFinding } from '../../../glossary/matching/match.ts';
import { TimeSlicer } from '../platform/time-slicer.ts';
import type { Block } from '../text/block.ts';
import type { Passage } from '../text/passages/passage.ts';
import { collectPassages } from '../text/passages/passage-walker.ts';
import { isDesignMode } from '../text/skipped-text.ts';
import type { WalkVisitor } from '../text/walk-visitor.ts';
import { MAX_REQUEST } from './block-queue.ts';
import { PassageBlocks } from './passage-blocks.ts';

/**
 * Milliseconds after the first slice, which is enough for most pages: the first second is the one in which a page has most to do
 * and its user waits for it.
 */
const LONG_REST = 1_000;

/** Milliseconds between all other slices: they take at most 4 % of the time. */
const REST = 100;

/** Milliseconds after which a page that is never idle is not waited for any longer. */
const PATIENCE = 1_000;

/** Requests whose passages are read together: half a million characters. */
const REQUESTS_TOGETHER = 8;

/** A passage, and what reads the blocks of its tree. */
interface Collected {
  passage: Passage;
  blocks: PassageBlocks;
  /** Whether it is the last one of its tree. */
  isLast?: boolean;
}

/** What may be in a passage of which the background gets no text. */
const UNKNOWN: Omit<PassageFinding, 'passage'> = {
  forms: Number.POSITIVE_INFINITY,
  isTelling: true,
  isDoubtful: true,
};

/** The callbacks of the page reader that a survey works with. */
export interface PageSurveyParts {
  visitor: WalkVisitor;
  /** Resolves with what may be in these passages; `undefined` if there is no response. */
  ask(passages: readonly string[]): Promise<readonly PassageFinding[] | undefined>;
  /** Whether words that need evidence may count on this page. */
  hasEvidence(): boolean;
  /** Has these blocks read, after all others. */
  read(blocks: Iterator<Block | undefined, void>): void;
  /** Called when there is nothing left to survey. */
  ended(): void;
}

/**
 * Looks through all text of the page while the page is idle, and has those passages read block by block in which the background
 * finds something: reading all blocks would cost several times as much, and most pages have hardly any term.
 */
export class PageSurvey {
  readonly #parts: PageSurveyParts;
  readonly #signal: AbortSignal;
  readonly #slicer: TimeSlicer;
  readonly #roots = new Set<Document | ShadowRoot>();
  /** Passages with words that need evidence, while the page has shown none. */
  readonly #waiting = new Map<Document | ShadowRoot, PassageBlocks>();
  /** The passages of the next request. */
  #batch: Collected[] = [];
  /** UTF-16 code units of text in them. */
  #size = 0;
  readonly #worthReading = new Set<PassageBlocks>();
  /** Requests so far. */
  #asked = 0;
  #isUnderWay = false;
  #isUrgent = false;
  /** Slices of time that were used since the survey began. */
  #slices = 0;
  /** Ends the current wait for an idle page. */
  #hurry = (): void => {};

  constructor(parts: PageSurveyParts, signal: AbortSignal) {
    this.#parts = parts;
    this.#signal = signal;
    this.#slicer = new TimeSlicer(signal, () => this.#rest());
  }

  /** Whether there is nothing left to survey. */
  get isOver(): boolean {
    return !this.#isUnderWay;
  }

  /** Surveys a document or shadow root, once more if that is under way. */
  add(root: Document | ShadowRoot): void {
    this.#roots.add(root);
    if (this.#isUnderWay) return;
    this.#isUnderWay = true;
    // Rejects when the signal aborts, which is no failure.
    this.#run().catch((reason: unknown) => {
      if (!this.#signal.aborted) throw reason;
    });
  }

  /** Goes on without waiting for an idle page, up to the end. */
  hurry(): void {
    this.#isUrgent = !this.isOver;
    if (this.#isUrgent) this.#hurry();
  }

  /** Has the passages read that waited for evidence, if there is any now. */
  evidenceChanged(): void {
    if (this.#waiting.size === 0 || !this.#parts.hasEvidence()) return;
    for (const blocks of this.#waiting.values()) this.#read(blocks);
  }

  /** Forgets what has left the page. */
  forgetGone(): void {
    for (const blocks of this.#waiting.values()) blocks.forgetGone();
  }

  async #rest(): Promise<void> {
    if (this.#isUrgent) return scheduler.yield();
    const rest = this.#slices === 1 ? LONG_REST : REST;
    this.#slices += 1;
    await new Promise<unknown>((resolve) => {
      this.#hurry = () => resolve(undefined);
      const whenIdle = (): unknown => requestIdleCallback(resolve, { timeout: PATIENCE });
      if (this.#slices === 1) whenIdle();
      else setTimeout(whenIdle, rest);
    });
  }

  async #run(): Promise<void> {
    while (this.#roots.size > 0) {
      for (const root of this.#roots) {
        this.#roots.delete(root);
        this.#waiting.delete(root);
        if (!(await this.#collect(root))) this.#roots.add(root);
      }
      await this.#ask();
      this.#readFound();
    }
    this.#isUnderWay = false;
    this.#isUrgent = false;
    this.#slices = 0;
    this.#parts.ended();
  }

  /** Returns whether it came to the end; if not, the page has moved what was being read. */
  async #collect(root: Document | ShadowRoot): Promise<boolean> {
    const { visitor } = this.#parts;
    const blocks = new PassageBlocks(root, visitor);
    const walk = collectPassages(root, visitor);
    for (;;) {
      if (this.#slicer.isOver) await this.#nextSlice();
      if (isDesignMode()) return true;
      const { done, value } = walk.next();
      if (done) {
        const last = this.#batch.at(-1);
        if (last?.blocks === blocks) last.isLast = true;
        return value;
      }
      if (!value) continue;
      this.#batch.push({ passage: value, blocks });
      this.#size += value.text?.length ?? 0;
      if (this.#size >= MAX_REQUEST) await this.#askMeanwhile();
    }
  }

  /** Asks while the walk is under way: a word or a form may go on from the last passage into the next. */
  async #askMeanwhile(): Promise<void> {
    const last = this.#batch.at(-1);
    await this.#ask();
    if (last) this.#batch.push(last);
  }

  async #nextSlice(): Promise<void> {
    // What the first slice has come to is shown before the long rest.
    if (this.#slices === 1 && !this.#isUrgent) {
      await this.#askMeanwhile();
      this.#readFound();
    }
    await this.#slicer.next();
  }

  /** Asks what is in the passages collected so far, and has those read that are worth it. */
  async #ask(): Promise<void> {
    const batch = this.#batch;
    this.#batch = [];
    this.#size = 0;
    if (batch.length === 0) return;
    const findings = await this.#parts.ask(batch.map(({ passage }) => passage.text ?? ''));
    if (!findings) return;
    const found = new Set<PassageBlocks>();
    let isTelling = this.#parts.hasEvidence();
    const byPassage = new Map(findings.map((finding) => [finding.passage, finding]));
    batch.forEach(({ passage, blocks, isLast }, at) => {
      blocks.surveyed = isLast ? Number.POSITIVE_INFINITY : passage.at + (passage.text?.length ?? 0);
      const finding = passage.text === null ? UNKNOWN : byPassage.get(at);
      if (!finding) return;
      blocks.add({ ...passage, ...finding });
      found.add(blocks);
      isTelling ||= finding.isTelling;
    });
    for (const blocks of found) {
      if (isTelling || blocks.isDense) this.#worthReading.add(blocks);
      else this.#waiting.set(blocks.root, blocks);
    }
    if (++this.#asked % REQUESTS_TOGETHER === 0) this.#readFound();
  }

  /** Has the passages read that are worth it. What is painted at once takes the browser one frame. */
  #readFound(): void {
    for (const blocks of this.#worthReading) this.#read(blocks);
    this.#worthReading.clear();
  }

  #read(blocks: PassageBlocks): void {
    this.#waiting.delete(blocks.root);
    this.#parts.read(blocks.read());
  }
}
