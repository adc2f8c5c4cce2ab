/** What tests use of a running editor, as the global `editor`. */
export interface ExposedEditor {
  /** What the editor would save. */
  saved(): string;
}

/** Gives the editor to the tests. */
export function exposeEditor(editor: ExposedEditor): void {
  Object.assign(globalThis, { editor });
}

/** The element of the page in which the editor is to be. Throws on a page without it. */
export function editorPlace(): HTMLElement {
  const place = document.querySelector<HTMLElement>('#editor');
  if (!place) throw new Error('The page has no place for the editor.');
  return place;
}
