import { watchSettings } from '../../settings/settings-reader.ts';
import type { Settings } from '../../settings/settings-schema.ts';
import { GRACE } from './grace.ts';

/** Settings by which the extension is switched off here. */
const WHETHER: readonly (keyof Settings)[] = ['enabled', 'where', 'except', 'only'];

/** A card that stays open while its page is marked anew. */
export interface LingeringCard {
  readonly isPinned: boolean;
  /** `undefined` when it has closed. */
  readonly open: { entry: string | undefined } | undefined;
  holds(event: Event): boolean;
  isHeld(): boolean;
  /** Follows its term. */
  place(): void;
  close(): void;
  update(settings: Settings): void;
}

/** The card that lingered last in this frame: one card is open at a time. */
let last: LingeringCard | undefined;

/** Closes the card that lingers in this frame, if any. */
export function closeLingering(): void {
  last?.close();
}

/** The entry of the card that lingers in this frame, or `null`. */
export const lingeringEntry = (): string | null => last?.open?.entry ?? null;

/**
 * Closes a card as the page that it was opened on would, which has stopped: when the reader leaves it or presses
 * elsewhere, when another card opens, when the extension is switched off here. Until the signal aborts.
 */
export function linger(card: LingeringCard, before: Settings, signal: AbortSignal): void {
  closeLingering();
  last = card;
  closeWhenLeft(card, signal);
  const whether = (settings: Settings): string => JSON.stringify(WHETHER.map((key) => settings[key]));
  watchSettings((now) => {
    if (whether(now) === whether(before)) card.update(now);
    else card.close();
  }, signal);
}

function closeWhenLeft(card: LingeringCard, signal: AbortSignal): void {
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const leave = (): void => {
    leaving ??= setTimeout(() => {
      leaving = undefined;
      if (!card.isPinned && !card.isHeld()) card.close();
    }, GRACE);
  };
  const outside =
    (act: () => void) =>
    (event: Event): void => {
      if (event.isTrusted && !card.isPinned && !card.holds(event)) act();
    };
  const options = { capture: true, passive: true, signal };
  addEventListener('pointermove', outside(leave), options);
  addEventListener(
    'pointerdown',
    outside(() => card.close()),
    options,
  );
  addEventListener('scroll', (event) => card.holds(event) || card.place(), options);
  document.documentElement.addEventListener('pointerleave', outside(leave), options);
  signal.addEventListener('abort', () => clearTimeout(leaving), { once: true });
}
