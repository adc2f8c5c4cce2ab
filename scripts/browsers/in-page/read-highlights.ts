/** Something painted without a break, as the page itself can see it. */
export interface Painted {
  /** The name under which the highlight is registered. */
  highlight: string;
  /** The page's own characters, soft hyphens and line breaks included. */
  text: string;
}

/**
 * Returns what our highlights (names that begin with `neurogloss`) paint inside the elements that `within` names, their open
 * shadow roots included. Ranges of one highlight that follow each other without a gap in one block are one. Those of one root
 * come in document order. Ranges whose nodes left the document are left out: browsers do not paint them.
 * Runs in the page, as source: it uses nothing but its arguments and the page's globals.
 */
export function highlightsInPage(within: string): Painted[] {
  const all: { highlight: string; range: Range }[] = [];
  CSS.highlights.forEach((highlight, name) => {
    if (!name.startsWith('neurogloss')) return;
    highlight.forEach((range) => {
      const live = revive(range);
      if (live && isInside(live.startContainer)) all.push({ highlight: name, range: live });
    });
  });
  all.sort((one, other) => order(one.range, other.range));
  const glued: typeof all = [];
  for (const piece of all) {
    const before = glued.findLast(({ highlight }) => highlight === piece.highlight);
    if (before && follows(before.range, piece.range)) {
      before.range.setEnd(piece.range.endContainer, piece.range.endOffset);
    } else glued.push(piece);
  }
  return glued.map(({ highlight, range }) => ({ highlight, text: range.toString() }));

  function revive(range: AbstractRange): Range | null {
    if (!range.startContainer.isConnected || !range.endContainer.isConnected) return null;
    const live = document.createRange();
    try {
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
    } catch {
      return null; // A stale range beyond the end of its text: nothing is painted there.
    }
    return live;
  }

  function isInside(node: Node): boolean {
    if (node.parentElement?.closest(within)) return true;
    const root = node.getRootNode();
    return root instanceof ShadowRoot && isInside(root.host);
  }

  function order(one: Range, other: Range): number {
    const sameRoot = one.startContainer.getRootNode() === other.startContainer.getRootNode();
    return sameRoot ? one.compareBoundaryPoints(Range.START_TO_START, other) : 0;
  }

  function follows(before: Range, next: Range): boolean {
    if (blockOf(before.endContainer) !== blockOf(next.startContainer)) return false;
    const gap = before.cloneRange();
    gap.setStart(before.endContainer, before.endOffset);
    gap.setEnd(next.startContainer, next.startOffset);
    return gap.toString() === '' && !gap.cloneContents().querySelector('br');
  }

  function blockOf(node: Node): Element | null {
    let element = node.parentElement;
    while (element && getComputedStyle(element).display === 'inline') element = element.parentElement;
    return element;
  }
}

/** Returns a text as it is read: soft hyphens gone, white space as single spaces. */
export const asRead = (text: string): string => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
