import type { PageReport } from '../../../components/popup/page-report.ts';

/** The switches in the popup. */
interface Switches {
  enabled: boolean;
  /** `null` where the page is of no site. */
  site: string | null;
  siteOn: boolean;
}

/**
 * Adapts a report of the page to the current switches.
 * The page follows a change a little later than the switches beside the report: until then the two would contradict.
 */
export function toCurrentReport(report: PageReport, { enabled, site, siteOn }: Switches): PageReport {
  if (report.state === 'read') {
    if (!enabled) return { state: 'unread', why: 'off' };
    return site !== null && !siteOn ? { state: 'unread', why: 'siteOff' } : report;
  }
  const isOver =
    report.state === 'unread' &&
    ((report.why === 'off' && enabled) || (report.why === 'siteOff' && enabled && siteOn));
  return isOver ? { state: 'loading' } : report;
}
