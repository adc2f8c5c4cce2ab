import { browser } from 'wxt/browser';
import type { Frame } from '../../messaging/sender.ts';
import type { HighlightLook } from '../../settings/highlight-look.ts';
import { highlightCss } from './highlight-css.ts';

/**
 * The cascade origin of our style sheet. Author-origin CSS of extensions reaches shadow roots in Chromium, user-origin CSS
 * does in Firefox; the other way round neither paints there (tried in Chromium 156 and Firefox 153).
 */
const ORIGIN = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';

/** Styles a frame's highlights by this look, instead of the previous one. Pages neither see nor remove the style sheet. */
export async function styleHighlights(
  { tabId, frameId }: Frame,
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
