import type { JSX, TargetedSubmitEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ImportPreview } from '../../../../entrypoints/glossaries/import-preview.ts';
import { LanguageField } from '../../../language-field.tsx';
import { useText } from '../../../text.tsx';
import { LONGEST_TITLE } from '../glossary-title.ts';
import { ColumnTable } from './column-table.tsx';
import type { ImportControl, StateOf } from './import-state.ts';
import { type NoiseByForm, NoisyForms } from './noisy-forms.tsx';
import { PreviewFacts } from './preview-facts.tsx';
import { ProblemGroups } from './problem-groups.tsx';

interface ImportPreviewFormProps {
  state: StateOf<'preview'>;
  control: ImportControl;
}

/** What a file holds, and what the user decides of it, before anything is stored. */
export function ImportPreviewForm({ state, control }: ImportPreviewFormProps): JSX.Element {
  const { preview, fileName, isStale, replaces } = state;
  const t = useText();
  const id = useId();
  const [title, setTitle] = useState(
    () => replaces?.title ?? preview.metadata.title ?? withoutExtension(fileName),
  );
  const [noise, setNoise] = useState<NoiseByForm>(() => new Map(Object.entries(replaces?.noise ?? {})));
  const [chosenLanguage, setLanguage] = useState<string | null>(null);
  const language = chosenLanguage ?? replaces?.language ?? preview.language ?? t('ui.language');
  const named = preview.languages.reduce((sum, { terms }) => sum + terms, 0);
  const name = title.trim();
  const isReady = !isStale && preview.entries > 0 && name !== '';
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (isReady) control.start({ title: name, language, noise: Object.fromEntries(noise) });
  };
  return (
    <form class="import-preview" aria-labelledby={`${id}-title`} onSubmit={submit}>
      <h3 id={`${id}-title`} tabIndex={-1} data-begin>
        {t('importing.found', [fileName])}
      </h3>
      <div>
        <label for={id}>{t('importing.name')}</label>
        <input
          id={id}
          type="text"
          class="field wide"
          dir="auto"
          required
          maxLength={LONGEST_TITLE}
          value={title}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
      </div>
      <PreviewFacts preview={preview} isStale={isStale} />
      {named < preview.terms && (
        <LanguageField
          label={t(named === 0 ? 'importing.languageOfAll' : 'importing.languageOfOthers')}
          language={language}
          choose={setLanguage}
        />
      )}
      {preview.table ? (
        <ColumnTable table={preview.table} choose={control.setTable} />
      ) : (
        <Examples examples={preview.examples} />
      )}
      <ProblemGroups
        problems={preview.problems}
        count={preview.problemCount}
        save={(text) => control.saveReport(text, fileName)}
      />
      {preview.noisy.length > 0 && (
        <NoisyForms forms={preview.noisy} count={preview.noisyCount} chosen={noise} choose={setNoise} />
      )}
      <div class="row">
        <button type="submit" class="button primary" aria-disabled={!isReady}>
          {replaces === undefined ? t('importing.start') : t('importing.replace', [replaces.title])}
        </button>
        <button type="button" class="button framed" onClick={control.cancel}>
          {t('importing.cancel')}
        </button>
        <span role="status" class="hint">
          {preview.entries === 0 && !isStale && t('importing.nothing')}
        </span>
      </div>
    </form>
  );
}

const withoutExtension = (fileName: string): string => fileName.replace(/\.[^.]+$/, '') || fileName;

/** The first entries, as they would be. */
function Examples({ examples }: Pick<ImportPreview, 'examples'>): JSX.Element | null {
  const t = useText();
  if (examples.length === 0) return null;
  return (
    <div>
      <h4>{t('importing.examples')}</h4>
      <dl class="import-examples">
        {examples.map(({ term, definition }, index) => (
          <div key={index}>
            <dt dir="auto">{term}</dt>
            <dd dir="auto">{definition}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
