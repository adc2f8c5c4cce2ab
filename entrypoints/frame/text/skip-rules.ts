/** The name of the card's host element. */
export const CARD_TAG = 'neurogloss-card';

/** Elements whose text is left alone, by name, with the reason for each. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set([
  // Our own card.
  'neurogloss-card',
  // Is not shown as text.
  ...['head', 'script', 'style', 'template', 'noscript'],
  // Form fields hold what the user enters or chooses.
  ...['input', 'textarea', 'select', 'option', 'datalist'],
  // Code is copied and compared letter by letter.
  ...['code', 'kbd', 'samp', 'tt'],
  // Labels in drawings and formulas: a line under them would change their meaning.
  ...['svg', 'math'],
  // What is inside shows only where the browser cannot show the element; frames run a script of their own.
  ...['canvas', 'audio', 'video', 'object', 'embed', 'iframe'],
  // Pronunciation above the line, not running text.
  ...['rt', 'rp'],
]);

/** Selects elements whose text is left alone for other reasons than their name. */
export const SKIPPED_BY_ATTRIBUTE = [
  // An editor saves its content.
  '[contenteditable]:not([contenteditable="false" i])',
  // Editors that draw their own text, also while they can only be read.
  '[role="textbox"], [role="searchbox"]',
  '.CodeMirror, .cm-editor, .ace_editor, .monaco-editor, .ProseMirror',
  // Code is copied and compared letter by letter.
  '[role="code"]',
  // Hidden from screen readers: icons, duplicates, decoration.
  '[aria-hidden="true" i]',
].join();

/** Selects all elements that are left alone. */
export const SKIPPED = [...SKIPPED_TAGS, SKIPPED_BY_ATTRIBUTE].join();

/** The attributes on which the rules look. Classes are not among them: editors have theirs from the start. */
export const SKIP_ATTRIBUTES: readonly string[] = ['contenteditable', 'role', 'aria-hidden'];
