import type { Page } from 'puppeteer-core';
import { sourceBesideContentScript } from './control.ts';
import './extension-api.ts';

/**
 * Runs a function on the card's closed shadow root; returns `null` when the page has no card.
 * The function travels as source: it sees its arguments only, which are JSON, as is its result.
 */
export function insideCard<Args extends unknown[], Result>(
  page: Page,
  task: (root: ShadowRoot, ...args: Args) => Result,
  ...args: Args
): Promise<Result | null> {
  const source = `(...args) => {
    const root = (${cardRoot})();
    return root && (${task})(root, ...args);
  }`;
  return sourceBesideContentScript(page, source, args);
}

/** Runs beside the content script: both browsers open closed shadow roots to extensions, each in its own way. */
function cardRoot(): ShadowRoot | null {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.localName === 'neurogloss-card') return rootOf(element);
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  }
  return null;

  function rootOf(host: HTMLElement): ShadowRoot | null {
    if (!('openOrClosedShadowRoot' in host)) return chrome.dom.openOrClosedShadowRoot(host);
    return host.openOrClosedShadowRoot instanceof ShadowRoot ? host.openOrClosedShadowRoot : null;
  }
}
