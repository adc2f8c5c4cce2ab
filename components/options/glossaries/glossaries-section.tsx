import type { JSX } from 'preact';
import type { GlossaryRow } from '../../../entrypoints/glossaries/glossary-row.ts';
import { Section } from '../../kit/section.tsx';
import { useText } from '../../text.tsx';
import type { GlossaryActions } from './glossary-actions.ts';
import { GlossaryList } from './glossary-list.tsx';
import { ImportArea } from './importing/import-area.tsx';
import type { ImportControl } from './importing/import-state.ts';

export interface GlossariesSectionProps {
  /** The user's own in their order; `null` until they are known. */
  rows: readonly GlossaryRow[] | null;
  /** What could not be read or stored, in the user's language, or `null`. */
  failure: string | null;
  actions: GlossaryActions;
  importing: ImportControl;
  isPattern(text: string): boolean;
}

/** The glossaries whose terms are marked: the bundled one, then the user's own, and how more come in. */
export function GlossariesSection(props: GlossariesSectionProps): JSX.Element {
  const { rows, failure, actions, importing, isPattern } = props;
  const t = useText();
  return (
    <Section id="glossaries" title={t('glossaries.title')}>
      <p class="hint">{t('glossaries.hint')}</p>
      {failure !== null && (
        <p class="notice" role="alert">
          {failure}
        </p>
      )}
      <div class="bundled-glossary">
        <strong>Neurogloss</strong>
        <span class="hint">{t('glossaries.bundled')}</span>
      </div>
      {rows && (
        <GlossaryList
          rows={rows}
          actions={actions}
          isPattern={isPattern}
          chooseAgain={(row, files) => importing.choose(files, row.id)}
        />
      )}
      <ImportArea control={importing} />
    </Section>
  );
}
