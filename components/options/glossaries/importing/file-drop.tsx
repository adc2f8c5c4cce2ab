import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useText } from '../../../text.tsx';

interface FileDropProps {
  /** Whether files are dragged over the page. */
  isDragged: boolean;
  choose(files: readonly File[]): void;
}

/** Where a file is dropped, with a button that chooses one. */
export function FileDrop({ isDragged, choose }: FileDropProps): JSX.Element {
  const t = useText();
  const id = useId();
  return (
    <div class="file-drop" data-dragged={isDragged}>
      <h3>{t('importing.title')}</h3>
      <div class="row">
        <label for={id} class="button primary">
          {t('importing.choose')}
        </label>
        <input
          id={id}
          type="file"
          class="unseen"
          multiple
          data-begin
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            // So that the same file can be chosen again, after it was mended.
            currentTarget.value = '';
            if (files.length > 0) choose(files);
          }}
        />
        <span>{t('importing.drop')}</span>
      </div>
      <p id={`${id}-hint`} class="hint">
        {t('importing.hint')}
      </p>
    </div>
  );
}
