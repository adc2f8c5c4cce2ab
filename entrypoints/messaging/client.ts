import { browser } from 'wxt/browser';
import type { Params, RequestMessage, RequestName, ResponseMessage, Result } from './protocol.ts';

// Bundled into every frame's script: from `protocol.ts` import types only, or valibot comes with it.

/** The background is gone, or it could not handle the request. It goes when the extension is updated, disabled or removed. */
export class NoResponse extends Error {
  override name = 'NoResponse';
}

/**
 * Sends a request to the background and returns its result.
 * Rejects with `NoResponse` when the background is gone or reports a failure.
 */
export async function sendRequest<Name extends RequestName>(
  name: Name,
  params: Params<Name>,
): Promise<Result<Name>> {
  const message: RequestMessage<Name> = { neurogloss: name, params };
  let response: ResponseMessage<Name> | undefined;
  const send = () =>
    browser.runtime.sendMessage<RequestMessage<Name>, ResponseMessage<Name> | undefined>(message);
  try {
    // Browsers may end the background between request and response. Sending again wakes it; every request may be handled twice.
    response = await send().catch(send);
  } catch (cause) {
    throw new NoResponse(`No response to ${name}: the background is gone.`, { cause });
  }
  if (response && 'result' in response) return response.result;
  const reason = response ? response.failure : 'the background did not reply';
  throw new NoResponse(`No response to ${name}: ${reason}.`);
}

/** Whether the extension that this script belongs to was updated, disabled or removed. */
export function isExtensionGone(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}

/** The text of a failure: an error's message, or whatever else was thrown as a string. */
export const messageOf = (reason: unknown): string =>
  reason instanceof Error ? reason.message : String(reason);
