import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Translate, useText } from '../../text.tsx';
import type { ChangeNote, EntryChange } from './entry-change.ts';

/** What was done last with an entry, and that it is other than its file says; each with the way back. */
export function ChangeNotes({ change }: { change: EntryChange }): JSX.Element {
  const t = useText();
  const { note, entry } = change;
  const done = useFocusAfterForm(note);
  const isUndoable = note.kind === 'saved' || note.kind === 'removed' || note.kind === 'reverted';
  return (
    <>
      <div ref={done} class={note.kind === 'none' ? 'unseen' : 'notice change-note'}>
        <span role="status">{noteText(t, note)}</span>
        {isUndoable && (
          <button type="button" class="button framed" onClick={change.undo}>
            {t('mine.undo')}
          </button>
        )}
        {note.kind === 'dropped' && (
          <button type="button" class="button framed" onClick={() => change.goOn(note.written)}>
            {t('mine.goOn')}
          </button>
        )}
      </div>
      {entry?.state === 'changed' && note.kind !== 'saved' && (
        <p class="hint change-note">
          <span>{t('changing.changed')}</span>
          <button type="button" class="link" onClick={change.revert}>
            {t('changing.revert')}
          </button>
        </p>
      )}
      {entry?.state === 'gone-from-file' && <p class="hint change-note">{t('changing.gone')}</p>}
    </>
  );
}

function noteText(t: Translate, note: ChangeNote): string {
  if (note.kind === 'none') return '';
  if (note.kind === 'dropped') return t('mine.dropped');
  if (note.kind === 'failed') return note.reason;
  return t(`changing.${note.kind}`, [note.term]);
}

/** Moves the focus to the way back when what had it is gone with the form. */
function useFocusAfterForm(note: ChangeNote): RefObject<HTMLDivElement | null> {
  const done = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (note.kind !== 'none' && document.activeElement === document.body)
      done.current?.querySelector('button')?.focus();
  }, [note]);
  return done;
}
