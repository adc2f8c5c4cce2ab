/** A place on the screen, in CSS pixels of the viewport. */
export interface Place {
  x: number;
  y: number;
}

/**
 * Brings a text into view and returns the middle of its first line's part, or `null`: see `findText`.
 * Runs in the page, as source.
 */
export async function placeOfText(text: string, nth: number): Promise<Place | null> {
  find()?.startContainer.parentElement?.scrollIntoView({
    block: 'center',
    inline: 'nearest',
    behavior: 'instant',
  });
  // The scroll's event comes with the next frame: a pointer that rested before it would count as scrolled away.
  await nextFrame();
  await nextFrame();
  // Found again: marks that came meanwhile took the text out of the range.
  const range = find();
  const rect = range && firstRect(range);
  return rect ? { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 } : null;

  function find(): Range | undefined {
    return allRoots().flatMap(rangesOf).filter(isOnScreen)[nth];
  }

  function allRoots(): (Document | ShadowRoot)[] {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
    }
    return roots;
  }

  function rangesOf(root: Document | ShadowRoot): Range[] {
    const { all, letters } = readLetters(root);
    const ranges: Range[] = [];
    for (let at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + 1)) {
      const [first, last] = [letters[at], letters[at + text.length - 1]];
      if (!first || !last) continue;
      const range = document.createRange();
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset + 1);
      ranges.push(range);
    }
    return ranges;
  }

  function readLetters(root: Document | ShadowRoot) {
    const letters: { node: Node; offset: number }[] = [];
    let all = '';
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.parentElement?.matches('script, style, template, title')) continue;
      for (const [offset, unit] of (node.nodeValue ?? '').split('').entries()) {
        const letter = unit.replace(/\s/, ' ');
        if (letter === '\u00ad' || (letter === ' ' && all.endsWith(' '))) continue;
        all += letter;
        letters.push({ node, offset });
      }
    }
    return { all, letters };
  }

  function isOnScreen(range: Range): boolean {
    const element = range.startContainer.parentElement;
    return Boolean(element?.checkVisibility({ visibilityProperty: true }) && firstRect(range));
  }

  function firstRect(range: Range): DOMRect | undefined {
    return [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
  }

  function nextFrame(): Promise<unknown> {
    return new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
