import { isExtensionGone } from '../../messaging/client.ts';
import { wait } from './abort.ts';

/**
 * Milliseconds before each retry of a failed request.
 * After the last of them, its text is left out.
 */
const RETRIES = [500, 2_000, 8_000];

/**
 * Sends a request, again where it fails, and resolves with the response; with `undefined` if it failed each time.
 * Rejects if the extension is gone, or with the reason of the signal if that has aborted.
 */
export async function withRetries<Response>(
  send: () => Promise<Response>,
  signal: AbortSignal,
): Promise<Response | undefined> {
  for (let failures = 0; ; failures++) {
    try {
      return await send();
    } catch (failure) {
      signal.throwIfAborted();
      if (isExtensionGone()) throw failure;
      const pause = RETRIES[failures];
      if (pause === undefined) return undefined;
      await wait(pause, signal);
    }
  }
}
