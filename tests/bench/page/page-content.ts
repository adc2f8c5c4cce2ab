/** What there is in a page for the extension. */
export interface PageContent {
  /** UTF-16 code units of text, hidden text included. */
  textLength: number;
  /** Ranges that are highlighted. */
  highlights: number;
}

/** Runs in the page, when all is measured: it makes a wrapper of every node. */
export function pageContent(): PageContent {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let textLength = 0;
  while (texts.nextNode()) {
    const isCode = texts.currentNode.parentElement?.matches('script, style, noscript, template');
    if (!isCode) textLength += texts.currentNode.nodeValue?.length ?? 0;
  }
  const highlights = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
  return { textLength, highlights };
}
