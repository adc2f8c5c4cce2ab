import { browser } from 'wxt/browser';
import type { HighlightLook } from '../../messaging/protocol.ts';
import type { SenderFrame } from '../../messaging/sender-frame.ts';
import { highlightCss } from './highlight-css.ts';

/**
 * Author-origin extension CSS reaches shadow roots in Chromium, user-origin CSS does in Firefox;
 * the other way round neither paints there (tried in Chromium 156 and Firefox 153).
 */
const ORIGIN = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';

/** Styles a frame's highlights; the page can neither see nor erase this style sheet. */
export async function styleHighlights(
  { tabId, frameId }: SenderFrame,
  look: HighlightLook,
  previous: HighlightLook | undefined,
): Promise<null> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.insertCSS({ target, css: highlightCss(look), origin: ORIGIN });
  if (previous && highlightCss(previous) !== highlightCss(look)) {
    await browser.scripting.removeCSS({ target, css: highlightCss(previous), origin: ORIGIN });
  }
  return null;
}
