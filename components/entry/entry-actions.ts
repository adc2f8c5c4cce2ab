/** How much an entry shows at first: what a family asks, or what a specialist wants. */
export type Level = 'plain' | 'clinical';

/**
 * How a user comes to write a note on an entry: `save` keeps it, an empty one is deleted, and returns why not, in the user's
 * language, or `null`. In a card on a web page, which could hear what is typed there, `goTo` leads to where it can be written.
 */
export type NoteAction =
  | { save(id: string, text: string): Promise<string | null> }
  | { goTo(id: string): void };

/** What a user can do in an entry; the surface that shows it does it. */
export interface EntryActions {
  /** Shows another entry in place of this one. */
  open(id: string): void;
  /** Stops or resumes highlighting the entry on pages. */
  setMuted(id: string, muted: boolean): void;
  /** Copies a text to the clipboard. Returns `false` when the browser refuses. */
  copy(text: string): Promise<boolean>;
  note: NoteAction;
  /** Leads to where an entry of the user's own glossaries can be changed. */
  edit(id: string): void;
}
