/** Elements whose text is left alone, with the reason. */
export interface SkipRule {
  /** Element names, or else a selector. */
  tags?: readonly string[];
  selector?: string;
  reason: string;
}

export const SKIP_RULES: readonly SkipRule[] = [
  { tags: ['neurogloss-card'], reason: 'our own card' },
  { tags: ['head', 'script', 'style', 'template', 'noscript'], reason: 'is not shown as text' },
  {
    tags: ['input', 'textarea', 'select', 'option', 'datalist'],
    reason: 'form fields hold what the reader enters or chooses',
  },
  {
    selector: '[contenteditable]:not([contenteditable="false" i])',
    reason: 'an editor saves what stands in it',
  },
  {
    selector:
      '[role="textbox"], [role="searchbox"], .CodeMirror, .cm-editor, .ace_editor, .monaco-editor, .ProseMirror',
    reason: 'editors that draw their own text, also while they are switched to read-only',
  },
  { tags: ['code', 'kbd', 'samp', 'tt'], reason: 'code is copied and compared letter by letter' },
  { selector: '[role="code"]', reason: 'code is copied and compared letter by letter' },
  {
    tags: ['svg', 'math'],
    reason: 'labels in drawings and formulas: a line under them changes their meaning',
  },
  {
    tags: ['canvas', 'audio', 'video', 'object', 'embed', 'iframe'],
    reason:
      'what is inside shows only where the browser cannot show the element; frames run a script of their own',
  },
  { tags: ['rt', 'rp'], reason: 'pronunciation above the line, not running text' },
  {
    selector: '[aria-hidden="true" i]',
    reason: 'what screen readers are told to skip: icons, doubles, decoration',
  },
];

/** Names of the elements that are left alone whatever their attributes. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set(SKIP_RULES.flatMap(({ tags }) => tags ?? []));

/** Selects the elements that are left alone because of their attributes. */
export const SKIPPED_BY_ATTRIBUTE = SKIP_RULES.flatMap(({ selector }) => selector ?? []).join(', ');

/** Selects all elements that are left alone. */
export const SKIPPED = [...SKIPPED_TAGS, SKIPPED_BY_ATTRIBUTE].join(', ');

/** The attributes on which the rules look. Classes are not among them: editors have theirs from the start. */
export const SKIP_ATTRIBUTES: readonly string[] = ['contenteditable', 'role', 'aria-hidden'];
