import { useRef, useState } from 'preact/hooks';
import type {
  FinalChoices,
  ImportControl,
  ImportState,
  TableChoice,
} from '../../../components/options/glossaries/importing/import-state.ts';
import { listEdits } from '../../glossaries/edits/list-edits.ts';
import type { GlossaryRow } from '../../glossaries/glossary-row.ts';
import { importFile, previewFile } from '../../glossaries/import-glossary.ts';
import type { ImportChoices } from '../../glossaries/import-preview.ts';
import { messageOf } from '../../messaging/client.ts';
import { saveFile } from './save-file.ts';

/** A file on its way in; a new one, or the end of this one, makes its signal abort. */
interface Run {
  file: File;
  /** The files that were chosen with it. */
  siblings: readonly File[];
  replaces: GlossaryRow | undefined;
  table?: TableChoice;
  stopper: AbortController;
}

/** Takes files in: previews them, imports them, and stops at any moment. `rows`: the glossaries that are there. */
export function useImport(rows: readonly GlossaryRow[] | null): ImportControl {
  const [state, setState] = useState<ImportState>({ step: 'none' });
  const current = useRef<Run | null>(null);

  const begin = (run: Run): void => {
    current.current?.stopper.abort();
    current.current = run;
  };
  const update = (run: Run, next: ImportState): void => {
    if (!run.stopper.signal.aborted) setState(next);
  };
  /** Shows what comes of a task, unless it is no longer wanted. */
  const finish = async (run: Run, task: Promise<ImportState>): Promise<void> => {
    const faulty = (reason: unknown): ImportState => ({
      step: 'failed',
      fileName: run.file.name,
      failure: { code: 'fault', values: { detail: messageOf(reason) } },
    });
    update(run, await task.catch(faulty));
  };

  const preview = async (run: Run): Promise<ImportState> => {
    const { file, replaces, table, stopper } = run;
    const { name: fileName } = file;
    const result = await previewFile(file, choicesOf(run), stopper.signal, (progress) => {
      // A table whose columns were changed stays in view while it is read anew.
      if (!table) update(run, { step: 'reading', fileName, progress });
    });
    if ('failure' in result) return { step: 'failed', fileName, failure: result.failure };
    return { step: 'preview', fileName, preview: result, isStale: false, replaces };
  };
  const importNow = async (run: Run, choices: ImportChoices): Promise<ImportState> => {
    const { file, stopper } = run;
    const { name: fileName, size: allBytes } = file;
    update(run, {
      step: 'importing',
      fileName,
      progress: { stage: 'reading', part: 0, bytes: 0, allBytes, entries: 0 },
    });
    const result = await importFile(
      file,
      choices,
      (progress) => update(run, { step: 'importing', fileName, progress }),
      stopper.signal,
    );
    if ('failure' in result) return { step: 'failed', fileName, failure: result.failure };
    const edits = await listEdits(result.id).catch(() => []);
    return { step: 'done', row: result, gone: edits.filter(({ isInFile }) => !isInFile).length };
  };

  return {
    state,
    choose: ([file, ...siblings], replaced) => {
      if (!file) return;
      const replaces = rows?.find(({ id }) => id === replaced);
      const run: Run = { file, siblings, replaces, stopper: new AbortController() };
      begin(run);
      setState({ step: 'reading', fileName: file.name });
      void finish(run, preview(run));
    },
    setTable: (table) => {
      const before = current.current;
      if (!before || state.step !== 'preview') return;
      const run: Run = { ...before, table, stopper: new AbortController() };
      begin(run);
      const { preview: shown } = state;
      // The user's choice at once, the numbers when they are there.
      setState({
        ...state,
        isStale: true,
        preview: { ...shown, table: shown.table && { ...shown.table, ...table } },
      });
      void finish(run, preview(run));
    },
    start: (choices: FinalChoices) => {
      const run = current.current;
      if (run) void finish(run, importNow(run, { ...choicesOf(run), ...choices }));
    },
    cancel: () => {
      current.current?.stopper.abort();
      current.current = null;
      setState({ step: 'none' });
    },
    saveReport: (text, fileName) => saveFile(new File([text], `${fileName}.txt`, { type: 'text/plain' })),
  };
}

const choicesOf = ({ siblings, replaces, table }: Run): ImportChoices => ({
  siblings,
  ...(replaces && { replaces: replaces.id }),
  ...(table && { table }),
});
