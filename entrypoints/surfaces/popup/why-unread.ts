import type { Unread } from '../../../components/popup/page-report.ts';
import type { FrameReport } from '../../messaging/frame-api.ts';
import type { FrameResult } from '../../messaging/frames.ts';

/** What the browser lets us know of a tab. */
export interface TabFacts {
  /** `undefined` where the browser hides the address. */
  url: string | undefined;
  /** Whether we have access to the tab's site; to all sites where the address is unknown. */
  access: boolean;
}

/** What of a frame's report matters here. */
type IdleFrame = FrameResult<Pick<FrameReport, 'idleReason' | 'contentType'>>;

/** Hosts that browsers close to extensions, whatever access they have. */
const STORES = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
];

/**
 * Why a page cannot be read, judged by its tab and its frames; `null` when it can.
 * `frames` are those in which the content script runs; `null` when the browser refused access to the page.
 */
export function whyUnread({ url, access }: TabFacts, frames: readonly IdleFrame[] | null): Unread | null {
  const top = frames?.find(({ frameId }) => frameId === 0);
  if (top?.value.contentType === 'application/pdf') return 'pdf';
  if (frames && frames.length > 0) return whyIdle(frames);
  return whyClosed(url, access) ?? (frames ? 'notStarted' : whyRefused(url));
}

/** What is in the addresses of PDFs without a name of their own: `/pdf/2301.00001`, `/article-pdf/12`, `?file=a.pdf`. */
const PDF_IN_ADDRESS = /(?<![a-z])e?pdf(?:direct|plus)?(?![a-z])/i;

/** A site to which we have access, and yet the browser refuses it: a PDF, for Firefox's viewer has the file's address; or a protected site. */
function whyRefused(url: string | undefined): Unread {
  const { pathname = '', search = '' } = url === undefined ? {} : new URL(url);
  return PDF_IN_ADDRESS.test(pathname + search) ? 'pdf' : 'closed';
}

const UNREAD_BY_IDLE_REASON = { off: 'off', 'site-off': 'siteOff', language: 'language' } as const;

/** The reason of the first frame, if all frames are idle. */
function whyIdle(frames: readonly IdleFrame[]): Unread | null {
  const reasons = frames.map(({ value }) => value.idleReason);
  const [first] = reasons;
  return reasons.includes(null) || !first ? null : UNREAD_BY_IDLE_REASON[first];
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
