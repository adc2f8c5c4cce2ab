import type { Unread } from '../../../components/popup/page-report.ts';
import type { FrameReport } from '../../messaging/frames.ts';

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
  return whyClosed(url, access) ?? (top ? 'notStarted' : 'closed');
}

const REASONS_TO_IDLE = { off: 'off', 'site-off': 'siteOff', language: 'language' } as const;

/** The reader's settings keep the page unread only when no frame is read. */
function idleOf(frames: readonly FrameReport[]): Unread | null {
  const reasons = frames.flatMap(({ page }) => (page ? [page.idle] : []));
  const [first] = reasons;
  return reasons.includes(null) || !first ? null : REASONS_TO_IDLE[first];
}

function whyClosed(url: string | undefined, access: boolean): Unread | null {
  if (url === undefined || !URL.canParse(url)) return access ? 'browserPage' : 'noAccess';
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'file:') return pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : 'file';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browserPage';
  if (STORES.includes(hostname)) return 'store';
  if (!access) return 'noAccess';
  return pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : null;
}
