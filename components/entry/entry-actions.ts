/** How much an entry shows at first: what a family asks, or what a specialist wants. */
export type Level = 'plain' | 'clinical';

/** What a user can do in an entry; the surface that shows it does it. */
export interface EntryActions {
  /** Shows another entry in place of this one. */
  open(id: string): void;
  /** Stops or resumes highlighting the entry on pages. */
  setMuted(id: string, muted: boolean): void;
  /** Copies a text to the clipboard. Returns `false` when the browser refuses. */
  copy(text: string): Promise<boolean>;
}
