import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { ImportProgress } from '../../../../entrypoints/glossaries/import-preview.ts';
import { byteText, numberText } from '../../../locale-text.ts';
import { useText } from '../../../text.tsx';

interface ImportProgressBarProps {
  fileName: string;
  /** Absent before anything is read. */
  progress: ImportProgress | undefined;
  cancel(): void;
}

/** How far a file has been read, in numbers, with a button that stops it. */
export function ImportProgressBar({ fileName, progress, cancel }: ImportProgressBarProps): JSX.Element {
  const t = useText();
  const id = useId();
  const stage = progress?.stage ?? 'reading';
  // Only reading is measured; what follows takes as long as it takes.
  const part = progress?.stage === 'reading' ? progress : undefined;
  return (
    <div class="import-progress">
      <label for={id}>{t(`importing.stage.${stage}`, [fileName])}</label>
      <progress id={id} value={part?.bytes} max={part?.allBytes} />
      <div class="row">
        <span class="hint">
          {progress &&
            [
              t('importing.bytes', [byteText(t, progress.bytes), byteText(t, progress.allBytes)]),
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
