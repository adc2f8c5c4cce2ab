import type { Browser } from 'wxt/browser';
import { tellPages } from '../../glossaries/glossary-changes.ts';
import { isOwnPage } from '../../messaging/sender.ts';
import { tellFrames } from '../tabs/tell-frames.ts';
import { forgetOwnGlossaries } from './own-glossaries.ts';

/** Handles `glossariesChanged`. Throws for a web page, which changes no glossary. */
export async function glossariesChanged({ url }: Browser.runtime.MessageSender): Promise<null> {
  if (!isOwnPage(url)) throw new Error('Only pages of the extension change glossaries.');
  forgetOwnGlossaries();
  // Once more: what they have asked the background for before this was of the glossaries as they were.
  tellPages();
  // Not awaited: that takes a second where a tab does not answer.
  void tellFrames('settingsChanged');
  return null;
}
