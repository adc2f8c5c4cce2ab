/** Whether the whole document is an editor, whose text is left alone. No event tells of it: look when the page changes, and when the reader does anything. */
export const isDesignMode = (): boolean => document.designMode === 'on';
