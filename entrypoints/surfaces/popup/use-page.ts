import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageReport, Unread } from '../../../components/popup/page-report.ts';
import { sendRequest } from '../../messaging/client.ts';
import type { FrameReport } from '../../messaging/frame-api.ts';
import { callFrames, startInTab } from '../../messaging/frames.ts';
import { mergeFrameTerms, nextFrame, type TermPlaces } from '../term-places.ts';
import { findTab, type PopupTab, readTabFacts, requestAccess } from './popup-tab.ts';
import { whyUnread } from './why-unread.ts';

/** Milliseconds between two readings of the page: it may still be loading, or be following a switch. */
const READ_AGAIN = 1000;

/** The page of the popup's tab. */
export interface PageInUse {
  tab: PopupTab | null;
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

/**
 * Reads the page of the popup's tab, at once and then every second.
 * Calls `setSilent` with whether the background failed to respond; the last report then stays.
 */
export function usePage(setSilent: (silent: boolean) => void): PageInUse {
  const [tab, setTab] = useState<PopupTab | null>(null);
  const [reading, setReading] = useState<Reading>({ frames: null, places: [], report: { state: 'loading' } });
  const [firstReports, setFirstReports] = useState<FrameReport[] | null>(null);
  const visits = useRef(new Map<string, number>());

  const readAgain = async (tab: PopupTab): Promise<void> => {
    const next = await readPage(tab).catch(() => null);
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
  useEffect(() => {
    findTab(location.href).then(async (found) => {
      setTab(found);
      if (found) await readAgain(found);
      else setReading((before) => ({ ...before, report: { state: 'unread', why: 'browserPage' } }));
    });
  }, []);
  useEffect(() => {
    if (!tab) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const mounted = new AbortController();
    // Starts when the last reading has ended: one that ended late would replace a newer one.
    const schedule = (): void => {
      if (!mounted.signal.aborted) timer = setTimeout(() => readAgain(tab).then(schedule), READ_AGAIN);
    };
    schedule();
    return () => {
      mounted.abort();
      clearTimeout(timer);
    };
  }, [tab]);

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
    if (why === 'noAccess' && !(await requestAccess(tab))) return;
    await startInTab(tab.id).catch(() => {});
    await readAgain(tab);
  };
  return { tab, report: reading.report, firstReports, scrollTo, start };
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
