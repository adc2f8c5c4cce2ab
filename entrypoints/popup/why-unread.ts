import type { Unread } from '../../components/popup/page-report.ts';
import type { FrameReport } from '../shared/page-frames.ts';

/** What the browser tells of a tab. */
export interface TabFacts {
  /** `undefined` where the browser keeps the address from us. */
  url: string | undefined;
  /** Whether the tab's site, or every site where the address is unknown, is open to us. */
  access: boolean;
}

/** Hosts that browsers keep extensions out of, whatever access they have. */
const STORES = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
];

/** Why the page cannot be read, from its tab and its frames; `null` when it can. `frames` is `null` when the browser refused. */
export function whyUnread({ url, access }: TabFacts, frames: readonly FrameReport[] | null): Unread | null {
  const top = frames?.find(({ frameId }) => frameId === 0);
  if (top?.contentType === 'application/pdf') return 'pdf';
  const running = frames?.find(({ page }) => page)?.page;
  if (running) return idleOf(frames ?? []);
  return whyClosed(url, access) ?? (top ? 'not-started' : 'no-access');
}

/** The reader's settings keep the page unread only when no frame is read. */
function idleOf(frames: readonly FrameReport[]): Unread | null {
  const pages = frames.flatMap(({ page }) => (page ? [page] : []));
  return pages.some(({ idle }) => idle === null) ? null : (pages[0]?.idle ?? null);
}

function whyClosed(url: string | undefined, access: boolean): Unread | null {
  if (url === undefined || !URL.canParse(url)) return access ? 'browser-page' : 'no-access';
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'file:') return pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : 'file';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser-page';
  if (STORES.includes(hostname)) return 'store';
  if (!access) return 'no-access';
  return pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : null;
}
