import { SKIPPED_BY_ATTRIBUTE, SKIPPED_TAGS } from './skip-rules.ts';

/**
 * How an element takes part in the text around it.
 * - `inline`: its text continues the line.
 * - `block`: its text is separate from the text around it: a block, a cell, a box such as `inline-block`, or
 *   text with `visibility: hidden` (read like any other, since no event is fired when it becomes visible).
 * - `line-break`: `<br>`.
 * - `skip`: its text is not read, see `skip-rules.ts`.
 * - `annotation`: its text is not read either, but the text around it continues, as in `<ruby>`.
 * - `hidden`: not rendered; read once it is shown.
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
  // Each access to a computed style costs time.
  const { display } = style;
  // A slotted element is rendered in its slot, whatever its siblings in the source are.
  if (IN_LINE.has(display))
    return style.visibility === 'visible' && !element.hasAttribute('slot') ? 'inline' : 'block';
  // `display` is empty for children of a shadow host without a slot, and in frames that are not rendered.
  return display === 'none' || display === '' ? 'hidden' : 'block';
}
