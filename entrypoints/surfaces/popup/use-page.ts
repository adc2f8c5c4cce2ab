import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageReport, Unread } from '../../../components/popup/page-report.ts';
import { sendRequest } from '../../messaging/client.ts';
import type { FrameReport } from '../../messaging/frame-api.ts';
import { callFrames, startInTab } from '../../messaging/frames.ts';
import { mergeFrameTerms, nextFrame, type TermPlaces } from '../term-places.ts';
import { type PopupTab, readTabFacts, requestAccess } from './popup-tab.ts';
import { whyUnread } from './why-unread.ts';

/** Milliseconds between two readings of the page, where the caller names no others: it may still be loading, or be following a switch. */
const READ_AGAIN = 1000;

/** The page of a tab. */
export interface PageInUse {
  report: PageReport;
  /** The first reports of the frames, with what the user had open or selected; `null` before and without access. */
  firstReports: FrameReport[] | null;
  scrollTo(id: string): void;
  start(why: Unread): void;
}

/** One reading of the page. */
interface Reading {
  frames: FrameReport[] | null;
  places: TermPlaces[];
  report: PageReport;
}

const UNKNOWN: Reading = { frames: null, places: [], report: { state: 'loading' } };

/**
 * Reads the page of a tab, whatever it navigates to, at once and then again and again, with `every` milliseconds in between. The tab is
 * `undefined` before it is known, `null` where there is none. Calls `setSilent` with whether the background failed to respond; the last
 * report then stays.
 */
export function usePage(
  tab: PopupTab | null | undefined,
  setSilent: (silent: boolean) => void,
  every = READ_AGAIN,
): PageInUse {
  const [reading, setReading] = useState(UNKNOWN);
  const [firstReports, setFirstReports] = useState<FrameReport[] | null>(null);
  const visits = useRef(new Map<string, number>());

  const latestTab = useRef(tab);
  latestTab.current = tab;

  const readAgain = async (tab: PopupTab): Promise<void> => {
    const next = await readPage(tab).catch(() => null);
    if (latestTab.current !== tab) return;
    if (next === null) {
      setSilent(true);
      return;
    }
    // Without places no request was sent.
    if (next.places.length > 0) setSilent(false);
    setReading((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    setFirstReports((first) => first ?? next.frames);
    performance.mark('page-list');
  };
  // A layout effect: the next paint, which would be waited for, may be long in coming.
  useLayoutEffect(() => {
    visits.current.clear();
    setReading(tab === null ? { ...UNKNOWN, report: { state: 'unread', why: 'browserPage' } } : UNKNOWN);
    if (!tab) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const mounted = new AbortController();
    // Starts when the last reading has ended: one that ended late would replace a newer one.
    const read = async (): Promise<void> => {
      await readAgain(tab);
      if (!mounted.signal.aborted) timer = setTimeout(read, every);
    };
    void read();
    return () => {
      mounted.abort();
      clearTimeout(timer);
    };
  }, [tab, every]);

  const scrollTo = (id: string): void => {
    const places = reading.places.find((each) => each.id === id);
    const visit = visits.current.get(id) ?? 0;
    const frameId = places && nextFrame(places, visit);
    visits.current.set(id, visit + 1);
    if (tab && typeof frameId === 'number')
      callFrames(tab.id, 'scrollToNext', [id], [frameId]).catch(() => {});
  };
  const start = async (why: Unread): Promise<void> => {
    if (!tab) return;
    if (why === 'pdf') return openPdfOf(tab);
    if (why === 'noAccess' && !(await requestAccess(tab))) return;
    await startInTab(tab.id).catch(() => {});
    await readAgain(tab);
  };
  return { report: reading.report, firstReports, scrollTo, start };
}

/** Opens the viewer for the PDF in a tab, beside it: the tab stays as it is. */
async function openPdfOf({ id }: PopupTab): Promise<void> {
  const { index } = await browser.tabs.get(id);
  await browser.tabs.create({ url: `${browser.runtime.getURL('/pdf.html')}?tab=${id}`, index: index + 1 });
}

/** Rejects with `NoResponse`. */
async function readPage(tab: PopupTab): Promise<Reading> {
  const results = await callFrames(tab.id, 'report', []).catch(() => null);
  const frames = results?.map(({ value }) => value) ?? null;
  const why = whyUnread(await readTabFacts(tab), results);
  if (why) return { frames, places: [], report: { state: 'unread', why } };
  const places = mergeFrameTerms(results ?? []);
  const labels = places.length > 0 ? await sendRequest('getLabels', { ids: places.map(({ id }) => id) }) : [];
  const counts = new Map(places.map(({ id, count }) => [id, count]));
  const terms = labels.map((label) => ({ ...label, count: counts.get(label.id) ?? 0 }));
  return { frames, places, report: { state: 'read', terms } };
}
