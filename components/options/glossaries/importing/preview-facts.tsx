import type { JSX } from 'preact';
import type { ImportPreview } from '../../../../entrypoints/glossaries/import-preview.ts';
import { languageName, listText, numberText } from '../../../locale-text.ts';
import { useText } from '../../../text.tsx';
import { FORMAT_NAMES } from '../glossary-formats.ts';

interface PreviewFactsProps {
  preview: ImportPreview;
  /** Whether the numbers are about to change. */
  isStale: boolean;
}

/** What was found in a file, in numbers, and what the file says of itself. */
export function PreviewFacts({ preview, isStale }: PreviewFactsProps): JSX.Element {
  const t = useText();
  const { format, metadata, entries, terms, definitions, languages } = preview;
  const number = (value: number): string => numberText(t, value);
  const facts: [name: string, value: string | undefined][] = [
    [t('glossaries.format'), FORMAT_NAMES[format]],
    [t('importing.entries'), number(entries)],
    [t('importing.terms'), number(terms)],
    [t('importing.definitions'), number(definitions)],
    [
      t('importing.languages'),
      listText(
        t,
        languages.map(({ language, terms }) =>
          t('importing.language', [languageName(t, language), number(terms)]),
        ),
      ) || t('importing.noLanguage'),
    ],
    [t('importing.version'), metadata.version],
    [t('importing.source'), metadata.source],
    [t('importing.license'), metadata.license],
  ];
  return (
    <dl class="glossary-facts" aria-live="polite" aria-busy={isStale}>
      {facts.map(
        ([name, value]) =>
          value !== undefined && (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
