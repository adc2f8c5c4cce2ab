import { InternMap } from '../../../../glossary/binary/intern-map.ts';
import { NEAR } from '../../../../glossary/matching/entry-occurrences.ts';
import { type Evidence, NO_EVIDENCE } from '../../../../glossary/matching/match.ts';
import { type Sentence, sentenceAround } from '../../../../glossary/sentence-around.ts';
import { whenShown } from '../../../frame/platform/time-slicer.ts';
import { withRetries } from '../../../frame/platform/with-retries.ts';
import { trailingBlocks } from '../../../frame/reading/block-lane.ts';
import { sendRequest } from '../../../messaging/client.ts';
import { type MatchResponse, meaningKey } from '../../../messaging/match-response.ts';
import type { Prominence } from '../../../settings/prominence.ts';
import type { Settings } from '../../../settings/settings-schema.ts';
import type { DocumentText } from '../document-text.ts';
import type { TextBlock } from '../text/page-blocks.ts';
import { itemSpans } from '../text/page-text.ts';
import type { DocumentMatch } from './document-match.ts';
import { TermsByPage } from './terms-by-page.ts';

/**
 * UTF-16 code units of text in one request, about; the first one is one page, which is shown at once. In Firefox, the background answers on the
 * thread that draws the pages: 24,000 kept it for 45 ms.
 */
const MAX_REQUEST = 8_000;

interface PageMatches {
  /** The matches of the blocks that begin on the page, in reading order. */
  matches: readonly DocumentMatch[];
  /** Whether some wait for evidence. */
  isWaiting: boolean;
}

/** Finds the terms of a document, page after page from the one in view on, by the background's index. */
export class DocumentTerms {
  readonly #text: DocumentText;
  /** Called after the matches of these pages have changed. */
  readonly #changed: (pages: ReadonlySet<number>) => void;
  readonly #signal: AbortSignal;
  readonly #pages = new Map<number, PageMatches>();
  /** The terms that the matches found so far are of. */
  readonly found = new TermsByPage();
  readonly #toRead: Set<number>;
  readonly #meanings = new InternMap(meaningKey);
  #evidence: Evidence = NO_EVIDENCE;
  #viewed = 0;
  #isReading = false;
  #whenComplete: (() => void)[] = [];

  constructor(text: DocumentText, changed: (pages: ReadonlySet<number>) => void, signal: AbortSignal) {
    this.#text = text;
    this.#changed = changed;
    this.#signal = signal;
    this.#toRead = new Set(Array.from({ length: text.pages }, (_, page) => page));
  }

  /** Whether all pages have been read. */
  get isComplete(): boolean {
    return this.#toRead.size === 0 && !this.#isReading;
  }

