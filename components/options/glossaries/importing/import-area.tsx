import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { numberText } from '../../../locale-text.ts';
import { useText } from '../../../text.tsx';
import { failureText } from './failure-text.ts';
import { FileDrop } from './file-drop.tsx';
import { ImportPreviewForm } from './import-preview-form.tsx';
import { ImportProgressBar } from './import-progress-bar.tsx';
import type { ImportControl, ImportState, StateOf } from './import-state.ts';

/** Takes a file, shows what it holds, imports it. Files may be dropped anywhere on the page. */
export function ImportArea({ control }: { control: ImportControl }): JSX.Element {
  const { state, choose, cancel } = control;
  const isOpen = state.step === 'none' || state.step === 'done' || state.step === 'failed';
  const isDragged = useDroppedFiles(isOpen ? choose : null);
  const area = useFocusOnStep(state.step);
  return (
    <div ref={area} class="import-area">
      {state.step === 'done' && <Done state={state} />}
      {state.step === 'failed' && <Failed state={state} />}
      {isOpen && <FileDrop isDragged={isDragged} choose={choose} />}
      {(state.step === 'reading' || state.step === 'importing') && (
        <ImportProgressBar fileName={state.fileName} progress={state.progress} cancel={cancel} />
      )}
      {state.step === 'preview' && <ImportPreviewForm key={state.fileName} state={state} control={control} />}
    </div>
  );
}

function Done({ state: { row, gone } }: { state: StateOf<'done'> }): JSX.Element {
  const t = useText();
  return (
    <div class="notice" tabIndex={-1} data-begin>
      <p>{t('importing.done', row.entries, [row.title, numberText(t, row.entries)])}</p>
      {gone > 0 && <p>{t('importing.gone', gone, [numberText(t, gone)])}</p>}
    </div>
  );
}

function Failed({ state: { fileName, failure } }: { state: StateOf<'failed'> }): JSX.Element {
  const t = useText();
  return (
    <div class="notice caution" tabIndex={-1} data-begin>
      <p>
        <strong>{t('importing.failed', [fileName])}</strong>
      </p>
      <p>{failureText(t, failure)}</p>
    </div>
  );
}

/**
 * Moves the focus to where a new step begins, the first `data-begin` in the element of the returned ref: the control that
 * led to the step is gone.
 */
function useFocusOnStep(step: ImportState['step']): RefObject<HTMLDivElement | null> {
  const area = useRef<HTMLDivElement>(null);
  const last = useRef(step);
  useLayoutEffect(() => {
    if (step !== last.current) area.current?.querySelector<HTMLElement>('[data-begin]')?.focus();
    last.current = step;
  }, [step]);
  return area;
}

/**
 * Hands over the files that are dropped anywhere on the page, and returns whether some are dragged over it. With `null` they
 * are ignored: without that the browser would leave the page to open them, in the midst of an import.
 */
function useDroppedFiles(take: ((files: File[]) => void) | null): boolean {
  const [isDragged, setDragged] = useState(false);
  const latest = useRef(take);
  latest.current = take;
  // With the first frame: a file may be dropped at once.
  useLayoutEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
    addEventListener(
      'dragover',
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        if (latest.current) setDragged(true);
        else if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
      },
      { signal },
    );
    addEventListener('dragleave', ({ relatedTarget }) => relatedTarget ?? setDragged(false), { signal });
    addEventListener(
      'drop',
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setDragged(false);
        latest.current?.([...(event.dataTransfer?.files ?? [])]);
      },
      { signal },
    );
    return () => listening.abort();
  }, []);
  return isDragged && take !== null;
}
