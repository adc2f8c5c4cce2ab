import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CompiledEntry } from '../../../glossary/compiled-entry.ts';
import { useText } from '../../text.tsx';
import type { NoteAction } from '../entry-actions.ts';

/** UTF-16 code units: some pages. */
const LONGEST_NOTE = 20_000;

interface EntryNoteProps {
  entry: CompiledEntry;
  action: NoteAction;
  /** Whether the field is open at first. */
  isOpen?: boolean | undefined;
}

/** What the user has noted on an entry, and the field to write it or the way there. Use the entry's id as key. */
export function EntryNote({ entry, action, isOpen = false }: EntryNoteProps): JSX.Element {
  const t = useText();
  // As it was saved here; the entry is as it was when it was opened.
  const [saved, setSaved] = useState<string | null>(null);
  const note = saved ?? entry.note ?? '';
  const [isWriting, setWriting] = useState(isOpen && 'save' in action);
  const [failure, setFailure] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasWriting = useRef(false);
  useLayoutEffect(() => {
    if (wasWriting.current && !isWriting) button.current?.focus();
    wasWriting.current = isWriting;
  }, [isWriting]);
  if (isWriting && 'save' in action)
    return (
      <NoteField
        note={note}
        failure={failure}
        store={async (text) => {
          const reason = text === note ? null : await action.save(entry.id, text);
          setFailure(reason);
          if (reason !== null) return;
          setSaved(text);
          setWriting(false);
        }}
        leave={(text) => void action.save(entry.id, text)}
        cancel={() => {
          setFailure(null);
          setWriting(false);
        }}
      />
    );
  return (
    <section class="note">
      {note !== '' && (
        <>
          <h3 class="section-title">{t('entry.note')}</h3>
          <p class="note-text" dir="auto">
            {note}
          </p>
        </>
      )}
      <button
        ref={button}
        type="button"
        class="button note-button"
        onClick={() => ('save' in action ? setWriting(true) : action.goTo(entry.id))}
      >
        {t(note === '' ? 'entry.addNote' : 'entry.changeNote')}
      </button>
    </section>
  );
}

interface NoteFieldProps {
  note: string;
  /** Why it could not be kept, in the user's language, or `null`. */
  failure: string | null;
  store(text: string): Promise<void>;
  /** Keeps what is in the field when it goes away unasked, as with the popup that it is in. */
  leave(text: string): void;
  cancel(): void;
}

/** The field, with what is in it kept also where the user goes on without saving it. */
function NoteField({ note, failure, store, leave, cancel }: NoteFieldProps): JSX.Element {
  const t = useText();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  /** What needs no keeping any more: it is kept already, or was given up. */
  const settled = useRef<string | null>(note);
  useLayoutEffect(() => {
    const { current: element } = field;
    if (!element) return;
    element.focus();
    const keep = (): void => {
      // Of the element itself: the reference to it is gone when the field is.
      const text = element.value.trim();
      if (settled.current === null || settled.current === text) return;
      settled.current = text;
      leave(text);
    };
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);
  const press = async (): Promise<void> => {
    const before = settled.current;
    const text = field.current?.value.trim() ?? note;
    settled.current = text;
    await store(text);
    // Still there: it could not be kept.
    if (field.current) settled.current = before;
  };
  return (
    <section class="note">
      <h3 class="section-title">
        <label for={id}>{t('entry.note')}</label>
      </h3>
      {failure !== null && (
        <p class="notice" role="alert">
          {failure}
        </p>
      )}
      <textarea
        ref={field}
        id={id}
        class="note-field"
        dir="auto"
        rows={4}
        maxLength={LONGEST_NOTE}
        defaultValue={note}
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`} class="aside">
        {t('entry.noteHint')}
      </p>
      <div class="note-buttons">
        <button type="button" class="button primary" onClick={() => void press()}>
          {t('entry.saveNote')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            settled.current = null;
            cancel();
          }}
        >
          {t('entry.cancelNote')}
        </button>
      </div>
    </section>
  );
}
