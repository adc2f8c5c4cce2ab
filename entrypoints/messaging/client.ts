import { browser } from 'wxt/browser';
import type { AnswerMessage, QuestionMessage, QuestionName, Questions } from './protocol.ts';

/** The background could not answer, or is gone: the extension was updated, disabled or removed. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
}

/**
 * Asks the background a question.
 * Rejects with `NoAnswer` when the background is gone or says why it cannot answer.
 */
export async function ask<Name extends QuestionName>(
  name: Name,
  params: Questions[Name]['params'],
): Promise<Questions[Name]['result']> {
  const message: QuestionMessage<Name> = { neurogloss: name, params };
  let answer: AnswerMessage<Name> | undefined;
  const send = () =>
    browser.runtime.sendMessage<QuestionMessage<Name>, AnswerMessage<Name> | undefined>(message);
  try {
    // Browsers may end the background between question and answer. To ask again wakes it; an answer given twice does no more than one.
    answer = await send().catch(send);
  } catch (cause) {
    throw new NoAnswer(`No answer to ${name}: the background is gone.`, { cause });
  }
  if (answer && 'result' in answer) return answer.result;
  throw new NoAnswer(`No answer to ${name}: ${answer ? answer.failure : 'the background did not reply'}.`);
}
