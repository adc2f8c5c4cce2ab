import { whenAborted } from '../platform/abort.ts';
import { closestAcross } from '../platform/nodes.ts';

/**
 * Returns whether text with this language tag is read: the glossary is English.
 * An empty tag is read too: the page does not declare a language.
 */
export const isReadLanguage = (tag: string): boolean => /^(en([-_].*)?)?$/i.test(tag.trim());

/**
 * Returns whether this node or document is in a language that is read.
 * The closest `lang` attribute decides; without one, the text is read.
 */
export const isInReadLanguage = (node: Node): boolean =>
  // A document may have no root element.
  isReadLanguage(
    closestAcross((node === document && document.documentElement) || node, '[lang]')?.getAttribute('lang') ??
      '',
  );

/**
 * Calls `found` once, as soon as the page declares a language that is read.
 * It may do so for itself or for a part. Never called after the signal aborts.
 */
export function whenInReadLanguage(found: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(() => {
    if (!hasReadLanguage(document)) return;
    observer.disconnect();
    found();
  });
  // Attributes only: watching every node that a page in another language adds would slow it down for nothing.
  observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
  whenAborted(signal, () => observer.disconnect());
}

/**
 * Returns whether a page has any text that is read.
 * That is, it declares no language or English, or a part of it is English.
 */
export const hasReadLanguage = (page: Document): boolean =>
  isReadLanguage(page.documentElement?.lang ?? '') || page.querySelector('[lang|="en" i]') !== null;
