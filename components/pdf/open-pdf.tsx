import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../text.tsx';
import { PasswordForm, type PasswordFormProps } from './password-form.tsx';

interface OpenPdfProps {
  /** Whether a document is shown, so that only what is dropped, asked or wrong is of interest. */
  isOpen: boolean;
  isOpening: boolean;
  /** The field for a file, for whoever else lets the user choose one. */
  field: RefObject<HTMLInputElement | null>;
  choose(file: File): void;
  question: PasswordFormProps | null;
  /** Why a file could not be opened, in the user's language, or `null`. */
  problem: string | null;
}

/** The ways to a PDF on this computer: a button, and the whole window to drop a file on. */
export function OpenPdf({ isOpen, isOpening, field, choose, question, problem }: OpenPdfProps): JSX.Element {
  const t = useText();
  const isOver = useDroppedFile(choose);
  return (
    <>
      {isOver && <div class="pdf-drop">{t('pdf.drop')}</div>}
      {problem !== null && (
        <p class="notice pdf-problem" role="alert">
          {problem}
        </p>
      )}
      {question && <PasswordForm {...question} />}
      <input
        ref={field}
        type="file"
        accept="application/pdf,.pdf"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) choose(file);
          currentTarget.value = '';
        }}
      />
      {!isOpen && (
        <main class="pdf-open" aria-busy={isOpening}>
          <h1>{t('pdf.title')}</h1>
          <p>{t('pdf.how')}</p>
          <button
            type="button"
            class="button primary"
            disabled={isOpening}
            onClick={() => field.current?.click()}
          >
            {t(isOpening ? 'pdf.opening' : 'pdf.choose')}
          </button>
          <p class="aside">{t('pdf.private')}</p>
        </main>
      )}
    </>
  );
}

/** Takes the first file that is dropped on the window. Returns whether one is held over it. */
function useDroppedFile(take: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(take);
  latest.current = take;
  useLayoutEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const hold = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    addEventListener('dragover', hold, { signal });
    // Leaving an element for another one in the window has a related target.
    addEventListener('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false), {
      signal,
    });
    addEventListener(
      'drop',
      (event) => {
        setOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (!file) return;
        event.preventDefault();
        latest.current(file);
      },
      { signal },
    );
    return () => life.abort();
  }, []);
  return isOver;
}
