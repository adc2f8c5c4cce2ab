import { sendRequest } from '../../messaging/client.ts';
import type { TermSighting } from '../../messaging/protocol.ts';
import { wait, whenAborted } from '../platform/abort.ts';
import type { TextPlace } from '../platform/nodes.ts';
import type { PageListeners } from '../platform/page-listeners.ts';
import { TimeSlicer, whenShown } from '../platform/time-slicer.ts';
import { withRetries } from '../platform/with-retries.ts';
import type { MarkupWalk } from './markup-walk.ts';
import { WalkSource } from './walk-source.ts';

/** How much of the markup is taken. */
interface Measure {
  /** UTF-16 code units in one request, about. */
  request: number;
  /** Elements at once. */
  part: number;
}

const MEASURE: Measure = { request: 256_000, part: 1_000 };
/** For the first request: a page about the field has a term near its beginning, and is read exactly then. */
const FIRST_MEASURE: Measure = { request: 32_000, part: 150 };
/** … of the request before that is sent again: in it is what may decide whether words in the next one count. */
const MARKUP_BEFORE = 16_000;

/** Milliseconds between a change of the page and the look at it, at least … */
const REST = 250;
/** … and as a multiple of the time that the last look took: however often a page changes, 1/25 of the time. */
const REST_PER_WORK = 24;

/** Milliseconds between two readings of everything, because a change alone left open whether its words count. */
const READ_ALL_EVERY = 5_000;

/** Milliseconds after which further text is read even if the browser is never idle. */
const LONGEST_WAIT = 1_000;

type Sighting = { kind: 'found'; place: TextPlace | undefined } | Exclude<TermSighting, { kind: 'found' }>;

/** A part of a walk: its first node, and at which of a request's pieces of markup it begins. */
interface ReadPart {
  node: Node;
  piece: number;
}

/**
 * Resolves when text with a term is in this frame, or is added to it, with its place: the code that reads exactly has been
 * loaded then. Most frames never have one. Rejects with the signal's reason, or with `NoResponse` when the extension is gone.
 */
export async function whenTermFound(
  listeners: PageListeners,
  signal: AbortSignal,
): Promise<TextPlace | undefined> {
  const life = new AbortController();
  const stop = (): void => life.abort(signal.reason);
  whenAborted(signal, stop);
  try {
    return await new TermWatch(listeners, life.signal).run();
  } finally {
    life.abort();
    signal.removeEventListener('abort', stop);
  }
}

/** Asks the background about the text of a frame, and about what changes in it. */
class TermWatch {
  readonly #signal: AbortSignal;
  readonly #slicer: TimeSlicer;
  readonly #source: WalkSource;
  #walk: MarkupWalk | undefined;
  #wake: (() => void) | undefined;
  /** Milliseconds that reading has taken since the last rest. */
  #work = 0;
  /** The end of the last request's markup, which comes before that of the next one on the page. */
  #before = '';
  /** The parts of walks that the current request is of. */
  #parts: ReadPart[] = [];
  #hasChange = false;
  #readAllAt = performance.now() + READ_ALL_EVERY;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(listeners: PageListeners, signal: AbortSignal) {
    this.#signal = signal;
    this.#slicer = new TimeSlicer(signal);
    this.#source = new WalkSource(listeners, () => this.#wake?.(), signal);
    whenAborted(signal, () => {
      clearTimeout(this.#timer);
      this.#wake?.();
    });
  }

  /** Resolves when a term is found; rejects like `whenTermFound`. */
  async run(): Promise<TextPlace | undefined> {
    for (let isFirst = true; ; isFirst = false) {
      // Not by a name: what waits here for hours would hold the markup.
      const sighting = await this.#ask(await this.#nextMarkup(isFirst ? FIRST_MEASURE : MEASURE));
      if (sighting.kind === 'found') return sighting.place;
      if (sighting.kind === 'unsure' && this.#hasChange) this.#readAllLater();
      this.#hasChange = false;
      if (isFirst) continue;
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: LONGEST_WAIT }));
      this.#signal.throwIfAborted();
    }
  }

  /** What is around a change may decide whether its words count. */
  #readAllLater(): void {
    this.#timer ??= setTimeout(
      () => {
        this.#timer = undefined;
        this.#readAllAt = performance.now() + READ_ALL_EVERY;
        this.#source.addAll();
        this.#wake?.();
      },
      Math.max(0, this.#readAllAt - performance.now()),
    );
  }

  async #ask(markup: string[]): Promise<Sighting> {
    const sighting = await withRetries(() => sendRequest('lookForTerms', { markup }), this.#signal);
    this.#signal.throwIfAborted();
    if (sighting?.kind !== 'found') return sighting ?? { kind: 'none' };
    const { piece, length } = sighting;
    const part = this.#parts.findLast((each) => each.piece <= piece);
    return { kind: 'found', place: part && { node: part.node, length } };
  }

  /** Resolves with the markup of the next request: as much as the measure says, or less when no more is left. */
  async #nextMarkup({ request, part }: Measure): Promise<string[]> {
    const markup = this.#before ? [this.#before] : [];
    this.#parts = [];
    let size = 0;
    while (size < request) {
      if (this.#slicer.isOver) await this.#slicer.next();
      const walk = this.#currentWalk();
      if (walk) {
        if (walk.next) this.#parts.push({ node: walk.next, piece: markup.length });
        this.#read(walk, part);
        size += walk.size;
        markup.push(...walk.take());
      } else if (size > 0) break;
      else await this.#somethingNew();
    }
    this.#before = this.#walk ? endOf(markup.at(-1) ?? '') : '';
    return markup;
  }

  /** The walk that goes on, or the next one; `undefined` when everything was read. */
  #currentWalk(): MarkupWalk | undefined {
    if (this.#walk?.isLost) {
      this.#source.add(this.#walk.root);
      this.#walk = undefined;
    }
    if (!this.#walk) {
      this.#hasChange ||= this.#source.isOfChange;
      this.#walk = this.#source.next();
    }
    return this.#walk;
  }

  #read(walk: MarkupWalk, elements: number): void {
    const began = performance.now();
    if (!walk.read(elements)) this.#walk = undefined;
    this.#work += performance.now() - began;
  }

  /** Resolves some time after the page has changed, and while its tab is visible. */
  async #somethingNew(): Promise<void> {
    this.#source.lookAgain();
    if (this.#source.isEmpty) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#wake = undefined;
    }
    this.#signal.throwIfAborted();
    await wait(Math.max(REST, REST_PER_WORK * this.#work), this.#signal);
    this.#work = 0;
    await whenShown(this.#signal);
    this.#source.lookAgain();
  }
}

/** The end of a piece of markup, from a tag on. */
const endOf = (piece: string): string => {
  const tag = piece.length > MARKUP_BEFORE ? piece.indexOf('<', piece.length - MARKUP_BEFORE) : 0;
  return tag < 0 ? '' : piece.slice(tag);
};
