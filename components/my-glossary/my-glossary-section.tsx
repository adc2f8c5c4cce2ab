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

/** What was done last, and how to undo it. */
type Note =
  | { kind: 'none' }
  | { kind: 'saved'; term: string }
  | { kind: 'deleted'; entry: MyEntry }
  | { kind: 'failed'; reason: string };

/** The user's own entries: written, changed and deleted here. */
export function MyGlossarySection(props: MyGlossarySectionProps): JSX.Element {
  const { entries, selected, save, remove } = props;
  const t = useText();
  const language = entries?.at(0)?.language ?? t('ui.language');
  const [draft, setDraft] = useState<MyDraft | null>(null);
  const [note, setNote] = useState<Note>({ kind: 'none' });
  const taken = useRef<string | null>(null);
  const { after, willOpen } = useFocusAfter(draft !== null, note);
  const open = (next: MyDraft): void => {
    willOpen();
    setDraft(next);
  };
  useLayoutEffect(() => {
    if (entries === null || selected === null || taken.current === selected) return;
    taken.current = selected;
    setDraft(newDraft(selected, language));
  }, [entries, selected]);
  const store = async (draft: MyDraft): Promise<string | null> => {
    const reason = await save(draft);
    if (reason === null) {
      setDraft(null);
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
      {draft ? (
        <MyEntryForm
          key={draft.id ?? ''}
          title={draft.id === undefined ? t('mine.addTitle') : t('mine.editTitle', [draft.term])}
          initial={draft}
          entries={entries ?? []}
          save={store}
          cancel={() => {
            setDraft(null);
            setNote({ kind: 'none' });
          }}
        />
      ) : (
        <div key="after" ref={after} class="row">
          <NoteText note={note} undo={(entry) => void undo(entry)} />
          <button
            type="button"
            class="button framed"
            disabled={entries === null}
            onClick={() => open(newDraft('', language))}
          >
            {t('mine.add')}
          </button>
        </div>
      )}
      {entries !== null && entries.length > 0 && (
        <div key="list" hidden={draft !== null}>
          <MyEntryList entries={entries} edit={open} remove={(entry) => void drop(entry)} />
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
    const isLost = document.activeElement === document.body || note.kind === 'deleted';
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

function NoteText({ note, undo }: { note: Note; undo(entry: MyEntry): void }): JSX.Element {
  const t = useText();
  return (
    <>
      <span role="status" class={note.kind === 'failed' ? 'hint wrong' : 'hint'}>
        {note.kind === 'saved' && t('mine.saved', [note.term])}
        {note.kind === 'deleted' && t('mine.deleted', [note.entry.term])}
        {note.kind === 'failed' && note.reason}
      </span>
      {note.kind === 'deleted' && (
        <button type="button" class="button framed" onClick={() => undo(note.entry)}>
          {t('mine.undo')}
        </button>
      )}
    </>
  );
}
