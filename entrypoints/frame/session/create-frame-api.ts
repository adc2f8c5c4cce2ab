import type { FrameApi } from '../../messaging/frame-api.ts';
import { countTerms, matchAhead, nextMatch, shownMatches } from '../painting/match-navigation.ts';
import type { MatchRange } from '../painting/match-range.ts';
import type { FrameSession } from './frame-session.ts';

const MAX_SELECTION = 200;

/** Makes what the popup and the background may call in this frame. */
export function createFrameApi(run: FrameSession): FrameApi {
  /** The match that was scrolled to last. */
  let last: MatchRange | undefined;
  const places = (id?: string): MatchRange[] =>
    run.pageSession ? shownMatches(run.pageSession.store, id) : [];
  const goTo = (place: MatchRange | undefined): boolean => {
    last = place;
    place?.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return place !== undefined;
  };
  const from = (): MatchRange | undefined => (last?.node.isConnected ? last : undefined);
  const openEntry = (): string | null => run.pageSession?.card.openEntry ?? null;
  return {
    state: () => ({
      entryIds: [...(run.pageSession?.store.entryIds() ?? [])],
      idleReason: run.idleReason,
      openEntry: openEntry(),
      hasFocus: document.hasFocus() && !(document.activeElement instanceof HTMLIFrameElement),
    }),
    report: () => ({
      terms: run.pageSession ? countTerms(run.pageSession.store) : [],
      idleReason: run.idleReason,
      openEntry: openEntry(),
      selection: (getSelection()?.toString() ?? '').trim().slice(0, MAX_SELECTION),
      contentType: document.contentType,
    }),
    scrollToNext: (id) => goTo(nextMatch(places(id), from(), 1)),
    step(direction, start) {
      const place = matchAhead(places(), start === 'last' ? from() : undefined, direction);
      goTo(place);
      if (!place) return false;
      run.pageSession?.card.openAt(place).catch(() => {});
      return true;
    },
    closeCard() {
      run.pageSession?.card.close();
    },
  };
}
