/** What a reader can do in an entry; the surface that shows it acts. */
export interface EntryActions {
  /** Shows another entry in this one's place. */
  open(id: string): void;
  /** Stops or resumes marking the entry on pages. */
  setMuted(id: string, muted: boolean): void;
  /** Puts text on the clipboard; `false` when the browser refuses. */
  copy(text: string): Promise<boolean>;
}
