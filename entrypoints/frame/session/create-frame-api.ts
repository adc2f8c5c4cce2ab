import type { FrameApi } from '../../messaging/frame-api.ts';
import { countTerms, matchAhead, nextMatch, shownMatches } from '../painting/match-navigation.ts';
import type { MatchRange } from '../painting/match-range.ts';
import type { FrameSession } from './frame-session.ts';

/** Maximum length of a reported selection, in UTF-16 code units. */
const MAX_SELECTION = 200;

/** Creates the functions that the popup and the background may call in this frame. */
export function createFrameApi(session: FrameSession): FrameApi {
  /** The match that was last scrolled to. */
  let last: MatchRange | undefined;
  const places = (id?: string): MatchRange[] =>
    session.pageSession ? shownMatches(session.pageSession.store, id) : [];
  const goTo = (place: MatchRange | undefined): boolean => {
    last = place;
    place?.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return place !== undefined;
  };
  const from = (): MatchRange | undefined => (last?.node.isConnected ? last : undefined);
  const openEntry = (): string | null => session.pageSession?.card.openEntry ?? null;
  return {
    state: () => ({
      entryIds: [...(session.pageSession?.store.entryIds() ?? [])],
      idleReason: session.idleReason,
      openEntry: openEntry(),
      hasFocus: document.hasFocus() && !(document.activeElement instanceof HTMLIFrameElement),
    }),
    report: () => ({
      terms: session.pageSession ? countTerms(session.pageSession.store) : [],
      idleReason: session.idleReason,
      openEntry: openEntry(),
      selection: (getSelection()?.toString() ?? '').trim().slice(0, MAX_SELECTION),
      contentType: document.contentType,
    }),
    scrollToNext: (id) => goTo(nextMatch(places(id), from(), 1)),
    step(direction, start) {
      const place = matchAhead(places(), start === 'last' ? from() : undefined, direction);
      goTo(place);
      if (!place) return false;
      session.pageSession?.card.openAt(place).catch(() => {});
      return true;
    },
    closeCard() {
      session.pageSession?.card.close();
    },
  };
}
