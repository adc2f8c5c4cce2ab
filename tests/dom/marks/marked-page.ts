/** What pages that search or annotate their own text do: sets each place of a word, as far as it is in one text node, into `<b>`. */
const EMBOLDEN = `function embolden(word) {
  const walker = document.createTreeWalker(document.getElementById('text'), NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  for (const node of nodes) {
    const at = node.data.indexOf(word);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + word.length);
    range.surroundContents(document.createElement('b'));
  }
}`;

/** What libraries do that make a page's tree equal to another one, node by node: htmx and Turbo use such ones. */
const MORPH = `function morph(from, to) {
  const [mine, others] = [[...from.childNodes], [...to.childNodes]];
  others.forEach((other, i) => {
    const node = mine[i];
    if (!node) from.append(other.cloneNode(true));
    else if (node.nodeName !== other.nodeName) from.replaceChild(other.cloneNode(true), node);
    else if (node.nodeType === 3) node.data = other.data;
    else morph(node, other);
  });
  for (const node of mine.slice(others.length)) node.remove();
}
function morphTo(html) {
  morph(document.getElementById('text'), Object.assign(document.createElement('div'), { innerHTML: html }));
}`;

/** A page with markup in `#text`, a last paragraph on chorea, and functions that change its text as pages do. */
export const markedPage = (body: string): string =>
  `<div id="text">${body}</div><p id="last">On chorea.</p><script>${EMBOLDEN} ${MORPH}</script>`;
