/** The name of the card's host element. */
export const CARD_TAG = 'neurogloss-card';

/** Elements whose text is not read, by name, with the reason for each. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set([
  // Our own card.
  'neurogloss-card',
  // Not displayed as text.
  ...['head', 'script', 'style', 'template', 'noscript'],
  // Form fields contain what the user enters or chooses.
  ...['input', 'textarea', 'select', 'option', 'datalist'],
  // Code is copied and compared letter by letter.
  ...['code', 'kbd', 'samp', 'tt'],
  // Labels in drawings and formulas: an underline would change their meaning.
  ...['svg', 'math'],
  // Fallback content, displayed only if the element is not supported; frames run a script of their own.
  ...['canvas', 'audio', 'video', 'object', 'embed', 'iframe'],
  // Pronunciation above the line, not running text.
  ...['rt', 'rp'],
]);

/** Those of them that take no place in the line: above it, or not rendered at all. The text around them goes on. */
export const SKIPPED_WITHOUT_BOX: ReadonlySet<string> = new Set([
  ...['rt', 'rp'],
  ...['script', 'style', 'template', 'noscript', 'datalist'],
]);

/** Selector of elements that pages use for a few words within a text, or for an icon. */
export const PHRASES =
  ':is(a, abbr, b, button, em, font, i, label, mark, s, small, span, strong, sub, sup, u, [class*="icon" i])';
/** Elements that hold text of their own. */
const BLOCKS =
  ':is(article, blockquote, dd, div, dt, h1, h2, h3, h4, h5, h6, li, main, p, pre, section, td, th)';
/** Elements that say in an attribute what their parts show: words that are animated one by one. */
const LABELED = ':is(blockquote, div, h1, h2, h3, h4, h5, h6, p)[aria-label]';

/** Selector of elements whose text is not read for reasons other than their name. */
export const SKIPPED_BY_ATTRIBUTE = [
  // An editor saves its content, including any `<mark>` inserted into it.
  '[contenteditable]:not([contenteditable="false" i])',
  // Editors that render their own text, in read-only mode as well.
  '[role="textbox"], [role="searchbox"]',
  '.CodeMirror, .cm-editor, .ace_editor, .monaco-editor, .ProseMirror',
  // Code is copied and compared letter by letter.
  '[role="code"]',
  // Hidden from screen readers: icons, duplicates, decoration. Larger parts are hidden while a menu or dialog is open; the user
  // sees them all the time.
  `[aria-hidden="true" i]${PHRASES}:not(:has(${BLOCKS}), ${LABELED} > *)`,
].join();

/** Selector of all elements whose text is not read. */
export const SKIPPED = [...SKIPPED_TAGS, SKIPPED_BY_ATTRIBUTE].join();

/**
 * Attributes that the rules depend on.
 * Without `class`: editors have their classes from the start.
 */
export const SKIP_ATTRIBUTES: readonly string[] = ['contenteditable', 'role', 'aria-hidden'];
