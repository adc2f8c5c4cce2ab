import type { EntryWording } from '../../../glossary/own/entry-wording.ts';

/** What was done last with an entry of the user's own glossaries, to be said and undone. */
export type ChangeNote =
  | { kind: 'none' }
  | { kind: 'saved' | 'removed' | 'reverted'; term: string }
  /** What was written in the form and not kept. */
  | { kind: 'dropped'; written: EntryWording }
  /** Why it could not be done, in the user's language. */
  | { kind: 'failed'; reason: string };

/** The entry of the user's own glossaries that is open, and what a user can do with it. */
export interface EntryChange {
  /** As it is now; `null` where it is a bundled entry, or none. */
  entry: {
    wording: EntryWording;
    /** Whether it was written here, is as its file has it, was changed, or was changed and is in the file no more. */
    state: 'written' | 'as-in-file' | 'changed' | 'gone-from-file';
  } | null;
  /** What is written in its form at first: more than its wording where the user goes on writing. `null`: the form is closed. */
  draft: EntryWording | null;
  note: ChangeNote;
  /** Stores it and closes the form. Returns why not, in the user's language, or `null`. */
  save(wording: EntryWording): Promise<string | null>;
  /** Closes the form. */
  cancel(written: EntryWording | null): void;
  /** Opens the form with what was written in it. */
  goOn(written: EntryWording): void;
  remove(): void;
  /** Has it be as its file says. */
  revert(): void;
  /** Has it be as before what the note says. */
  undo(): void;
}
