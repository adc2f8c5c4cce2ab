import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageReport, Unread } from '../../../components/popup/page-report.ts';
import { sendRequest } from '../../messaging/client.ts';
import { type FrameReport, requestFrameReports, scrollFrame, startInTab } from '../../messaging/frames.ts';
import { findTab, type PopupTab, requestAccess, tabFacts } from './popup-tab.ts';
import { mergeFrameTerms, nextFrame, type TermPlaces } from './term-places.ts';
import { whyUnread } from './why-unread.ts';

/** Milliseconds between two looks at the page: it may still be loading, or follow a switch. */
const LOOK_AGAIN = 1000;

/** The page beneath the popup. */
export interface PageInUse {
  tab: PopupTab | null;
  report: PageReport;
  /** The first look at the frames: what the reader had open or selected. `null` before it, and where nothing can be read. */
  firstLook: FrameReport[] | null;
  scrollTo(id: string): void;
  start(why: Unread): void;
}

interface Look {
  frames: FrameReport[] | null;
  places: TermPlaces[];
  report: PageReport;
}

/**
 * Looks at the tab named by the popup's address or active now, at once and again while the popup is open. `setSilent` is
 * told whether the background answered; where it did not, the last report stands.
 */
export function usePage(setSilent: (silent: boolean) => void): PageInUse {
  const [tab, setTab] = useState<PopupTab | null>(null);
  const [look, setLook] = useState<Look>({ frames: null, places: [], report: { state: 'asking' } });
  const [firstLook, setFirstLook] = useState<FrameReport[] | null>(null);
  const visits = useRef(new Map<string, number>());

  const lookAgain = async (at: PopupTab): Promise<void> => {
    const next = await lookAt(at).catch(() => null);
    if (next === null) {
      setSilent(true);
      return;
    }
    // Without places nothing was asked.
    if (next.places.length > 0) setSilent(false);
    setLook((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    setFirstLook((first) => first ?? next.frames);
    performance.mark('page-list');
  };
  useEffect(() => {
    findTab(location.href).then(async (found) => {
      setTab(found);
      if (found) await lookAgain(found);
      else setLook((before) => ({ ...before, report: { state: 'unread', why: 'browserPage' } }));
    });
  }, []);
  useEffect(() => {
    if (!tab) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const standing = new AbortController();
    // After the last look has its answer: one that came late would stand in place of a newer one.
    const soon = (): void => {
      if (!standing.signal.aborted) timer = setTimeout(() => lookAgain(tab).then(soon), LOOK_AGAIN);
    };
    soon();
    return () => {
      standing.abort();
      clearTimeout(timer);
    };
  }, [tab]);

  const scrollTo = (id: string): void => {
    const places = look.places.find((each) => each.id === id);
    const visit = visits.current.get(id) ?? 0;
    const frameId = places && nextFrame(places, visit);
    visits.current.set(id, visit + 1);
    if (tab && frameId !== null && frameId !== undefined) scrollFrame(tab.id, frameId, id).catch(() => {});
  };
  const start = async (why: Unread): Promise<void> => {
    if (!tab) return;
    if (why === 'noAccess' && !(await requestAccess(tab))) return;
    await startInTab(tab.id).catch(() => {});
    await lookAgain(tab);
  };
  return { tab, report: look.report, firstLook, scrollTo, start };
}

/** Rejects with `NoAnswer`. */
async function lookAt(tab: PopupTab): Promise<Look> {
  const frames = await requestFrameReports(tab.id).catch(() => null);
  const why = whyUnread(await tabFacts(tab), frames);
  if (why) return { frames, places: [], report: { state: 'unread', why } };
  const places = mergeFrameTerms(
    (frames ?? []).map(({ frameId, page }) => ({ frameId, terms: page?.terms ?? [] })),
  );
  const labels = places.length > 0 ? await sendRequest('getLabels', { ids: places.map(({ id }) => id) }) : [];
  const counts = new Map(places.map(({ id, count }) => [id, count]));
  const terms = labels.map((label) => ({ ...label, count: counts.get(label.id) ?? 0 }));
  return { frames, places, report: { state: 'read', terms } };
}
