import { expect, test } from 'vitest';
import type { PageReport } from '../../../components/popup/page-report.ts';
import { toCurrentReport } from '../../../entrypoints/surfaces/popup/current-report.ts';

const READ: PageReport = { state: 'read', terms: [] };
const LOADING: PageReport = { state: 'loading' };
const unread = (why: 'off' | 'siteOff' | 'pdf'): PageReport => ({ state: 'unread', why });
const switches = (enabled: boolean, siteOn: boolean, site: string | null = 'example.org') => ({
  enabled,
  siteOn,
  site,
});

test.each<[string, PageReport, ReturnType<typeof switches>, PageReport]>([
  ['a page that is read stands', READ, switches(true, true), READ],
  ['all has just been switched off', READ, switches(false, true), unread('off')],
  ['the site has just been switched off', READ, switches(true, false), unread('siteOff')],
  ['a page of no site has no switch', READ, switches(true, false, null), READ],
  ['all has just been switched on', unread('off'), switches(true, true), LOADING],
  ['the site has just been switched on', unread('siteOff'), switches(true, true), LOADING],
  ['all is off', unread('off'), switches(false, true), unread('off')],
  ['the site is off', unread('siteOff'), switches(true, false), unread('siteOff')],
  ['another reason stands', unread('pdf'), switches(true, true), unread('pdf')],
  ['a page that is asked stands', LOADING, switches(false, false), LOADING],
])('%s', (_, report, now, expected) => {
  expect(toCurrentReport(report, now)).toEqual(expected);
});
