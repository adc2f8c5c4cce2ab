import { whenAborted } from '../platform/abort.ts';
import { closestAcross, parentElementAcross } from '../platform/nodes.ts';
import { isEnglishText } from './english-text.ts';
import {
  distrustPageLanguage,
  ENGLISH_CODES,
  followPageLanguage,
  languageCode,
  readCodes,
  saysNothing,
} from './page-language.ts';

/** Returns whether an element's own tag says that its text is read; `undefined` where it says nothing. */
export const ownReadLanguage = (element: Element): boolean | undefined => ownLanguageIn(readCodes(), element);

/** Returns whether an element's own tag names one of these languages; `undefined` where it says nothing. */
function ownLanguageIn(codes: ReadonlySet<string>, element: Element): boolean | undefined {
  const code = languageCode(element.getAttribute('lang') ?? '');
  return saysNothing(element, code) ? undefined : codes.has(code);
}

/**
 * Returns whether this node or document is in a language that is read: the bundled glossary's, English, or one of the user's own.
 * The closest `lang` attribute that says anything decides; without one, the text is read.
 */
export const isInReadLanguage = (node: Node): boolean => isInLanguage(node, readCodes());

/** Returns whether this text is read for the user's own glossaries alone: it is in a language of theirs, and not in English. */
export const isForeign = (node: Node): boolean =>
  readCodes() !== ENGLISH_CODES && !isInLanguage(node, ENGLISH_CODES);

function isInLanguage(node: Node, codes: ReadonlySet<string>): boolean {
  // A document may have no root element.
  let from: Node | null = (node === document && document.documentElement) || node;
  while (from) {
    const tagged = closestAcross(from, '[lang]');
    const isOne = tagged && ownLanguageIn(codes, tagged);
    if (typeof isOne === 'boolean') return isOne;
    from = tagged && parentElementAcross(tagged);
  }
  return true;
}

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

/** Selects the elements whose own tag names a language that is read. */
const readParts = (): string =>
  [...readCodes()].flatMap((code) => [`[lang|="${code}" i]`, `[lang^="${code}_" i]`]).join();

/**
 * Returns whether a page has any text that is read.
 * That is, it declares no language or one that is read, a part of it does, or its text is English although it declares another
 * language: templates have the language of those who made them.
 */
export function hasReadLanguage(page: Document): boolean {
  followPageLanguage();
  const isRead = isInReadLanguage(page) || page.querySelector(readParts()) !== null;
  if (isRead && !isForeign(page)) return true;
  if (!isEnglishText(page)) return isRead;
  distrustPageLanguage();
  return true;
}
