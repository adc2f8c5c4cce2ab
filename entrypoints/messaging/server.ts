import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { messageOf } from './client.ts';
import {
  type Params,
  REQUEST_PARAMS,
  type RequestName,
  type ResponseMessage,
  type Result,
} from './protocol.ts';

/** One handler for each request. */
export type RequestHandlers = {
  [Name in RequestName]: (
    params: Params<Name>,
    sender: Browser.runtime.MessageSender,
  ) => Promise<Result<Name>>;
};

const MESSAGE = v.strictObject({ neurogloss: v.string(), params: v.unknown() });

/**
 * Handles the requests of the extension's own contexts. Call while the worker starts.
 * Everything else is ignored: other extensions' messages never arrive here, and a message that is no request gets no response.
 */
export function serveRequests(handlers: RequestHandlers): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender, respond: (response: ResponseMessage) => void) => {
      const parsed = v.safeParse(MESSAGE, message);
      if (sender.id !== browser.runtime.id || !parsed.success) return false;
      const { neurogloss: name, params } = parsed.output;
      if (!isRequestName(name)) return false;
      handle(handlers, name, params, sender).then(
        (result) => respond({ result }),
        (reason: unknown) => respond({ failure: messageOf(reason) }),
      );
      // Keeps the channel open. Firefox takes a promise as return value instead, but not every Chromium since 134 does.
      return true;
    },
  );
}

const isRequestName = (name: string): name is RequestName => Object.hasOwn(REQUEST_PARAMS, name);

async function handle<Name extends RequestName>(
  handlers: RequestHandlers,
  name: Name,
  params: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<Result<Name>> {
  return handlers[name](v.parse(REQUEST_PARAMS[name], params), sender);
}
