import { useEffect, useState } from 'preact/hooks';
import { callFrames } from '../../messaging/frames.ts';
import { mergeFrameViews, type PageView } from './current-term.ts';

/** Milliseconds between two looks at the page: short enough to follow a scroll, at a few milliseconds of work each. */
const LOOK_AGAIN = 300;

const NOTHING: PageView = { openEntry: null, inView: new Set() };

/** What the user sees of a tab's page, looked at again and again: so the page has no listener for it, and none while nobody looks. */
export function usePageView(tabId: number | undefined): PageView {
  const [view, setView] = useState(NOTHING);
  useEffect(() => {
    setView(NOTHING);
    if (tabId === undefined) return;
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      // Rejects where the page cannot be read: nothing of it is seen.
      const frames = await callFrames(tabId, 'view', []).catch(() => []);
      if (isOver) return;
      const next = mergeFrameViews(frames.map(({ value }) => value));
      setView((before) => (isEqual(before, next) ? before : next));
      timer = setTimeout(look, LOOK_AGAIN);
    };
    void look();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [tabId]);
  return view;
}

const isEqual = (one: PageView, other: PageView): boolean =>
  one.openEntry === other.openEntry &&
  one.inView.size === other.inView.size &&
  [...one.inView].every((id) => other.inView.has(id));
