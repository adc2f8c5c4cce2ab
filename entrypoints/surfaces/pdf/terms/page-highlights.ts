import { HighlightPainter } from '../../../frame/painting/highlight-painter.ts';
import type { MatchRange } from '../../../frame/painting/match-range.ts';
import { MatchStore } from '../../../frame/painting/match-store.ts';
import { StreamingTexts } from '../../../frame/painting/streaming-texts.ts';
import type { PageListeners } from '../../../frame/platform/page-listeners.ts';
import type { Prominence } from '../../../settings/prominence.ts';
import type { LayerTexts } from '../viewer/layer-texts.ts';
import type { DocumentMatch } from './document-match.ts';

/** A page that is drawn: where its items are in the text over it, and what is painted there. */
interface DrawnPage {
  texts: LayerTexts;
  ranges: Map<DocumentMatch, MatchRange[]>;
}

/** Paints the terms of the pages that are drawn, as on any web page; those of the others have no text nodes. */
export class PageHighlights {
  /** What is painted, for the card. */
  readonly store = new MatchStore();
  readonly #painter: HighlightPainter;
  readonly #pages = new Map<number, DrawnPage>();

  constructor(listeners: PageListeners) {
    this.#painter = new HighlightPainter({ streamingTexts: new StreamingTexts(), listeners });
  }

  /** Takes the texts of a page that has been drawn. */
  addPage(page: number, texts: LayerTexts): void {
    this.removePage(page);
    this.#pages.set(page, { texts, ranges: new Map() });
  }

  /** Forgets a page that is drawn no more. */
  removePage(page: number): void {
    const drawn = this.#pages.get(page);
    this.#pages.delete(page);
    if (drawn) this.#erase([...drawn.ranges.values()].flat());
  }

  /** Returns the indices of the drawn pages. */
  pages(): number[] {
    return [...this.#pages.keys()];
  }

  /** Paints these matches on a page in place of those before; does nothing on a page that is not drawn. */
  paint(
    page: number,
    matches: readonly DocumentMatch[],
    prominences: ReadonlyMap<DocumentMatch, Prominence>,
  ): void {
    const drawn = this.#pages.get(page);
    if (!drawn) return;
    const now = new Set(matches);
    for (const [match, ranges] of drawn.ranges) {
      if (now.has(match)) continue;
      drawn.ranges.delete(match);
      this.#erase(ranges);
    }
    const added: MatchRange[] = [];
    for (const match of matches) {
      const prominence = prominences.get(match) ?? 'clear';
      const known = drawn.ranges.get(match);
      if (known) this.#restyle(known, prominence);
      else {
        const ranges = this.#add(drawn, page, match, prominence);
        drawn.ranges.set(match, ranges);
        added.push(...ranges);
      }
    }
    if (added.length > 0) this.#painter.show(added);
  }

  /** Returns the first range of a match on a page; `undefined` where that is not drawn. */
  rangeOf(page: number, match: DocumentMatch): MatchRange | undefined {
    return this.#pages.get(page)?.ranges.get(match)?.[0];
  }

  /** Returns the match of a painted range; `undefined` for one that is painted no more. */
  matchOf(range: MatchRange): DocumentMatch | undefined {
    for (const { ranges } of this.#pages.values())
      for (const [match, painted] of ranges) if (painted.includes(range)) return match;
    return undefined;
  }

  /** Emphasizes the ranges of the term whose card is open; `null` removes the emphasis. */
  emphasize(ranges: readonly MatchRange[] | null): void {
    this.#painter.emphasize(ranges);
  }

  /** Looks again at where the text is: pages are larger now, or turned. */
  moved(): void {
    this.#painter.restore({ hasMoved: true });
  }

  /** Removes everything that is painted. */
  clear(): void {
    this.#painter.clear();
    this.store.clear();
    this.#pages.clear();
  }

  #add(
    drawn: DrawnPage,
    page: number,
    { meaning, spans }: DocumentMatch,
    prominence: Prominence,
  ): MatchRange[] {
    const ranges = spans.flatMap((span): MatchRange[] => {
      const found = span.page === page && drawn.texts.rangeOf(span);
      return found ? [{ ...found, meaning, siblings: null, prominence, drawn: null }] : [];
    });
    for (const range of ranges) {
      if (ranges.length > 1) range.siblings = ranges;
      this.store.add(range);
    }
    return ranges;
  }

  #restyle(ranges: readonly MatchRange[], prominence: Prominence): void {
    if (ranges.some((range) => range.prominence !== prominence)) this.#painter.restyle(ranges, prominence);
  }

  #erase(ranges: readonly MatchRange[]): void {
    this.#painter.hide(ranges.filter(({ drawn }) => drawn));
    for (const range of ranges) this.store.remove(range);
  }
}
