import type { FindState } from '../../../components/pdf/find-bar.tsx';
import { TimeSlicer } from '../../frame/platform/time-slicer.ts';
import { LatestRequest } from '../../messaging/latest-request.ts';
import { type FoundPlace, queryPattern, searchDocument } from './document-search.ts';
import type { DocumentText } from './document-text.ts';
import type { FoundHighlights } from './viewer/found-highlights.ts';

/** What is searched, and who shows what is found. */
interface FindParts {
  text: DocumentText;
  highlights: FoundHighlights;
  pages: { readonly viewed: number; show(page: number): Promise<void> };
  changed(state: FindState): void;
}

/** The most places that are listed: a single letter is on each line. */
const MOST = 5_000;

/** Searches a document for words, and goes from one place to the next, until the signal aborts. */
export class FindSession {
  readonly #parts: FindParts;
  readonly #signal: AbortSignal;
  readonly #requests = new LatestRequest();
  #found: FoundPlace[] = [];
  #at = -1;
  #isSearching = false;

  constructor(parts: FindParts, signal: AbortSignal) {
    this.#parts = parts;
    this.#signal = signal;
  }

  /** Searches for the words of a query, in place of those before, and goes to the first place from the page in view on. */
  search(query: string): void {
    // Rejects when the signal aborts, which leaves nothing to do.
    this.#search(queryPattern(query)).catch(() => {});
  }

  async #search(pattern: RegExp | null): Promise<void> {
    const isLatest = this.#requests.begin();
    const { text, pages } = this.#parts;
    this.#found = [];
    this.#at = -1;
    this.#isSearching = pattern !== null;
    this.#tell();
    if (!pattern) return;
    const { viewed } = pages;
    // Pages that have been read are searched without a pause otherwise.
    const slicer = new TimeSlicer(this.#signal);
    for await (const { page, found } of searchDocument(text, pattern)) {
      if (!isLatest()) return;
      this.#take(found, page >= viewed);
      if (this.#found.length >= MOST) break;
      if (!slicer.isOver) continue;
      this.#tell();
      await slicer.next();
      if (!isLatest()) return;
    }
    this.#isSearching = false;
    if (this.#at < 0 && this.#found.length > 0) this.step(1);
    else this.#tell();
  }

  /** Takes the places of a page, and goes to its first one where that is to be shown and none is yet. */
  #take(found: readonly FoundPlace[], isShown: boolean): void {
    const isFirst = this.#at < 0 && isShown && found.length > 0;
    if (isFirst) this.#at = this.#found.length;
    this.#found.push(...found.slice(0, MOST - this.#found.length));
    if (isFirst) void this.#show();
  }

  /** Goes to the next place (1) or the previous one (-1), round at the end. */
  step(direction: 1 | -1): void {
    const { length } = this.#found;
    if (length === 0) return;
    this.#at = (this.#at + direction + length) % length;
    this.#tell();
    void this.#show();
  }

  /** Ends the search. */
  end(): void {
    this.#requests.cancel();
    this.#found = [];
    this.#at = -1;
    this.#isSearching = false;
    this.#tell();
  }

  #tell(): void {
    this.#parts.highlights.show(this.#found, this.#found[this.#at]);
    this.#parts.changed({ count: this.#found.length, at: this.#at + 1, isSearching: this.#isSearching });
  }

  async #show(): Promise<void> {
    const place = this.#found[this.#at];
    if (!place) return;
    await this.#parts.pages.show(place[0].page);
    if (place !== this.#found[this.#at]) return;
    const { startContainer } = this.#parts.highlights.rangeOf(place) ?? {};
    startContainer?.parentElement?.scrollIntoView({
      block: 'center',
      inline: 'nearest',
      behavior: 'instant',
    });
  }
}
