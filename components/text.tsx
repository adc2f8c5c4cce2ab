import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { i18n } from '#i18n';

/** Gives the text with this key in the reader's language; keys and substitutions are checked against `locales/en.yml`. */
export type Translate = (typeof i18n)['t'];

const TextContext = createContext<Translate | undefined>(undefined);

/** Hands `t()` to every component below. */
export const TextProvider = TextContext.Provider;

/** The `t()` of the surface this component stands on. Throws outside a `TextProvider`. */
export function useText(): Translate {
  const t = useContext(TextContext);
  if (!t) throw new Error('Components need a TextProvider above them.');
  return t;
}

/** The writing direction of the texts that `t()` gives. */
export function textDirection(t: Translate): 'ltr' | 'rtl' {
  return t('ui.direction') === 'rtl' ? 'rtl' : 'ltr';
}
