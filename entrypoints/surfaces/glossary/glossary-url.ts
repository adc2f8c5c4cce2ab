import { browser } from 'wxt/browser';
import { formatAddress, type GlossaryAddress, parseAddress } from './glossary-address.ts';

/** The whole address of the page of the glossary; what `at` leaves out is as at first. */
export const glossaryUrl = (at: Partial<GlossaryAddress> = {}): string =>
  browser.runtime.getURL('/glossary.html') + formatAddress({ ...parseAddress(''), ...at });
