import { useEffect, useState } from 'preact/hooks';
import type { ChangeNote, EntryChange } from '../../../components/glossary/changing/entry-change.ts';
import { failureText } from '../../../components/options/glossaries/importing/failure-text.ts';
import { useText } from '../../../components/text.tsx';
import type { EntryWording } from '../../../glossary/own/entry-wording.ts';
import { type ChangeableEntry, readChangeableEntry } from '../../glossaries/edits/changeable-entry.ts';
import { watchGlossaries } from '../../glossaries/glossary-changes.ts';
import type { ImportFailure } from '../../glossaries/glossary-row.ts';
import { messageOf } from '../../messaging/client.ts';

/** What was done with an entry, as it was before. */
interface Done {
  before: ChangeableEntry | null;
  note: ChangeNote;
}

const NOTHING: Done = { before: null, note: { kind: 'none' } };

/**
 * Reads the entry with this id among all glossaries where it is the user's own, follows its changes while the component is
 * mounted, and changes it.
 * @param form whether the form is open, and how it is opened and closed
 */
export function useEntryChange(
  id: string | null,
  form: { isOpen: boolean; setOpen(isOpen: boolean): void },
): EntryChange {
  const t = useText();
  const entry = useChangeableEntry(id);
  const [done, setDone] = useState<Done>(NOTHING);
  const [written, setWritten] = useState<EntryWording | null>(null);
  // What was done with one entry is no matter of the next.
  useEffect(() => {
    setDone(NOTHING);
    setWritten(null);
  }, [id]);
  const attempt = async (task: Promise<ImportFailure | null>, after: Done): Promise<string | null> => {
    try {
      const failure = await task;
      if (failure) return failureText(t, failure.failure);
      setDone(after);
      return null;
    } catch (reason) {
      return failureText(t, { code: 'fault', values: { detail: messageOf(reason) } });
    }
  };
  /** Does what has no form to say in why it failed. */
  const act = async (task: Promise<ImportFailure | null>, after: Done): Promise<void> => {
    const reason = await attempt(task, after);
    if (reason !== null) setDone({ before: null, note: { kind: 'failed', reason } });
  };
  const close = (): void => {
    setWritten(null);
    form.setOpen(false);
  };
  const term = entry?.wording.term ?? '';
  return {
    entry,
    draft: form.isOpen && entry ? (written ?? entry.wording) : null,
    note: done.note,
    save: async (wording) => {
      if (!entry) return null;
      const after: Done = { before: entry, note: { kind: 'saved', term: wording.term } };
      const reason = await attempt(entry.save(wording), after);
      if (reason === null) close();
      return reason;
    },
    cancel: (left) => {
      setDone(left ? { before: null, note: { kind: 'dropped', written: left } } : NOTHING);
      close();
    },
    goOn: (left) => {
      setDone(NOTHING);
      setWritten(left);
      form.setOpen(true);
    },
    remove: () => {
      if (!entry) return;
      close();
      void act(entry.remove(), { before: entry, note: { kind: 'removed', term } });
    },
    revert: () => {
      if (entry) void act(entry.revert(), { before: entry, note: { kind: 'reverted', term } });
    },
    undo: () => {
      if (done.before) void act(done.before.restore(), NOTHING);
    },
  };
}

/** The entry with this id as it is now; `null` where it is not the user's own, or not read yet. */
function useChangeableEntry(id: string | null): ChangeableEntry | null {
  const [entry, setEntry] = useState<ChangeableEntry | null>(null);
  useEffect(() => {
    const mounted = new AbortController();
    const read = async (): Promise<void> => {
      // Where the browser denies its storage no entry can be changed.
      const found = id === null ? null : await readChangeableEntry(id).catch(() => null);
      if (!mounted.signal.aborted) setEntry(found);
    };
    watchGlossaries(() => void read(), mounted.signal);
    void read();
    return () => mounted.abort();
  }, [id]);
  return entry?.id === id ? entry : null;
}
