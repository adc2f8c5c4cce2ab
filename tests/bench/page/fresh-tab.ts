import type { CDPSession } from 'puppeteer-core';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../../scripts/browsers/session/wait-until.ts';
import { type BenchPage, PAGE_HEADERS } from './bench-page.ts';

/** A tab of Chromium in front, whose page will get a renderer that never ran the extension's script. */
export interface FreshTab extends AsyncDisposable {
  session: CDPSession;
  /** Where the page will be. */
  url: string;
  /** Loads the page; resolves after its load event. */
  load(): Promise<void>;
}

let sites = 0;

/**
 * Opens a tab for a page. The page has a site of its own: where a renderer has run a script before, compiled code and
 * bindings are warm. The driver knows no page of this tab: its pages have a world and scripts of the driver's in them.
 */
export async function openFreshTab({ browser, server }: TestBrowser, { html }: BenchPage): Promise<FreshTab> {
  const site = ++sites;
  const blank = `about:blank#bench-${site}`;
  const root = await browser.target().createCDPSession();
  const { targetId } = await root.send('Target.createTarget', { url: blank });
  const target = await browser.waitForTarget((each) => each.url() === blank);
  const session = await target.createCDPSession();
  await session.send('Page.enable');
  await session.send('Page.bringToFront');
  const url = `http://site-${site}.localhost:${server.port}${server.make(html, PAGE_HEADERS)}`;
  return {
    session,
    url,
    async load() {
      let isLoaded = false;
      session.once('Page.loadEventFired', () => {
        isLoaded = true;
      });
      const { errorText } = await session.send('Page.navigate', { url });
      if (errorText) throw new Error(`${url} did not load: ${errorText}`);
      await waitUntil('the page has loaded', () => isLoaded);
    },
    async [Symbol.asyncDispose]() {
      await root.send('Target.closeTarget', { targetId });
      await root.detach();
    },
  };
}

/** A value of the page's own world, as JSON. */
export async function evaluateIn<Value>(session: CDPSession, task: () => Value): Promise<Value> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `(${task})()`,
    returnByValue: true,
  });
  return result.value;
}
