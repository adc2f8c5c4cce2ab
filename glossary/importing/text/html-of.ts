import { isHtml } from './html-to-text.ts';

/** Plain text as HTML that `htmlToText` makes the same text of. */
export function htmlOf(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/^–/gm, '&ndash;')
    .replaceAll('\n', '<br>');
}

/** Plain text for a field that may be HTML: as it is, unless it would be taken for markup. */
export function fieldOfText(text: string): string {
  return isHtml(text) ? htmlOf(text) : text;
}
