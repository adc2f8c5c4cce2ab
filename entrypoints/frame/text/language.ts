import { whenAborted } from '../platform/abort.ts';
import { closestAcross } from '../platform/nodes.ts';

/** Whether text of this language is read: the glossary is English; an empty tag means that the page does not say. */
export const isReadLanguage = (tag: string): boolean => /^(en([-_].*)?)?$/i.test(tag.trim());

/** Whether the text at this node, or in this document, is in a language that is read, as far as the page says. */
export const isInReadLanguage = (node: Node): boolean =>
  // A document may be without a root.
  isReadLanguage(
    closestAcross((node === document && document.documentElement) || node, '[lang]')?.getAttribute('lang') ??
      '',
  );

/** Calls back once, when the page says of itself or of a part that it is in a language that is read; not after the signal aborts. */
export function whenInReadLanguage(found: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(() => {
    if (!hasReadLanguage(document)) return;
    observer.disconnect();
    found();
  });
  // Attributes only: to follow all that a foreign page adds would cost it time for nothing.
  observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
  whenAborted(signal, () => observer.disconnect());
}

/** Whether a page has any text that is read: it does not say its language, or a part of it is English. */
export const hasReadLanguage = (page: Document): boolean =>
  isReadLanguage(page.documentElement?.lang ?? '') || page.querySelector('[lang|="en" i]') !== null;
