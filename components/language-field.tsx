import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { languageName } from './locale-text.ts';
import { useText } from './text.tsx';

/** The languages to choose from besides the one that is chosen. */
const LANGUAGES = [
  'ar',
  'cs',
  'da',
  'de',
  'en',
  'es',
  'fi',
  'fr',
  'hu',
  'it',
  'ja',
  'ko',
  'nb',
  'nl',
  'pl',
  'pt',
  'ro',
  'ru',
  'sv',
  'tr',
  'uk',
  'zh',
];

interface LanguageFieldProps {
  label: string;
  /** A BCP 47 tag. */
  language: string;
  choose(language: string): void;
}

/** A language to choose from a list of names. */
export function LanguageField({ label, language, choose }: LanguageFieldProps): JSX.Element {
  const t = useText();
  const id = useId();
  const compare = new Intl.Collator(t('ui.language')).compare;
  const languages = [...new Set([...LANGUAGES, language])]
    .map((tag) => ({ tag, name: languageName(t, tag) }))
    .sort((one, other) => compare(one.name, other.name));
  return (
    <div>
      <label for={id}>{label}</label>
      <select
        id={id}
        class="field wide"
        value={language}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {languages.map(({ tag, name }) => (
          <option key={tag} value={tag}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
