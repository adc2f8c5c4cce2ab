import type { MatchRange } from './match-range.ts';

/** Names of the highlights. The page can list them: they reveal only that the extension is installed. */
const NAMES = {
  clear: 'neurogloss',
  faint: 'neurogloss-faint',
  /** Of terms in transparent text: a line in the text's own color would not be seen. */
  clearLayer: 'neurogloss-layer',
  faintLayer: 'neurogloss-layer-faint',
} as const;
const KEYS = ['clear', 'faint', 'clearLayer', 'faintLayer'] as const;
const OPEN = 'neurogloss-open';

/**
 * The highlights of terms: of those that stand out, of those that do so less, of both in transparent text, and of the one whose
 * card is open.
 */
export class TermHighlights {
  readonly #highlights = {
    clear: new Highlight(),
    faint: new Highlight(),
    clearLayer: new Highlight(),
    faintLayer: new Highlight(),
  };
  readonly #open = new Highlight();
  #size = 0;

  constructor() {
    this.#open.priority = 1;
    // When an update ends a content script, Firefox keeps its highlights, whose ranges nothing updates any more.
    this.#unregister();
  }

  /** Number of ranges that are drawn. */
  get size(): number {
    return this.#size;
  }

  /** Draws a range where it is now, unless it is unseen. */
  draw(range: MatchRange): void {
    if (range.prominence === 'unseen') return;
    range.drawn = rangeOf(range);
    const { prominence } = range;
    const key = isTransparent(range.node) ? (`${prominence}Layer` as const) : prominence;
    this.#highlights[key].add(range.drawn);
    this.#size++;
  }

  /** Stops drawing a range, which stays shown. */
  erase(range: MatchRange): void {
    const { drawn } = range;
    range.drawn = 'far';
    if (drawn instanceof StaticRange && KEYS.some((key) => this.#highlights[key].delete(drawn))) this.#size--;
  }

  /** Registers a highlight once it has a range: an empty one would reveal the extension to any page. */
  register(): void {
    for (const each of KEYS) {
      const [name, highlight] = [NAMES[each], this.#highlights[each]];
      if (highlight.size > 0 && !CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
    }
  }

  /** Emphasizes ranges over all others; `null` removes the emphasis. */
  emphasize(ranges: readonly MatchRange[] | null): void {
    this.#open.clear();
    for (const range of ranges ?? []) this.#open.add(rangeOf(range));
    if (ranges) CSS.highlights.set(OPEN, this.#open);
    else CSS.highlights.delete(OPEN);
  }

  /** Stops drawing all ranges. */
  clear(): void {
    for (const each of KEYS) this.#highlights[each].clear();
    this.#size = 0;
    this.#unregister();
  }

  #unregister(): void {
    for (const name of [...Object.values(NAMES), OPEN]) CSS.highlights.delete(name);
  }
}

/** Returns a static range: a live `Range` would slow down each of the page's DOM changes. */
const rangeOf = ({ node, start, end }: MatchRange): StaticRange =>
  new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });

/** Colors without alpha: `rgba(0, 0, 0, 0)`, which `transparent` computes to, and `color(srgb 0 0 0 / 0)`. */
const NO_ALPHA = /^rgba\(.*,\s*0\)$|[/]\s*0\)$/;

/** Returns whether a text is transparent, as in the layers that viewers lay over the pictures of pages. */
const isTransparent = ({ parentElement }: Text): boolean =>
  parentElement !== null && NO_ALPHA.test(getComputedStyle(parentElement).color);
