import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { messageOf } from './error-message.ts';
import type { Protocol, RequestName, ResponseMessage } from './protocol.ts';
import { REQUEST_SCHEMAS } from './request-schemas.ts';

/** One handler per question. */
export type RequestHandlers = {
  [Name in RequestName]: (
    params: Protocol[Name]['params'],
    sender: Browser.runtime.MessageSender,
  ) => Promise<Protocol[Name]['result']>;
};

const MESSAGE = v.strictObject({ neurogloss: v.string(), params: v.unknown() });

/**
 * Answers the questions of our own contexts. Anything else is left alone: messages of other
 * extensions never arrive here, and a message that is no question gets no answer.
 */
export function serveRequests(answers: RequestHandlers): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender, respond: (answer: ResponseMessage) => void) => {
      const parsed = v.safeParse(MESSAGE, message);
      if (sender.id !== browser.runtime.id || !parsed.success) return false;
      const { neurogloss: name, params } = parsed.output;
      if (!isQuestionName(name)) return false;
      answer(answers, name, params, sender).then(
        (result) => respond({ result }),
        (reason: unknown) => respond({ failure: messageOf(reason) }),
      );
      // A promise as return value is answered in Firefox but not in every Chromium since 129.
      return true;
    },
  );
}

const isQuestionName = (name: string): name is RequestName => Object.hasOwn(REQUEST_SCHEMAS, name);

async function answer<Name extends RequestName>(
  answers: RequestHandlers,
  name: Name,
  params: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<Protocol[Name]['result']> {
  return answers[name](v.parse(REQUEST_SCHEMAS[name], params), sender);
}
