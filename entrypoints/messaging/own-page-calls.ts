import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { FrameApi } from './frame-api.ts';
import { isOwnPage } from './sender.ts';

/** A call of a method of `FrameApi` in the extension's own page in a tab. All of its pages hear it; that one answers. */
const CALL = v.strictObject({ neuroglossCall: v.string(), tabId: v.number(), args: v.unknown() });

type Call = v.InferOutput<typeof CALL>;

/** What a method of `FrameApi` returned or resolved with. */
interface Answer<Name extends keyof FrameApi> {
  value: Awaited<ReturnType<FrameApi[Name]>>;
}

/** Calls a method in the extension's own page in a tab, into which browsers let no script. Resolves with `null` where there is none. */
export async function callOwnPage<Name extends keyof FrameApi>(
  tabId: number,
  name: Name,
  args: Parameters<FrameApi[Name]>,
): Promise<Answer<Name> | null> {
  const call: Call = { neuroglossCall: name, tabId, args };
  // Rejects where no page of the extension listens.
  const answer = await browser.runtime
    .sendMessage<Call, Answer<Name> | undefined>(call)
    .catch(() => undefined);
  return answer ?? null;
}

const TERM = v.tuple([v.string()]);
const STEP = v.tuple([v.picklist([1, -1]), v.picklist(['last', 'end'])]);

/** Answers the calls for the page in this tab, which come from the extension's own pages and its background, until the signal aborts. */
export function answerCalls(tabId: number, api: FrameApi, signal: AbortSignal): void {
  const answers: Record<keyof FrameApi, (args: unknown) => unknown> = {
    state: () => api.state(),
    complete: () => api.complete(),
    report: () => api.report(),
    selection: () => api.selection(),
    view: () => api.view(),
    scrollToNext: (args) => api.scrollToNext(...v.parse(TERM, args)),
    step: (args) => api.step(...v.parse(STEP, args)),
    closeCard: () => api.closeCard(),
    settingsChanged: () => api.settingsChanged(),
    entriesChanged: () => api.entriesChanged(),
  };
  const isMethod = (name: string): name is keyof FrameApi => Object.hasOwn(answers, name);
  const answer = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (answer: { value: unknown }) => void,
  ): boolean => {
    const call = v.safeParse(CALL, message);
    if (!call.success || call.output.tabId !== tabId || !isOwnPage(sender.url)) return false;
    const { neuroglossCall: name, args } = call.output;
    if (!isMethod(name)) return false;
    void Promise.resolve(answers[name](args)).then((value) => respond({ value: value ?? null }));
    return true;
  };
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(answer), { once: true });
}
