import type { EntryLabel } from '../../glossary/compiled-entry.ts';

/** A term found on the page, over all its frames. */
export interface PageTerm extends EntryLabel {
  count: number;
}

/**
 * Why no term of the page can be listed.
 * - `browser-page`: the browser's own pages are closed to extensions; `store`: so are the stores of add-ons;
 * - `pdf`: shown by the browser's own viewer; `file`: files need a permission of their own;
 * - `no-access`: the reader or the browser withheld access to this site;
 * - `not-started`: access is there, but the page was opened before it was;
 * - `off`, `site-off`, `language`: the reader's own settings.
 */
export type Unread =
  | 'browser-page'
  | 'store'
  | 'pdf'
  | 'file'
  | 'no-access'
  | 'not-started'
  | 'off'
  | 'site-off'
  | 'language';

/** What the popup knows of the page. */
export type PageReport =
  | { state: 'asking' }
  | { state: 'read'; terms: PageTerm[] }
  | { state: 'unread'; why: Unread };
