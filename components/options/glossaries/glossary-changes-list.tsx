import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { EntryEdit } from '../../../entrypoints/glossaries/edits/entry-edit.ts';
import type { ListedEdit } from '../../../entrypoints/glossaries/edits/list-edits.ts';
import type { GlossaryRow } from '../../../entrypoints/glossaries/glossary-row.ts';
import { useKeptFocus } from '../../kit/lists/use-kept-focus.ts';
import { type Translate, useText } from '../../text.tsx';
import type { GlossaryActions } from './glossary-actions.ts';

interface GlossaryChangesListProps {
  row: Pick<GlossaryRow, 'id' | 'overlay'>;
  actions: Pick<GlossaryActions, 'listEdits' | 'undoEdit' | 'redoEdit' | 'entryAddress'>;
}

/** What the user has changed of a glossary's entries, each with the way back to what the file says; nothing where that is all. */
export function GlossaryChangesList({ row, actions }: GlossaryChangesListProps): JSX.Element | null {
  const t = useText();
  const id = useId();
  const [edits, setEdits] = useState<readonly ListedEdit[]>([]);
  const [undone, setUndone] = useState<ListedEdit | null>(null);
  useEffect(() => {
    let isWanted = true;
    void actions.listEdits(row.id).then((now) => isWanted && setEdits(now));
    return () => {
      isWanted = false;
    };
  }, [row.id, row.overlay?.generation]);
  const { list, willRemove } = useKeptFocus(edits.length, () => document.getElementById(`${id}-undo`));
  if (edits.length === 0 && !undone) return null;
  const undo = (edit: ListedEdit, index: number): void => {
    willRemove(index);
    setUndone(edit);
    actions.undoEdit(edit.id);
  };
  const redo = (edit: EntryEdit): void => {
    setUndone(null);
    actions.redoEdit(edit);
  };
  return (
    <div class="glossary-changes">
      <h3 id={id}>{t('changes.title')}</h3>
      <ul ref={list} aria-labelledby={id}>
        {edits.map((edit, index) => (
          <li key={edit.id}>
            <span>
              {edit.content === null ? (
                <bdi>{edit.term}</bdi>
              ) : (
                <a href={actions.entryAddress(edit.id)} target="_blank" rel="noopener">
                  <bdi>{edit.term}</bdi>
                </a>
              )}
              <span class="hint">{stateText(t, edit)}</span>
            </span>
            <button
              type="button"
              class="button framed"
              aria-label={t(edit.isInFile ? 'changes.undoIt' : 'changes.dropIt', [edit.term])}
              onClick={() => undo(edit, index)}
            >
              {t(edit.isInFile ? 'changes.undo' : 'changes.drop')}
            </button>
          </li>
        ))}
      </ul>
      <div class="row">
        <span role="status" class="hint">
          {undone && t(undone.isInFile ? 'changes.undone' : 'changes.dropped', [undone.term])}
        </span>
        {undone && (
          <button id={`${id}-undo`} type="button" class="button framed" onClick={() => redo(undone)}>
            {t('mine.undo')}
          </button>
        )}
      </div>
    </div>
  );
}

function stateText(t: Translate, { content, isInFile }: ListedEdit): string {
  if (content === null) return t(isInFile ? 'changes.removed' : 'changes.removedBoth');
  return t(isInFile ? 'changes.changed' : 'changes.gone');
}
