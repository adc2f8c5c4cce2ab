import { sendRequest } from '../../messaging/client.ts';
import { whenAborted } from '../platform/abort.ts';

/** Milliseconds in which further changes of the page's terms are told together. */
const GATHER = 500;

/** Has the toolbar icon show what this frame has; repeated calls are told as one. */
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
      // The icon is a comfort: without an answer it keeps its number.
      sendRequest('showState', {}).catch(() => {});
    }, GATHER);
  }
}
