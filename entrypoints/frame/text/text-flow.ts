import { SKIPPED_BY_ATTRIBUTE, SKIPPED_TAGS } from './skip-rules.ts';

/**
 * How an element takes part in the text around it.
 * - `inline`: its text goes on in the line.
 * - `block`: its text is apart from that around it: a block, a cell, a box in a line, or invisible text that keeps its place
 *   (read like any other, since no event follows when it becomes visible).
 * - `line-break`: `<br>`.
 * - `skip`: its text is left alone, see `skip-rules.ts`.
 * - `annotation`: its text is left alone too, and the text around it goes on, as below `<ruby>`.
 * - `hidden`: not rendered; read when it is shown.
 */
export type TextFlow = 'inline' | 'block' | 'line-break' | 'skip' | 'annotation' | 'hidden';

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
  if (SKIPPED_TAGS.has(tag)) return tag === 'rt' || tag === 'rp' ? 'annotation' : 'skip';
  if (element.hasAttributes() && element.matches(SKIPPED_BY_ATTRIBUTE)) return 'skip';
  if (tag === 'br') return 'line-break';
  if (tag === 'img') return 'block';
  const style = getComputedStyle(element);
  // Each look at a style costs.
  const { display } = style;
  // A slotted element is rendered in its slot, whatever is beside it in the source.
  if (IN_LINE.has(display))
    return style.visibility === 'visible' && !element.hasAttribute('slot') ? 'inline' : 'block';
  // Empty in a shadow host's child without a slot, and in frames that are not rendered.
  return display === 'none' || display === '' ? 'hidden' : 'block';
}
