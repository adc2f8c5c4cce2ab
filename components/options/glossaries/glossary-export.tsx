import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { EXPORT_FORMATS, type ExportFormat } from '../../../glossary/exporting/export-glossary.ts';
import { useText } from '../../text.tsx';

interface GlossaryExportProps {
  title: string;
  save(format: ExportFormat): void;
}

/** Saves a glossary as a file, in a format that the user chooses. */
export function GlossaryExport({ title, save }: GlossaryExportProps): JSX.Element {
  const t = useText();
  const id = useId();
  const [format, setFormat] = useState<ExportFormat>('json');
  return (
    <div>
      <label for={id}>{t('glossaries.saveAs')}</label>
      <div class="row">
        <select
          id={id}
          class="field"
          value={format}
          onChange={({ currentTarget }) => {
            const chosen = EXPORT_FORMATS.find((each) => each === currentTarget.value);
            if (chosen) setFormat(chosen);
          }}
        >
          {EXPORT_FORMATS.map((each) => (
            <option key={each} value={each}>
              {t(`exporting.${each}`)}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="button framed"
          aria-label={t('glossaries.saveIt', [title])}
          onClick={() => save(format)}
        >
          {t('glossaries.save')}
        </button>
      </div>
    </div>
  );
}
