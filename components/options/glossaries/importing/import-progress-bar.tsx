import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { ImportProgress } from '../../../../entrypoints/glossaries/import-preview.ts';
import { byteText, numberText } from '../../../locale-text.ts';
import { type Translate, useText } from '../../../text.tsx';

interface ImportProgressBarProps {
  fileName: string;
  /** Absent before anything is read. */
  progress: ImportProgress | undefined;
  cancel(): void;
}

/** How far an import has come, in numbers, with a button that stops it. */
export function ImportProgressBar({ fileName, progress, cancel }: ImportProgressBarProps): JSX.Element {
  const t = useText();
  const id = useId();
  const stage = progress?.stage ?? 'reading';
  return (
    <div class="import-progress">
      <label for={id}>{t(`importing.stage.${stage}`, [fileName])}</label>
      <progress id={id} value={progress?.part} max={1} />
      <div class="row">
        <span class="hint">
          {progress &&
            [
              stage === 'reading'
                ? t('importing.bytes', [byteText(t, progress.bytes), byteText(t, progress.allBytes)])
                : percentText(t, progress.part),
              t('glossaries.entries', progress.entries, [numberText(t, progress.entries)]),
            ].join(' · ')}
        </span>
        <button type="button" class="button framed" data-begin onClick={cancel}>
          {t('importing.cancel')}
        </button>
      </div>
    </div>
  );
}

/** In percent with a digit behind the point: of a large glossary a whole percent takes longer than half a second. */
const percentText = (t: Translate, part: number): string =>
  new Intl.NumberFormat(t('ui.language'), { style: 'percent', minimumFractionDigits: 1 }).format(part);
