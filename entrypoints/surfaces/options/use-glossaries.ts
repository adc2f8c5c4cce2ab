import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { GlossariesSectionProps } from '../../../components/options/glossaries/glossaries-section.tsx';
import { failureText } from '../../../components/options/glossaries/importing/failure-text.ts';
import { saveEdit, undoEdit } from '../../glossaries/edits/edit-store.ts';
import { listEdits } from '../../glossaries/edits/list-edits.ts';
import { exportFile } from '../../glossaries/export-file.ts';
import { watchGlossaries } from '../../glossaries/glossary-changes.ts';
import type { GlossaryRow, ImportFailure } from '../../glossaries/glossary-row.ts';
import {
  changeGlossary,
  deleteGlossary,
  listGlossaries,
  orderGlossaries,
} from '../../glossaries/glossary-store.ts';
import { messageOf } from '../../messaging/client.ts';
import { glossaryUrl } from '../glossary/glossary-url.ts';
import { saveFile } from './save-file.ts';

/** Reads the user's glossaries, follows their changes while the component is mounted, and changes them. */
export function useGlossaries(): Pick<GlossariesSectionProps, 'rows' | 'failure' | 'actions'> {
  const [rows, setRows] = useState<readonly GlossaryRow[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    const mounted = new AbortController();
    const read = (): void => {
      listGlossaries().then(
        (now) => mounted.signal.aborted || setRows(now),
        (reason: unknown) => setFailure(i18n.t('glossaries.notRead', [messageOf(reason)])),
      );
    };
    watchGlossaries(read, mounted.signal);
    read();
    return () => mounted.abort();
  }, []);
  const attempt = (task: Promise<unknown>): void => {
    task.then(
      () => setFailure(null),
      (reason: unknown) => setFailure(i18n.t('glossaries.notChanged', [messageOf(reason)])),
    );
  };
  const refuse = (result: ImportFailure | null): void => {
    if (result) throw new Error(failureText(i18n.t, result.failure));
  };
  return {
    rows,
    failure,
    actions: {
      change: (id, change) => attempt(changeGlossary(id, change)),
      order: (ids) => attempt(orderGlossaries(ids)),
      remove: (id) => attempt(deleteGlossary(id)),
      listEdits: (id) => listEdits(id).catch(() => []),
      undoEdit: (id) => attempt(undoEdit(id).then(refuse)),
      redoEdit: ({ id, term, content }) => attempt(saveEdit(id, term, content).then(refuse)),
      entryAddress: (id) => glossaryUrl({ entry: id }),
      save: (id, format) => attempt(exportFile(id, format).then(saveFile)),
    },
  };
}
