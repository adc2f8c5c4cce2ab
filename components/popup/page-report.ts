import type { EntryLabel } from '../../glossary/compiled-entry.ts';

/** A term found on the page, over all its frames. */
export interface PageTerm extends EntryLabel {
  count: number;
}

/**
 * Why no term of the page can be listed.
 * - `browserPage`: the browser's own pages are closed to extensions; `store`: so are the stores of add-ons;
 * - `pdf`: shown by the browser's own viewer; `file`: files need a permission of their own;
 * - `noAccess`: the reader or the browser withheld access to this site;
 * - `closed`: access is there, but the browser refuses; it does not say whether that is a PDF or a site it protects;
 * - `notStarted`: access is there, but the page was opened before it was;
 * - `off`, `siteOff`, `language`: the reader's own settings.
 */
export type Unread =
  | 'browserPage'
  | 'store'
  | 'pdf'
  | 'file'
  | 'noAccess'
  | 'closed'
  | 'notStarted'
  | 'off'
  | 'siteOff'
  | 'language';

/** What the popup knows of the page. */
export type PageReport =
  | { state: 'asking' }
  | { state: 'read'; terms: PageTerm[] }
  | { state: 'unread'; why: Unread };