  /** Reads what is not read yet, the pages from this one on first. Does nothing without a response of the background. */
  readFrom(page: number): void {
    this.#viewed = page;
    if (this.#isReading) return;
    this.#isReading = true;
    // Rejects when the signal aborts, which is no failure, and when the extension is gone, which leaves nothing to do.
    this.#run().catch(() => {});
  }

  /** Reads everything again: the user has muted other terms. */
  readAgain(): void {
    for (const page of this.#pages.keys()) this.#toRead.add(page);
    this.readFrom(this.#viewed);
  }

  /** Resolves when all pages are read. */
  async complete(): Promise<void> {
    if (this.isComplete) return;
    await new Promise<void>((resolve) => this.#whenComplete.push(resolve));
  }

  /** Returns the matches that have a part on a page. One that begins on the page before comes first. */
  matchesOn(page: number): DocumentMatch[] {
    return [page - 1, page].flatMap((begin) =>
      (this.#pages.get(begin)?.matches ?? []).filter(({ spans }) => spans.some((span) => span.page === page)),
    );
  }

  /** Returns how much each match that has a part on a page stands out. */
  prominencesOn(page: number, amount: Settings['amount']): Map<DocumentMatch, Prominence> {
    const beginning = [page - 1, page].flatMap((begin) =>
      this.found.prominencesOn(begin, this.#pages.get(begin)?.matches ?? [], amount),
    );
    return new Map(beginning);
  }

  /** Returns all matches found so far, in reading order. */
  all(): DocumentMatch[] {
    const pages = [...this.#pages].sort(([one], [other]) => one - other);
    return pages.flatMap(([, { matches }]) => [...matches]);
  }

  async #run(): Promise<void> {
    try {
      for (let pages = await this.#next(true); pages.size > 0; pages = await this.#next(false))
        await this.#read(pages);
    } finally {
      this.#isReading = false;
      if (!this.#signal.aborted) this.#changed(new Set());
      for (const resolve of this.#whenComplete.splice(0)) resolve();
    }
  }

  /** Resolves with the blocks of the next pages, by page: as many that follow each other as fit in one request. */
  async #next(isFirst: boolean): Promise<Map<number, readonly TextBlock[]>> {
    await whenShown(this.#signal);
    const pages = new Map<number, readonly TextBlock[]>();
    const waiting = [...this.#toRead].sort((one, other) => one - other);
    let page = waiting.find((each) => each >= this.#viewed) ?? waiting[0];
    let size = 0;
    while (page !== undefined && this.#toRead.has(page)) {
      const blocks = await this.#blocks(page);
      this.#signal.throwIfAborted();
      pages.set(page, blocks);
      size += lengthOf(blocks);
      page += 1;
      if (isFirst || size >= MAX_REQUEST) break;
    }
    return pages;
  }

  /** Resolves with the blocks that begin on a page and are read: a running head where it first stands, not on each page. */
  async #blocks(page: number): Promise<TextBlock[]> {
    const blocks = await this.#text.blocks(page);
    return blocks.filter(({ isRepeated }) => !isRepeated);
  }

  async #read(pages: ReadonlyMap<number, readonly TextBlock[]>): Promise<void> {
    for (const page of pages.keys()) this.#toRead.delete(page);
    const [first = 0, last = first] = [Math.min(...pages.keys()), Math.max(...pages.keys())];
    const before = first > 0 ? trailingBlocks(await this.#blocks(first - 1), NEAR) : [];
    const after = last + 1 < this.#text.pages ? leadingBlocks(await this.#blocks(last + 1)) : [];
    const owned = [...pages].flatMap(([page, blocks]) => blocks.map((block) => ({ page, block })));
    const asked = [...before.map(context), ...owned, ...after.map(context)];
    const response = await withRetries(
      () =>
        sendRequest('findMatches', {
          blocks: asked.map(({ block: { text } }, at) => ({ text, isDetached: at === 0 })),
          evidence: this.#evidence,
        }),
      this.#signal,
    );
    this.#signal.throwIfAborted();
    if (!response) return;
    this.#evidence = response.evidence;
    const found = this.#take(response, asked);
    for (const page of pages.keys()) {
      const taken = found.get(page) ?? { matches: [], isWaiting: false };
      this.#pages.set(page, taken);
      this.found.setPage(page, taken.matches);
    }
    this.#reread(response.recheck, pages);
    this.#changed(new Set([...pages.keys()].flatMap((page) => [page, page + 1])));
  }

  /** Returns what a response has of each page; pages with nothing are not there. */
  #take(response: MatchResponse, asked: readonly Asked[]): Map<number, PageMatches> {
    const meanings = response.meanings.map((meaning) => this.#meanings.intern(meaning));
    const found = new Map<number, DocumentMatch[]>();
    for (let at = 0; at < response.matches.length; at += 4) {
      const [position = 0, start = 0, end = 0, number = 0] = response.matches.slice(at, at + 4);
      const [one, meaning] = [asked[position], meanings[number]];
      if (one?.page === undefined || !meaning) continue;
      const [first, ...others] = itemSpans(one.block, start, end);
      if (!first) continue;
      const matches = found.get(one.page) ?? [];
      const { text } = one.block;
      const sentence = (): Sentence => sentenceAround(text, start, end);
      matches.push({ meaning, spans: [first, ...others], sentence });
      found.set(one.page, matches);
    }
    const waiting = new Set(response.waiting.map((position) => asked[position]?.page));
    const taken = new Map<number, PageMatches>();
    for (const page of new Set([...found.keys(), ...waiting]))
      if (page !== undefined)
        taken.set(page, { matches: found.get(page) ?? [], isWaiting: waiting.has(page) });
    return taken;
  }

  /** Has those pages read again whose matches the new evidence makes doubtful. */
  #reread(recheck: MatchResponse['recheck'], now: ReadonlyMap<number, unknown>): void {
    if (recheck === 'nothing') return;
    for (const [page, { isWaiting }] of this.#pages)
      if (!now.has(page) && (recheck === 'everything' || isWaiting)) this.#toRead.add(page);
  }
}

/** A block of a request; without a page it is only there as what is near the others. */
interface Asked {
  page?: number;
  block: TextBlock;
}

const context = (block: TextBlock): Asked => ({ block });

const lengthOf = (blocks: readonly TextBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

function leadingBlocks(blocks: readonly TextBlock[]): TextBlock[] {
  let length = 0;
  const end = blocks.findIndex(({ text }) => {
    length += text.length;
    return length >= NEAR;
  });
  return blocks.slice(0, end < 0 ? blocks.length : end + 1);
}
