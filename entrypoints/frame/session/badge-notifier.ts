import { sendRequest } from '../../messaging/client.ts';
import { whenAborted } from '../platform/abort.ts';

/** Milliseconds in which further changes of the terms of the page share one message. */
const GATHER = 500;

/**
 * Requests that the background update the toolbar icon.
 * Calls within 500 ms share one message.
 */
export class BadgeNotifier {
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    whenAborted(signal, () => clearTimeout(this.#timer));
  }

  /** Schedules the message; does nothing if one is scheduled or the signal has aborted. */
  notifySoon(): void {
    if (this.#signal.aborted) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      // Without a response, the icon keeps its number.
      sendRequest('showState', {}).catch(() => {});
    }, GATHER);
  }
}
