import type { Page } from 'puppeteer-core';
import { type TestBrowser, testBrowserOf } from '../session/test-browser.ts';
import './extension-api.ts';

/**
 * Runs a function with the extension's API (`chrome`), in a tab of the extension.
 * The function travels as source: it sees its arguments only, which are JSON, as is its result.
 */
export async function withExtension<Args extends unknown[], Result>(
  { control }: TestBrowser,
  task: (...args: Args) => Result | Promise<Result>,
  ...args: Args
): Promise<Result> {
  if (!control) throw new Error('This browser runs without the extension.');
  const found: unknown = await control.evaluate(
    `Promise.resolve((${task})(...${JSON.stringify(args)})).then((result) => JSON.stringify({ result }))`,
  );
  return parseResult<Result>(found);
}

/**
 * Runs a function beside the content script of this page: same DOM, same globals, unseen by the page.
 * The function travels as source: it sees its arguments only, which are JSON, as is its result.
 */
export function besideContentScript<Args extends unknown[], Result>(
  page: Page,
  task: (...args: Args) => Result | Promise<Result>,
  ...args: Args
): Promise<Result> {
  return sourceBesideContentScript(page, String(task), args);
}

/** As `besideContentScript`, with the function's source. */
export async function sourceBesideContentScript<Result>(
  page: Page,
  source: string,
  args: unknown[],
): Promise<Result> {
  const { control } = testBrowserOf(page);
  if (!control) throw new Error('This browser runs without the extension.');
  const url = JSON.stringify(page.url());
  const found: unknown = await control.evaluate(`(async () => {
    const tabs = (await chrome.tabs.query({})).filter((tab) => tab.url === ${url});
    if (tabs.length !== 1) throw new Error(\`\${tabs.length} tabs show \` + ${url});
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: tabs[0].id },
      args: [${JSON.stringify(JSON.stringify(args))}],
      func: async (args) => {
        try {
          return JSON.stringify({ result: await (${source})(...JSON.parse(args)) });
        } catch (error) {
          return JSON.stringify({ error: String(error) });
        }
      },
    });
    return frame.result;
  })()`);
  return parseResult<Result>(found);
}

/** Reads what a function sent back; throws what it threw. */
function parseResult<Result>(json: unknown): Result {
  const answer: { result: Result } | { error: string } = JSON.parse(String(json));
  if ('error' in answer) throw new Error(answer.error);
  return answer.result;
}
