import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { i18n } from '#i18n';
import type { EntryLabel } from '../glossary/compiled-entry.ts';

/** The language of the bundled glossary's text, whatever the user's language. */
export const GLOSSARY_LANGUAGE = 'en';

/** The language of an entry's text, for `lang`; empty, which says that it is unknown, where the user's own glossary names none. */
export const entryLanguage = ({ glossary, language }: Pick<EntryLabel, 'glossary' | 'language'>): string =>
  glossary === undefined ? GLOSSARY_LANGUAGE : (language ?? '');

/** Returns the text with this key in the user's language; keys and substitutions are checked against `locales/en.yml`. */
export type Translate = (typeof i18n)['t'];

const TextContext = createContext<Translate | undefined>(undefined);

/** Provides `t()` to all components inside. */
export const TextProvider = TextContext.Provider;

/** Returns the `t()` of the nearest `TextProvider`. Throws outside of one. */
export function useText(): Translate {
  const t = useContext(TextContext);
  if (!t) throw new Error('Components need a TextProvider above them.');
  return t;
}

/** The writing direction of the user's language. */
export function textDirection(t: Translate): 'ltr' | 'rtl' {
  return t('ui.direction') === 'rtl' ? 'rtl' : 'ltr';
}
