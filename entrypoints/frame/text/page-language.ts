import { closestAcross } from '../platform/nodes.ts';

/** The language at the beginning of a tag: "en" in "en-GB", "en_US" and "EN". Longer words are no codes of languages. */
const CODE = /^\s*([a-z]{2,3})(?![a-z])/i;
/** Codes that say nothing: undetermined, several, none, not coded, and those that everybody may use for anything. */
const UNDETERMINED = /^(?:und|mul|zxx|mis|q[a-t][a-z])$/;
/** Codes of the bundled glossary's language, with those of countries that pages write in its place. */
export const ENGLISH_CODES: ReadonlySet<string> = new Set(['en', 'eng', 'us', 'gb']);

/** Returns the code of a tag's language in lower case; empty where the tag names none, such as `und` or `x-default`. */
export const languageCode = (tag: string): string =>
  (CODE.exec(tag)?.[1] ?? '').toLowerCase().replace(UNDETERMINED, '');

/** What is known of the language of this frame's page, as codes. */
interface PageLanguage {
  /** What the root element named when it was first asked; `undefined` before. */
  own: string | undefined;
  /**
   * What the root element named before the page was translated; empty where it was not.
   * A translation sets the `lang` of the root element. The tags inside stay, but their text is translated too.
   */
  translatedFrom: string;
  /** What the root element names although the page is in another language; empty for all other pages. */
  misnamedAs: string;
  /** Codes of the languages that are read: English, and those of the user's own glossaries. */
  readCodes: ReadonlySet<string>;
}

declare global {
  /** Shared by the scripts of this frame: the one that watches it knows what was there before the one that reads came. */
  var neuroglossPageLanguage: PageLanguage | undefined;
}

globalThis.neuroglossPageLanguage ??= {
  own: undefined,
  translatedFrom: '',
  misnamedAs: '',
  readCodes: ENGLISH_CODES,
};
const known: PageLanguage = globalThis.neuroglossPageLanguage;

/** Returns the codes of the languages that are read. */
export const readCodes = (): ReadonlySet<string> => known.readCodes;

/** From now on, text in the languages of the user's own glossaries is read too, and in no others but English. */
export function readLanguagesToo(codes: readonly string[]): void {
  known.readCodes = codes.length === 0 ? ENGLISH_CODES : new Set([...ENGLISH_CODES, ...codes]);
}

/** Notes what the root element says now: it may say another language than before, or the first one again. */
export function followPageLanguage(): void {
  const language = languageCode(document.documentElement?.lang ?? '');
  known.own ??= language;
  known.translatedFrom = language === known.own ? '' : known.own;
  if (language !== known.misnamedAs) known.misnamedAs = '';
}

/** From now on, the language that the root element names says nothing, wherever it is named. */
export function distrustPageLanguage(): void {
  known.misnamedAs = languageCode(document.documentElement.lang);
}

/** Classes by which translators in the browser mark the root element; they may have been there first. */
const TRANSLATED = '.translated-ltr, .translated-rtl';
/** What they leave as it is. */
const NOT_TRANSLATED = '[translate="no" i], .notranslate';

/** Returns whether an element's tag with this code says nothing about the language of its text. */
export function saysNothing(element: Element, code: string): boolean {
  if (code === '' || code === known.misnamedAs) return true;
  const { documentElement } = document;
  if (element === documentElement || closestAcross(element, NOT_TRANSLATED)) return false;
  if (known.readCodes.has(code)) return known.readCodes.has(known.translatedFrom);
  return code === known.translatedFrom || documentElement.matches(TRANSLATED);
}
