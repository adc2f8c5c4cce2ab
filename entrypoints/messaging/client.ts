import { browser } from 'wxt/browser';
import type { Protocol, RequestMessage, RequestName, ResponseMessage } from './protocol.ts';

/** The background could not answer, or is gone: the extension was updated, disabled or removed. */
export class NoResponse extends Error {
  override name = 'NoAnswer';
}

/**
 * Asks the background a question.
 * Rejects with `NoAnswer` when the background is gone or says why it cannot answer.
 */
export async function sendRequest<Name extends RequestName>(
  name: Name,
  params: Protocol[Name]['params'],
): Promise<Protocol[Name]['result']> {
  const message: RequestMessage<Name> = { neurogloss: name, params };
  let answer: ResponseMessage<Name> | undefined;
  const send = () =>
    browser.runtime.sendMessage<RequestMessage<Name>, ResponseMessage<Name> | undefined>(message);
  try {
    // Browsers may end the background between question and answer. To ask again wakes it; an answer given twice does no more than one.
    answer = await send().catch(send);
  } catch (cause) {
    throw new NoResponse(`No answer to ${name}: the background is gone.`, { cause });
  }
  if (answer && 'result' in answer) return answer.result;
  throw new NoResponse(`No answer to ${name}: ${answer ? answer.failure : 'the background did not reply'}.`);
}
