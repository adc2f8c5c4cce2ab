import type { Browser } from 'wxt/browser';
import { isOwnPage } from '../../messaging/sender.ts';
import { tellFrames } from '../tabs/settings-announcer.ts';
import { forgetOwnGlossaries } from './own-glossaries.ts';

/** Handles `glossariesChanged`. Throws for a web page, which changes no glossary. */
export async function glossariesChanged({ url }: Browser.runtime.MessageSender): Promise<null> {
  if (!isOwnPage(url)) throw new Error('Only pages of the extension change glossaries.');
  forgetOwnGlossaries();
  await tellFrames();
  return null;
}
