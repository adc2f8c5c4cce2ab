import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MyEntry } from '../../entrypoints/glossaries/glossary-row.ts';
import { Section } from '../kit/section.tsx';
import { useText } from '../text.tsx';
import type { MyDraft } from './my-draft.ts';
import { MyEntryForm } from './my-entry-form.tsx';
import { MyEntryList } from './my-entry-list.tsx';

export interface MyGlossarySectionProps {
  /** `null` until they are known. */
  entries: readonly MyEntry[] | null;
  /** The words that the user selected on a page to write an entry for; `null` for none. */
  selected: string | null;
  /** Stores an entry. Returns why not, in the user's language, or `null`. */
  save(draft: MyDraft): Promise<string | null>;
  /** Deletes an entry. Returns why not, in the user's language, or `null`. */
  remove(id: string): Promise<string | null>;
}

/** An entry that is being written. */
interface Writing {
  /** As it was before. */
  initial: MyDraft;
  /** What was written in its form already; absent in a new form. */
  written?: MyDraft;
}

/** What was done last, and how to undo it. */
type Note =
  | { kind: 'none' }
  | { kind: 'saved'; term: string }
  | { kind: 'deleted'; entry: MyEntry }
  | { kind: 'dropped'; writing: Writing }
  | { kind: 'failed'; reason: string };

/** The user's own entries: written, changed and deleted here. */
export function MyGlossarySection(props: MyGlossarySectionProps): JSX.Element {
  const { entries, selected, save, remove } = props;
  const t = useText();
  const language = entries?.at(0)?.language ?? t('ui.language');
  const [writing, setWriting] = useState<Writing | null>(null);
  const [note, setNote] = useState<Note>({ kind: 'none' });
  const taken = useRef<string | null>(null);
  const { after, willOpen } = useFocusAfter(writing !== null, note);
  const open = (next: Writing): void => {
    willOpen();
    setWriting(next);
  };
  useLayoutEffect(() => {
    if (entries === null || selected === null || taken.current === selected) return;
    taken.current = selected;
    setWriting({ initial: newDraft(selected, language) });
  }, [entries, selected]);
  const store = async (draft: MyDraft): Promise<string | null> => {
    const reason = await save(draft);
    if (reason === null) {
      setWriting(null);
      setNote({ kind: 'saved', term: draft.term });
    }
    return reason;
  };
  const drop = async (entry: MyEntry): Promise<void> => {
    const reason = await remove(entry.id);
    setNote(reason === null ? { kind: 'deleted', entry } : { kind: 'failed', reason });
  };
  const undo = async (entry: MyEntry): Promise<void> => {
    const reason = await save(entry);
    setNote(reason === null ? { kind: 'saved', term: entry.term } : { kind: 'failed', reason });
  };
  return (
    <Section id="mine" title={t('mine.title')}>
      <p class="hint">{t(entries?.length === 0 ? 'mine.none' : 'mine.hint')}</p>
      {writing ? (
        <MyEntryForm
          key={writing.initial.id ?? ''}
          title={
            writing.initial.id === undefined
              ? t('mine.addTitle')
              : t('mine.editTitle', [writing.initial.term])
          }
          initial={writing.initial}
          written={writing.written}
          entries={entries ?? []}
          save={store}
          cancel={(written) => {
            setWriting(null);
            setNote(written ? { kind: 'dropped', writing: { ...writing, written } } : { kind: 'none' });
          }}
        />
      ) : (
        <div key="after" ref={after} class="row">
          <NoteText note={note} undo={(entry) => void undo(entry)} goOn={open} />
          <button
            type="button"
            class="button framed"
            disabled={entries === null}
            onClick={() => open({ initial: newDraft('', language) })}
          >
            {t('mine.add')}
          </button>
        </div>
      )}
      {entries !== null && entries.length > 0 && (
        <div key="list" hidden={writing !== null}>
          <MyEntryList
            entries={entries}
            edit={(entry) => open({ initial: entry })}
            remove={(entry) => void drop(entry)}
          />
        </div>
      )}
    </Section>
  );
}

/**
 * Moves the focus when what had it is gone, the form or the row of a deleted entry: to the control that opened the form, else
 * to the first button of the returned element, which undoes a deletion.
 */
function useFocusAfter(
  isOpen: boolean,
  note: Note,
): { after: RefObject<HTMLDivElement | null>; willOpen(): void } {
  const after = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    const isLost =
      document.activeElement === document.body || note.kind === 'deleted' || note.kind === 'dropped';
    if (!isFirst.current && !isOpen && isLost) {
      const { current } = opener;
      const target = current?.isConnected ? current : after.current?.querySelector('button');
      if (target instanceof HTMLElement) target.focus();
      opener.current = null;
    }
    isFirst.current = false;
  }, [isOpen, note]);
  return {
    after,
    willOpen: () => {
      const { activeElement, body } = document;
      opener.current = activeElement === body ? null : activeElement;
    },
  };
}

const newDraft = (term: string, language: string): MyDraft => ({
  term,
  alsoWritten: [],
  explanation: '',
  language,
});

interface NoteTextProps {
  note: Note;
  undo(entry: MyEntry): void;
  /** Opens the form with what was written in it. */
  goOn(writing: Writing): void;
}

function NoteText({ note, undo, goOn }: NoteTextProps): JSX.Element {
  const t = useText();
  return (
    <>
      <span role="status" class={note.kind === 'failed' ? 'hint wrong' : 'hint'}>
        {note.kind === 'saved' && t('mine.saved', [note.term])}
        {note.kind === 'deleted' && t('mine.deleted', [note.entry.term])}
        {note.kind === 'dropped' && t('mine.dropped')}
        {note.kind === 'failed' && note.reason}
      </span>
      {note.kind === 'deleted' && (
        <button type="button" class="button framed" onClick={() => undo(note.entry)}>
          {t('mine.undo')}
        </button>
      )}
      {note.kind === 'dropped' && (
        <button type="button" class="button framed" onClick={() => goOn(note.writing)}>
          {t('mine.goOn')}
        </button>
      )}
    </>
  );
}
