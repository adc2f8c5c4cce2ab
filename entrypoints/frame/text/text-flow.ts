import { isElement, isText, textsIn } from '../platform/nodes.ts';
import { isMarkedContent, joinOfRun, layerOf } from './printed/layer-runs.ts';
import { SKIPPED_BY_ATTRIBUTE, SKIPPED_TAGS, SKIPPED_WITHOUT_BOX } from './skip-rules.ts';

/**
 * How an element takes part in the text around it.
 * - `inline`: its text continues the line.
 * - `line`: its text is a line of its own, and goes on in the next: text that a viewer lays over the picture of a page.
 * - `run`: a part of such text, whose place tells how it goes on from the one before, see `printed/layer-runs.ts`.
 * - `block`: its text is separate from the text around it: a block, a cell, a box such as `inline-block`, or
 *   text with `visibility: hidden` (read like any other, since no event is fired when it becomes visible).
 * - `line-break`: `<br>`.
 * - `skip`: its text is not read, see `skip-rules.ts`.
 * - `annotation`: its text is not read either, but the text around it continues, as around `<rt>` and `<script>`.
 * - `hidden`: not rendered, so the text around it continues; read once it is shown.
 */
export type TextFlow = 'inline' | 'line' | 'run' | 'block' | 'line-break' | 'skip' | 'annotation' | 'hidden';

/** Values of `display` whose boxes are part of the line. */
const IN_LINE: ReadonlySet<string> = new Set([
  'inline',
  'contents',
  'ruby',
  'ruby-base',
  'ruby-base-container',
]);

/** Returns how an element takes part in the text around it. */
export function textFlow(element: Element, tag = element.localName): TextFlow {
  if (SKIPPED_TAGS.has(tag)) return SKIPPED_WITHOUT_BOX.has(tag) ? 'annotation' : 'skip';
  if (element.hasAttributes() && element.matches(SKIPPED_BY_ATTRIBUTE)) return 'skip';
  if (tag === 'br') return isLineEndOfLayer(element) ? 'annotation' : 'line-break';
  if (tag === 'img') return 'block';
  const style = getComputedStyle(element);
  // Each access to a computed style costs time.
  const { display } = style;
  // `display` is empty for children of a shadow host without a slot, and in frames that are not rendered.
  if (display === 'none' || display === '') return 'hidden';
  const flow = IN_LINE.has(display) ? 'inline' : boxFlow(element, tag, style);
  // A slotted element is rendered in its slot, whatever its siblings in the source are.
  const isInPlace = flow === 'block' || (style.visibility === 'visible' && !element.hasAttribute('slot'));
  return isInPlace ? flow : 'block';
}

/** Whether a `<br>` is between runs, which tell themselves how they go on: pdf.js gives it a role. */
const isLineEndOfLayer = (br: Element): boolean => br.hasAttributes() && layerOf(br) !== null;

/** Returns whether the text around an element goes on in it and after it, in the same block. */
export const continuesText = (flow: TextFlow): boolean =>
  flow === 'inline' || flow === 'line' || flow === 'run';

/** Returns what stands between an element of flow `run` and the text before it, `null` where it begins a text of its own. */
export function joinBefore(run: Element): string | null {
  const layer = layerOf(run);
  const join = layer ? joinOfRun(run, layer) : 'start';
  return typeof join === 'string' ? null : join.text;
}

/** Returns whether the text around an element goes on after it as if it were not there. */
export const isNoPartOfText = (flow: TextFlow): boolean => flow === 'annotation' || flow === 'hidden';

/** Elements that pages use for a part of a text; of other boxes no more is asked, for its cost. */
const PARTS_OF_TEXT: ReadonlySet<string> = new Set([
  ...['span', 'div', 'p', 'a', 'b', 'i', 'em', 'strong', 'font', 'ruby', 'rb'],
]);
/** Those of them that are blocks of text on nearly every page. */
const BLOCKS_OF_TEXT: ReadonlySet<string> = new Set(['div', 'p']);

