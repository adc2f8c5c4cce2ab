import { sendRequest } from '../../messaging/client.ts';
import { whenAborted } from '../platform/abort.ts';

/** Milliseconds in which further changes of the page's terms share one message. */
const GATHER = 500;

/** Has the background update the toolbar icon; repeated calls share one message. */
export class BadgeNotifier {
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    whenAborted(signal, () => clearTimeout(this.#timer));
  }

  notifySoon(): void {
    if (this.#signal.aborted) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      // Without a response the icon keeps its number.
      sendRequest('showState', {}).catch(() => {});
    }, GATHER);
  }
}
