import type { EntryLabel } from '../../glossary/compiled-entry.ts';

/** A term found on the page, over all its frames. */
export interface PageTerm extends EntryLabel {
  count: number;
}

/**
 * Why the terms of a page cannot be listed.
 * - `browserPage`: a page of the browser, closed to extensions; `store`: an add-on store, likewise;
 * - `pdf`: shown in the browser's own viewer; `file`: needs a permission of its own;
 * - `noAccess`: the user or the browser denied access to this site;
 * - `closed`: we have access, but the browser refuses, without saying whether it is a PDF or a protected site;
 * - `notStarted`: the page was opened before we had access;
 * - `off`, `siteOff`, `language`: the user's own settings.
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
  | { state: 'loading' }
  | { state: 'read'; terms: PageTerm[] }
  | { state: 'unread'; why: Unread };
