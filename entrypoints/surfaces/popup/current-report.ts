import type { PageReport } from '../../../components/popup/page-report.ts';

/** What the settings make of the page. */
interface Switches {
  enabled: boolean;
  /** `null` where the page is of no site. */
  site: string | null;
  siteOn: boolean;
}

/**
 * A report of the page as it holds for the settings of this moment. The page hears of a change a little later than the
 * switch beside the report: until it has followed, the two would contradict each other.
 */
export function toCurrentReport(report: PageReport, { enabled, site, siteOn }: Switches): PageReport {
  if (report.state === 'read') {
    if (!enabled) return { state: 'unread', why: 'off' };
    return site !== null && !siteOn ? { state: 'unread', why: 'siteOff' } : report;
  }
  const isOver =
    report.state === 'unread' &&
    ((report.why === 'off' && enabled) || (report.why === 'siteOff' && enabled && siteOn));
  return isOver ? { state: 'asking' } : report;
}
