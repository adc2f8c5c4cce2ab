import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { FieldReport, ImportedSettings } from '../../entrypoints/shared/settings-file.ts';
import { useText } from '../text.tsx';
import { Section } from './section.tsx';

interface FileSectionProps {
  save(): void;
  read(file: File): void;
  /** What became of the last file, or `null`. */
  imported: ImportedSettings | null;
}

/** Settings as a file, and what became of each field when one was read. */
export function FileSection({ save, read, imported }: FileSectionProps): JSX.Element {
  const t = useText();
  const id = useId();
  return (
    <Section id="file" title={t('file.title')}>
      <p class="hint">{t('file.hint')}</p>
      <div class="row">
        <button type="button" class="button framed" onClick={save}>
          {t('file.save')}
        </button>
        <label for={id} class="button framed">
          {t('file.read')}
        </label>
        <input
          id={id}
          type="file"
          class="unseen"
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) read(file);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div role="status">{imported && <ImportReport imported={imported} />}</div>
    </Section>
  );
}

function ImportReport({ imported }: { imported: ImportedSettings }): JSX.Element {
  const t = useText();
  if ('problem' in imported)
    return (
      <p class="hint wrong">{t(imported.problem === 'not-json' ? 'file.notJson' : 'file.notSettings')}</p>
    );
  const told = imported.report.filter(({ outcome }) => outcome !== 'absent');
  return (
    <table class="report">
      <caption>{t('file.report')}</caption>
      <tbody>
        {told.map(({ field, outcome }) => (
          <tr key={field} class={outcome === 'taken' ? undefined : 'wrong'}>
            <th scope="row">
              <code>{field}</code>
            </th>
            <td>{t(`file.${outcome satisfies FieldReport['outcome']}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
