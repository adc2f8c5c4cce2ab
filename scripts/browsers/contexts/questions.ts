import type {
  Params,
  RequestName,
  ResponseMessage,
  Result,
} from '../../../entrypoints/messaging/protocol.ts';
import type { TestBrowser } from '../session/test-browser.ts';
import { withExtension } from './control.ts';

/** Asks the background a question as the extension's own pages do. Rejects when it cannot answer. */
export async function askBackground<Name extends RequestName>(
  testBrowser: TestBrowser,
  name: Name,
  params: Params<Name>,
): Promise<Result<Name>> {
  const answer = await withExtension(
    testBrowser,
    (neurogloss: Name, params: Params<Name>) =>
      chrome.runtime.sendMessage<unknown, ResponseMessage<Name> | undefined>({ neurogloss, params }),
    name,
    params,
  );
  if (answer && 'result' in answer) return answer.result;
  throw new Error(`No answer to ${name}: ${answer ? answer.failure : 'the background did not reply'}.`);
}
