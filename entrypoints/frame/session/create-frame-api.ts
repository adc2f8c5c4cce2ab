import type { PageModule } from '../../messaging/frame-api.ts';
import { countTerms, foundPlaces, nextPlace, placeAhead } from '../painting/match-navigation.ts';
import type { Piece } from '../painting/match-range.ts';
import type { RunPage } from './frame-session.ts';

const MAX_SELECTION = 200;

/** What the popup and the background may ask of this frame. */
export function answerPopup(run: RunPage): PageModule {
  /** Where the reader was led last. */
  let last: Piece | undefined;
  const places = (id?: string): Piece[] => (run.page ? foundPlaces(run.page.registry, id) : []);
  const goTo = (place: Piece | undefined): boolean => {
    last = place;
    place?.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return place !== undefined;
  };
  const from = (): Piece | undefined => (last?.node.isConnected ? last : undefined);
  return {
    terms: () => (run.page ? countTerms(run.page.registry) : []),
    entryIds: () => [...(run.page?.registry.entryIds() ?? [])],
    scrollToNext: (id) => goTo(nextPlace(places(id), from(), 1)),
    step(direction, start) {
      const place = placeAhead(places(), start === 'last' ? from() : undefined, direction);
      goTo(place);
      if (!place) return false;
      run.page?.card.openAt(place).catch(() => {});
      return true;
    },
    closeCard() {
      run.page?.card.close();
      globalThis.neuroglossCard?.closeLingering();
    },
    openEntry: () => run.page?.card.openEntry ?? globalThis.neuroglossCard?.lingeringEntry ?? null,
    selection: () => (getSelection()?.toString() ?? '').trim().slice(0, MAX_SELECTION),
    idleReason: () => run.idleReason,
  };
}