/**
 * Returns how the text of a box takes part in the text around it: of an element whose `display` is not part of the line.
 * Animated headings and transcripts that follow a voice have each word or letter in a box, magazines a first letter.
 */
function boxFlow(element: Element, tag: string, style: CSSStyleDeclaration): TextFlow {
  if (!PARTS_OF_TEXT.has(tag)) return 'block';
  if (style.display.startsWith('inline-'))
    return isLetterOfWord(element) ? 'inline' : wordFlow(element, style);
  if (BLOCKS_OF_TEXT.has(tag) && !element.hasAttributes()) return 'block';
  if (isLetterOfWord(element) && style.float !== 'none') return 'inline';
  return style.position === 'absolute' ? placedFlow(element, style) : 'block';
}

/** Returns how the text of an absolutely placed box takes part in the text around it. */
function placedFlow(element: Element, style: CSSStyleDeclaration): TextFlow {
  const layer = layerOf(element);
  if (!layer) return isLineOfLayer(element, style) ? 'line' : 'block';
  if (isMarkedContent(element)) return 'inline';
  return joinOfRun(element, layer) === 'none' ? 'annotation' : 'run';
}

/** Viewers of PDF files place each line of a page and keep its spaces, or at least keep it from wrapping. */
function isLineOfLayer(element: Element, { whiteSpace }: CSSStyleDeclaration): boolean {
  return whiteSpace === 'pre' || (whiteSpace === 'nowrap' && hasLineBeside(element));
}

/** A label that does not wrap is alone in its place, a line is not. */
const hasLineBeside = ({
  nextElementSibling: next,
  previousElementSibling: previous,
  localName,
}: Element): boolean =>
  [next, previous].some(
    (beside) => beside?.localName === localName && getComputedStyle(beside).position === 'absolute',
  );

const MOST_LETTERS = 64;
/** With a letter: a number in a box is a footnote or a count. */
const ONE_WORD = /^\s*(?=\S*\p{L})\S+\s*$/u;

/** A box of one word is a part of the line, unless it is set apart as badges and tags are. */
function wordFlow(element: Element, style: CSSStyleDeclaration): 'inline' | 'line' | 'block' {
  const text = shortTextIn(element);
  if (!ONE_WORD.test(text)) return 'block';
  const { paddingLeft, paddingRight, borderLeftWidth, borderRightWidth, marginLeft, marginRight } = style;
  if ([paddingLeft, paddingRight, borderLeftWidth, borderRightWidth].some(isWide)) return 'block';
  const isApart = isWide(marginLeft) || isWide(marginRight) || isNextWord(element, text);
  return isApart ? 'line' : 'inline';
}

/** Returns whether a capital follows a small letter here: no word goes on so. */
const isNextWord = ({ previousSibling }: Element, text: string): boolean =>
  /^\p{Lu}/u.test(text) && /\p{Ll}$/u.test(previousSibling?.textContent ?? '');

const isWide = (length: string): boolean => Number.parseFloat(length) > 0;

/** Returns the text of an element; empty where it is longer than a word. */
function shortTextIn(element: Element): string {
  let text = '';
  for (const { data } of textsIn(element)) {
    text += data;
    if (text.length > MOST_LETTERS) return '';
  }
  return text;
}

/** With the quotation mark that may be before it. */
const ONE_LETTER = /^\s*\p{Pi}?\p{L}\p{M}*\s*$/u;
/** Elements around a letter, each of which has a box of its own. */
const MOST_WRAPPERS = 3;
const LETTER_AT_START = /^[\p{L}\p{M}]/u;

/** Returns whether an element has one letter only, with which the word after it begins. */
function isLetterOfWord(element: Element): boolean {
  let inner: Node | null = element;
  for (let depth = 0; depth < MOST_WRAPPERS && inner && isElement(inner); depth++)
    inner = inner.firstChild === inner.lastChild ? inner.firstChild : null;
  if (!inner || !isText(inner) || !ONE_LETTER.test(inner.data)) return false;
  return LETTER_AT_START.test(element.nextSibling?.textContent ?? '');
}
